using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

/// <summary>The rules on the kind of a block, asked of its first line in their order when that is known to start one.</summary>
internal static class BlockKindRules
{
    /// <summary>Gets the rules.</summary>
    public static KindRule[] All { get; } =
    [
        new(
            "KR51",
            "In a statement the words for it, or a heading, are its title.",
            Parts.Statement, LineKind.StatementTitle,
            static (in line) => line.Place.IsStatementTitle(line))
        {
            Example = "▶Statement by the President of the Security Council ⏎ “The Council notes the lights.",
            CounterExample = "▶“The Council notes the lights.",
            Source = "Statements of the President of the Council.",
        },
        new(
            "KR74",
            "In a statement a number with a full stop, or a letter or number in brackets, makes an item.",
            Parts.Statement, LineKind.Item1,
            static (in line) => BodyPlace.IsStatementLabel(line.Start.Label.Style))
        {
            Closer = static (in line) => line.Place.LevelOf(line),
            Example = "“The Council asks for a report: ⏎ ▶“(a) On the lights;",
            CounterExample = "“The Council notes the lights. ⏎ ▶“The Council notes (a) the harbour.",
            Source = "Statements of the Presidents of the Security Council and the Human Rights Council that number their paragraphs.",
        },
        new(
            "KR52",
            "In a statement any other block is a paragraph of it.",
            Parts.Statement, LineKind.StatementText,
            static (in _) => true)
        {
            Example = "▶“The Council notes the lights.",
            CounterExample = "▶Statement by the President of the Security Council ⏎ “The Council notes the lights.",
            Source = "Statements of the President of the Council.",
        },
        new(
            "KR53",
            "The label that drafts give to paragraphs of the preamble makes a preambular clause.",
            Parts.Text, LineKind.Preambular,
            static (in line) => line.Start.Label.Style == LabelStyle.PreambleNumber)
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ ▶PP1 Recalling the lights,",
            CounterExample = "The General Assembly, ⏎ ▶OP1 Decides to meet;",
            Source = "Drafts in negotiation.",
        },
        new(
            "KR72",
            "A bracketed letter or number before a preambular opener labels a clause of the preamble, below the formula or another clause " +
            "without a colon.",
            Parts.Preamble, LineKind.Preambular,
            static (in line) => line.Place.IsLabelledPreamble(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ ▶(a) Recalling the lights,",
            CounterExample = "The General Assembly, ⏎ Recalling: ⏎ ▶(a) Noting the lights,",
            Source = "Resolutions of conferences and of model conferences that letter their preambles.",
        },
        new(
            "KR90",
            "Below the formula a number before a preambular opener labels a clause of the preamble where the paragraph ends as such clauses do, and so do those " +
            "that count on from it.",
            Parts.Preamble, LineKind.Preambular,
            static (in line) => line.Place.IsNumberedPreamble(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ ▶1. Recalling the lights, ⏎ 2. Decides to meet.",
            CounterExample = "The General Assembly, ⏎ Noting the harbour, ⏎ ▶1. Recalling the lights, ⏎ 2. Decides to meet.",
            Source = "Decisions of the Executive Board of UNESCO, resolutions of the General Conference of IAEA.",
        },
        new(
            "KR91",
            "A letter in brackets before an operative verb, right behind the preamble or the formula, labels a clause, and so do the letters that count on from it.",
            Parts.Preamble | Parts.Operative, LineKind.Clause,
            static (in line) => line.Place.IsLetteredClause(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ Noting the harbour, ⏎ ▶(a) Decides to meet;",
            CounterExample = "The General Assembly, ⏎ Noting the harbour, ⏎ 1. Decides as follows: ⏎ ▶(a) Decides to meet;",
            Source = "Conclusions of the Executive Committee of UNHCR, whose clauses have letters.",
        },
        new(
            "KR93",
            "A bullet before a preambular opener, below the formula or another clause of the preamble, stands before one where the paragraph ends as such clauses do.",
            Parts.Preamble, LineKind.Preambular,
            static (in line) => line.Place.IsBulletedPreamble(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ ▶- Recalling the lights, ⏎ 1. Decides to meet.",
            CounterExample = "The General Assembly, ⏎ Recalling: ⏎ ▶- Noting the lights, ⏎ 1. Decides to meet.",
            Source = "Pages of organizations whose lists a converter wrote with bullets.",
        },
        new(
            "KR102",
            "A capital before a preambular opener labels a clause of the preamble, below the formula or another clause without a colon.",
            Parts.Preamble, LineKind.Preambular,
            static (in line) => line.Place.IsCapitalPreamble(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ - having regard to the lights, ⏎ ▶A. whereas the lights are lit; ⏎ 1. Decides to meet.",
            CounterExample = "The General Assembly, ⏎ Recalling: ⏎ ▶A. Noting the lights, ⏎ 1. Decides to meet.",
            Source = "Resolutions of the European Parliament.",
        },
        new(
            "KR94",
            "A bullet before an operative verb, right behind the preamble, stands for the lost number of a clause, and so do those before verbs behind it.",
            Parts.Preamble | Parts.Operative, LineKind.Clause,
            static (in line) => line.Place.IsBulletedClause(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "The General Assembly, ⏎ Recalling the lights, ⏎ ▶- Decides to meet;",
            CounterExample = "The General Assembly, ⏎ Recalling the lights, ⏎ 1. Decides as follows: ⏎ ▶- Decides to meet;",
            Source = "Pages of organizations whose lists a converter wrote with bullets.",
        },
        new(
            "KR70",
            "Behind a colon a number in quotation marks that does not count on is that of another text, and counts for nothing here.",
            Parts.Operative | Parts.Annex, LineKind.Paragraph,
            static (in line) => line.Place.IsQuotedNumber(line.Start))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to change paragraph 5 to read as follows: ⏎ ▶“5 bis. Invites keepers to list lamps;”",
            CounterExample = "1. Decides to read as follows: ⏎ ▶“2. Invites keepers to list lamps;”",
            Source = "Resolutions that change another text.",
        },
        new(
            "KR82",
            "A number before words without a stop heads a section where the paragraph right below goes on with the count.",
            Parts.Operative | Parts.Annex, LineKind.SectionHeading,
            static (in line) => line.Place.HeadsNumbered(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "Annex ⏎ ⏎ 1. The lights are lit. ⏎ ⏎ ▶1. Quorum ⏎ ⏎ 2. The keepers meet in the harbour.",
            CounterExample = "Annex ⏎ ⏎ 1. The lights are lit. ⏎ ⏎ ▶2. Quorum ⏎ ⏎ 3. The keepers meet in the harbour.",
            Source = "Statutes and rules of procedure annexed to decisions, reports of subsidiary bodies: headings have a count of their own.",
        },
        new(
            "KR54",
            "A number with a full stop is that of a clause, but in an annex.",
            Parts.Text & ~Parts.Annex, LineKind.Clause,
            static (in line) => line.Start.Label.Style == LabelStyle.Number)
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet.",
            CounterExample = "Annex ⏎ 1. The lights are lit. ⏎ ▶2. The pier is dark.",
            Source = "Every resolution with numbered clauses.",
        },
        new(
            "KR55",
            "A capital alone on its line heads a part where a formula follows.",
            Parts.Text, LineKind.PartHeading,
            static (in line) => BodyPlace.IsSectionStyle(line.Start) && line.Place.HeadsPart(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to meet. ⏎ ▶B ⏎ The General Assembly,",
            CounterExample = "1. Decides to meet. ⏎ ▶B ⏎ Lights of the pier ⏎ 2. Decides to light it.",
            Source = "Composite resolutions.",
        },
        new(
            "KR56",
            "A capital or Roman number before or above words without a stop, or alone above a decision, heads a section.",
            Parts.Text, LineKind.SectionHeading,
            static (in line) => BodyPlace.IsSectionStyle(line.Start) && (line.Place.IsHeadingBlock(line.Index) || line.Place.HeadsDecision(line)))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to meet. ⏎ ▶II ⏎ Lights of the pier ⏎ 2. Decides to light it.",
            CounterExample = "1. Decides to meet. ⏎ ▶B ⏎ The General Assembly,",
            Source = "Resolutions of several sections, and annexes.",
        },
        new(
            "KR57",
            "Any other label is that of an item, whose level follows from the labels before it.",
            Parts.Text, LineKind.Item1,
            static (in line) => line.HasLabel)
        {
            Needs = LineFacts.HasLabel,
            Closer = static (in line) => line.Place.LevelOf(line),
            Example = "1. Decides as follows: ⏎ ▶(a) The lights are lit;",
            CounterExample = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet.",
            Source = "Every resolution with items.",
        },
        new(
            "KR58",
            "In a language whose openers serve both parts, a preambular opener opens an operative clause that is the only one.",
            Parts.Preamble, LineKind.UnnumberedClause,
            static (in line) => line.OpensPreambular && line.Place.IsOnlyClauseByBothOpeners(line))
        {
            Example = "大会， ⏎ 回顾其决议， ⏎ ▶欢迎港口的灯光。 ⏎ 第9次全体会议",
            CounterExample = "大会， ⏎ 回顾其决议， ⏎ ▶欢迎港口的灯光， ⏎ 1. 决定开会。",
            Source = "Chinese resolutions of a single clause.",
        },
        new(
            "KR79",
            "In a language whose openers serve both parts, a block that ends in a semicolon is an operative clause whose number was lost.",
            Parts.Preamble, LineKind.UnnumberedClause,
            static (in line) => line.OpensPreambular && line.Place.IsFirstClauseByBothOpeners(line))
        {
            Example = "大会， ⏎ ⏎ 回顾其决议， ⏎ ⏎ ▶欢迎港口的灯光； ⏎ ⏎ 决定开会。",
            CounterExample = "大会， ⏎ ⏎ 回顾其决议， ⏎ ⏎ ▶欢迎港口的灯光， ⏎ ⏎ 1. 决定开会。",
            Source = "Chinese Word and web texts whose list numbers were lost.",
        },
        new(
            "KR59",
            "In a preamble a preambular opener opens a clause of it.",
            Parts.Preamble, LineKind.Preambular,
            static (in line) => line.OpensPreambular)
        {
            Example = "The General Assembly, ⏎ ▶Recalling the lights,",
            CounterExample = "The General Assembly, ⏎ Recalling the lights, ⏎ ▶Decides to meet.",
            Source = "United Nations Editorial Manual; every resolution with a preamble.",
        },
        new(
            "KR60",
            "In a preamble an operative opener opens a clause without number, unless what follows shows that the preamble goes on.",
            Parts.Preamble, LineKind.UnnumberedClause,
            static (in line) => line.OpensOperative && !line.Place.PreambleGoesOn(line.Index))
        {
            Example = "The General Assembly, ⏎ Recalling the lights, ⏎ ▶Decides to meet.",
            CounterExample = "The General Assembly, ⏎ Recalling the lights, ⏎ ▶Decides to meet, ⏎ 1. Decides to part.",
            Source = "Resolutions of a single clause.",
        },
        new(
            "KR61",
            "In a preamble a heading is a paragraph.",
            Parts.Preamble, LineKind.Paragraph,
            static (in line) => line.Place.IsHeadingBlock(line.Index))
        {
            Example = "The General Assembly, ⏎ Recalling the lights, ⏎ ▶Lights of the pier ⏎ 1. Decides to meet.",
            CounterExample = "The General Assembly, ⏎ ▶Lit as it is by the lights,",
            Source = "Resolutions whose operative part begins with a heading.",
        },
        new(
            "KR62",
            "In a preamble a verb that is not known still shows by its place: one paragraph with a full stop, right before the closing.",
            Parts.Preamble, LineKind.UnnumberedClause,
            static (in line) => line.Place.IsSingleClause(line.Index))
        {
            Example = "The General Assembly, ⏎ ▶Lights the harbour. ⏎ 9th plenary meeting",
            CounterExample = "The General Assembly, ⏎ ▶Lit as it is by the lights,",
            Source = "Resolutions of a single clause.",
        },
        new(
            "KR63",
            "In a preamble any other block is a clause of it.",
            Parts.Preamble, LineKind.Preambular,
            static (in _) => true)
        {
            Example = "The General Assembly, ⏎ ▶Lit as it is by the lights,",
            CounterExample = "The General Assembly, ⏎ ▶Lights the harbour. ⏎ 9th plenary meeting",
            Source = "Clauses whose opening words no list has.",
        },
        new(
            "KR81",
            "In an operative part a paragraph that begins with the name of an organ and the verb of a clause is a clause.",
            Parts.Operative, LineKind.UnnumberedClause,
            static (in line) => !line.HasLabel && ActingSentence.Starts(line.Words, line.Place.Language) && !line.Place.IsHeadingBlock(line.Index))
        {
            Needs = LineFacts.MayOpen,
            Example = "1. Decides to light the harbour. ⏎ ⏎ ▶The Security Council requests its members to meet.",
            CounterExample = "1. Decides to light the harbour. ⏎ ⏎ ▶The Security Council ⏎ ⏎ 2. Decides to meet.",
            Source = "First volumes of the Security Council and the Assembly, 1946 to 1950.",
        },
        new(
            "KR64",
            "Before the formula of a part any block is a heading.",
            Parts.BeforeFormula, LineKind.Heading,
            static (in _) => true)
        {
            Example = "▶Lights of the harbour ⏎ The General Assembly,",
            CounterExample = "Lights of the harbour ⏎ ▶The General Assembly,",
            Source = "Titles of the parts of composite resolutions.",
        },
        new(
            "KR65",
            "A section of the operative part may have a preamble: below its heading, preambular openers and commas.",
            Parts.Operative, LineKind.Preambular,
            static (in line) => line.Place.OpensSectionPreamble(line))
        {
            Example = "1. Decides to meet. ⏎ ⏎ II ⏎ Lights of the pier ⏎ ⏎ ▶Recalling the lights, ⏎ ⏎ 2. Decides to light it.",
            CounterExample = "1. Decides to meet. ⏎ ⏎ II ⏎ Lights of the pier ⏎ ⏎ ▶Keepers of the lights ⏎ ⏎ 2. Decides to light it.",
            Source = "Budget resolutions of several sections.",
        },
        new(
            "KR66",
            "An operative verb opens a clause whose number was lost, where the count has a place for it.",
            Parts.Operative, LineKind.UnnumberedClause,
            static (in line) => line.Place.StartsLostClause(line.Index, line.Start))
        {
            Example = "1. Decides to light the harbour; ⏎ ▶Decides to meet again in the harbour; ⏎ 3. Decides to remain seized of the matter.",
            CounterExample = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet again in the harbour;",
            Source = "Texts that lost the number of a clause.",
        },
        new(
            "KR71",
            "In brackets the words of a vote begin its record, though no meeting stands before.",
            Parts.Operative, LineKind.Vote,
            static (in line) => line.Place.OpensBracketedVote(line.Start))
        {
            Example = "1. Decides to meet. ⏎ ⏎ ▶[Adopted by a recorded vote of 2 to none, with 1 abstention]",
            CounterExample = "1. Decides to meet. ⏎ ⏎ ▶[Lights of the pier] ⏎ ⏎ 2. Decides to light it.",
            Source = "Decisions of the Human Rights Council, which print no meeting.",
        },
        new(
            "KR67",
            "Where no numbered clause came yet, and below a heading, an operative opener opens a clause without number.",
            Parts.Operative, LineKind.UnnumberedClause,
            static (in line) => line.OpensOperative && line.Place.MayLackNumber)
        {
            Example = "The General Assembly, ⏎ Adopts the list of lights. ⏎ ▶Requests the keepers to report.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            Source = "Resolutions without numbers.",
        },
        new(
            "KR68",
            "Many short lines without stops, figures among them or a heading that says so before them, were a table before " +
            "its columns were lost.",
            Parts.Operative | Parts.Annex, LineKind.LostTable,
            static (in line) => line.Place.StartsLostTable(line.Index))
        {
            Example = "Annex ⏎ Table 1 ⏎ ▶Lamps ⏎ 3 ⏎ Piers ⏎ 4 ⏎ Boats ⏎ 5 ⏎ Keepers ⏎ 6",
            CounterExample = "Annex ⏎ Table 1 ⏎ ▶Lamps and piers are lit by the keepers, who have boats.",
            Source = "PDF texts in reading order, whose tables come cell by cell.",
        },
        new(
            "KR69",
            "Any other block is a paragraph.",
            Parts.Operative | Parts.Annex, LineKind.Paragraph,
            static (in _) => true)
        {
            Example = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet.",
            Source = "Annexes, and headings between clauses.",
        },
    ];
}
