using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// The rules on the kind of a line of the body, in the order in which they are asked. The first one that holds decides; the last of each part of a document
/// holds for every line. Those up to KR29 need no more than the place of a line and the words on it; those from KR50 on tell the kind of a block that starts.
/// </summary>
internal static class KindRules
{
    private const Parts Tables = Parts.Operative | Parts.Annex;

    private static readonly KindRule[] OfLines =
    [
        new(
            "KR75",
            "The heading of a first section begins a text without a resolution where it stands above its text.",
            Parts.Annex, LineKind.NarrativeHeading,
            static (in line) => line.Place.StartsNarrative(line) && line.Place.HeadsNarrative(line))
        {
            Needs = LineFacts.IsFirst,
            Example = "▶I. Introduction ⏎ ⏎ 1. The present report describes the lamps of the harbours.",
            CounterExample = "▶At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to meet. ⏎ It took note of a report.",
            Source = "Reports, whose first heading was read into the masthead.",
        },
        new(
            "KR27",
            "The first line of a text without a resolution begins it; the rest is read as the text of an annex is.",
            Parts.Annex, LineKind.Narrative,
            static (in line) => line.Place.StartsNarrative(line))
        {
            Needs = LineFacts.IsFirst,
            Example = "▶At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to meet. ⏎ It took note of a report.",
            CounterExample = "At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to meet. ⏎ ▶It took note of a report.",
            Source = "Decisions, amendments, letters and reports.",
        },
        new(
            "KR01",
            "The name of an organ that a body begins with is its formula.",
            Parts.All, LineKind.EnactingFormula,
            static (in line) => line.Place.IsOrganAtStart(line))
        {
            Needs = LineFacts.IsFirst,
            Example = "▶The Security Council ⏎ 1. Decides to meet.",
            CounterExample = "1. Decides to meet. ⏎ ▶The Security Council",
            Source = "Resolutions without preamble, whose formula has no comma.",
        },
        ConferenceKindRules.LateFormula,
        new(
            "KR02",
            "An enacting formula is one at the start, behind what has ended, or where the layout starts a paragraph.",
            Parts.All, LineKind.EnactingFormula,
            static (in line) => line.Place.IsFormula(line.Index, line.Start.Unquoted))
        {
            Needs = LineFacts.MayOpen,
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶The General Assembly,",
            CounterExample = "1. Decides that the report go to ⏎ ▶The General Assembly,",
            Source = "Every resolution with a formula; composite resolutions have several.",
        },
        new(
            "KR03",
            "Before the formula of a part a line is it that differs from one by a letter or two, or names a body and leads " +
            "to a preamble.",
            Parts.BeforeFormula, LineKind.EnactingFormula,
            static (in line) => line.Place.IsFormulaByForm(line.Index))
        {
            Example = "▶Te General Asembly, ⏎ Recalling its resolution 72/17,",
            CounterExample = "▶Lights of the harbour ⏎ The General Assembly,",
            Source = "Text recognition errors, and bodies beyond the known ones.",
        },
        new(
            "KR04",
            "Before the formula of a part that was lost, its preamble shows by its own words.",
            Parts.BeforeFormula, LineKind.Preambular,
            static (in line) => line.Place.OpensPart(line.Index))
        {
            Example = "▶Recalling its resolution 72/17, ⏎ Reaffirming that keepers have a duty,",
            CounterExample = "▶Lights of the harbour ⏎ The General Assembly,",
            Source = "Composite resolutions that lost the formula of a part.",
        },
        new(
            "KR05",
            "The name of a body may go on in a second line, up to its comma.",
            Parts.All, LineKind.Continuation,
            static (in line) => line.Place.ContinuesFormula(line))
        {
            Needs = LineFacts.FollowsFormula,
            Example = "The General Assembly ⏎ ▶of the Harbour Union,",
            CounterExample = "The General Assembly, ⏎ ▶Recalling its resolution 72/17,",
            Source = "Bodies with long names.",
        },
        new(
            "KR73",
            "Behind the heading of a decision the sentence that names meeting, date and organ tells it.",
            Parts.BeforeFormula, LineKind.Narrative,
            static (in line) => line.Place.TellsDecision(line))
        {
            Example =
                "1. Decides to meet. ⏎ ⏎ 91/402. Keepers of lamps ⏎ ⏎ " +
                "▶At its 9th plenary meeting, on 9 December 2036, the General Assembly took note of a report.",
            CounterExample =
                "1. Decides to meet. ⏎ ⏎ 91/402. Keepers of lamps ⏎ ⏎ ▶Lamps of the pier ⏎ ⏎ " +
                "At its 9th plenary meeting, on 9 December 2036, the General Assembly took note of a report.",
            Source = "Volumes of decisions, which print many on a page.",
        },
        new(
            "KR80",
            "Behind the heading of a resolution the sentence in which its organ acts is a clause: it has no formula.",
            Parts.BeforeFormula, LineKind.UnnumberedClause,
            static (in line) => !line.HasLabel && ActingSentence.Starts(line.Words, line.Place.Language))
        {
            Needs = LineFacts.MayOpen,
            Example = "1. Decides to meet. ⏎ ⏎ 3 (1946). Resolution of 4 April 1946 ⏎ ⏎ ▶The Security Council resolves to meet.",
            CounterExample = "1. Decides to meet. ⏎ ⏎ 3 (1946). Resolution of 4 April 1946 ⏎ ⏎ ▶The Security Council, ⏎ ⏎ Recalling the lights, ⏎ ⏎ Decides to meet.",
            Source = "First volumes of the Security Council and the Assembly, 1946 to 1950.",
        },
        new(
            "KR06",
            "What stands between the number of a resolution with its title and the formula goes on with the title.",
            Parts.BeforeFormula, LineKind.Continuation,
            static (in line) => line.Place.ContinuesTitle)
        {
            Example = "1495 (XV). Co-operation of ⏎ ▶Harbour Keepers ⏎ The General Assembly,",
            CounterExample = "▶1495 (XV). Co-operation of ⏎ Harbour Keepers ⏎ The General Assembly,",
            Source = "Official Records, which print several resolutions in a row.",
        },
        new(
            "KR07",
            "A number of a resolution heads it where a formula follows, or the sentence that tells a decision.",
            Parts.All & ~(Parts.Statement | Parts.BeforeFormula), LineKind.PartHeading,
            static (in line) => line.Place.HeadsResolution(line.Index, line.Start))
        {
            Needs = LineFacts.MayBeNumbered,
            Example = "1. Decides to meet. ⏎ ▶1495 (XV). Co-operation of Keepers ⏎ The General Assembly,",
            CounterExample = "1. Decides to meet. ⏎ ▶91/38. See paragraph 4 ⏎ of the report.",
            Source = "Official Records, which print several resolutions in a row.",
        },
        new(
            "KR08",
            "In the record of a vote the words for a side begin a list of states.",
            Parts.Vote, LineKind.VoteList,
            static (in line) => line.Place.IsVoteList(line.Start))
        {
            Example = "1. Decides. ⏎ 9th plenary meeting ⏎ [Adopted by a recorded vote of 2 to none, with 1 abstention, as follows: ⏎ ▶In favour: Ghana, Chile",
            CounterExample = "1. Decides. ⏎ 9th plenary meeting ⏎ [Adopted by a recorded vote of 2 to none, with 1 abstention, as follows: ⏎ ▶Ghana, Chile",
            Source = "Resolutions with a recorded vote.",
        },
        new(
            "KR09",
            "What follows a label alone on its line is its text; but a second label alone starts a block, and a clause one " +
            "below a heading.",
            Parts.All, LineKind.Continuation,
            static (in line) => line.Place.IsTextOfLabel(line))
        {
            Needs = LineFacts.FollowsLabel,
            Example = "1. Decides to light the harbour; ⏎ 2. ⏎ ▶Decides to meet;",
            CounterExample = "1. Decides to light the harbour; ⏎ 2. ⏎ ▶3. ⏎ Decides to meet;",
            Source = "PDF texts that set labels in a column of their own.",
        },
        new(
            "KR29",
            "The sentence on the adoption goes on to its full stop.",
            Parts.Closing, LineKind.Continuation,
            static (in line) => line.Place.ContinuesAdoption(line))
        {
            Example = "1. Decides to meet. ⏎ Adopted unanimously at the ⏎ ▶1907th meeting.",
            CounterExample = "1. Decides to meet. ⏎ Adopted unanimously at the 1907th meeting. ⏎ ▶9 December 2036",
            Source = "Volumes of the Security Council up to 1993, set in two columns.",
        },
        new(
            "KR10",
            "Behind the operative part the word for it heads an annex.",
            Parts.Closing | Parts.Vote, LineKind.AnnexHeading,
            static (in line) => line.Place.IsAnnexHeading(line))
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶Annex",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶Annexed to it",
            Source = "Resolutions with an annex.",
        },
        MisspeltAnnexRule.Heading,
        new(
            "KR11",
            "Behind the operative part the words of a vote begin its record.",
            Parts.Closing | Parts.Vote, LineKind.Vote,
            static (in line) => line.Place.OpensVote(line.Start))
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶[Adopted by a recorded vote of 2 to none, with 1 abstention]",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶9 December 2036",
            Source = "Resolutions with a recorded vote.",
        },
        new(
            "KR12",
            "Within the record of a vote a paragraph behind its first line is more text on it.",
            Parts.Vote, LineKind.VoteText,
            static (in line) => line.Place.IsVoteOpen && line.State.Block == LineKind.Vote && line.Layout == Cue.Start)
        {
            Example = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote of 2 to none. ⏎ ⏎ ▶Ghana was absent]",
            CounterExample = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote ⏎ ▶of 2 to none]",
            Source = "Resolutions with a recorded vote.",
        },
        new(
            "KR13",
            "The record of a vote goes on to its closing bracket, however its lines are broken.",
            Parts.Vote, LineKind.Continuation,
            static (in line) => line.Place.IsVoteOpen)
        {
            Example = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote ⏎ ▶of 2 to none]",
            CounterExample = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote of 2 to none] ⏎ ⏎ ▶Ghana was absent.",
            Source = "Resolutions with a recorded vote.",
        },
        new(
            "KR14",
            "Behind the record of a vote a line goes on with what is before it if the layout says so.",
            Parts.Vote, LineKind.Continuation,
            static (in line) => line.Layout == Cue.Continue)
        {
            Example = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote of 2 to none] ⏎ ▶Ghana was absent.",
            CounterExample = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote of 2 to none] ⏎ ⏎ ▶Ghana was absent.",
            Source = "Notes on the votes of delegations.",
        },
        new(
            "KR15",
            "What else follows the record of a vote is of no known kind.",
            Parts.Vote, LineKind.Unrecognized,
            static (in _) => true)
        {
            Example = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote of 2 to none] ⏎ ⏎ ▶Ghana was absent.",
            CounterExample = "1. Decides. ⏎ ⏎ 9th plenary meeting ⏎ ⏎ [Adopted by a recorded vote ⏎ ▶of 2 to none]",
            Source = "Notes on the votes of delegations.",
        },
        new(
            "KR16",
            "In a closing a date alone is that of the meeting.",
            Parts.Closing, LineKind.ClosingDate,
            static (in line) => line.Place.IsDate(line))
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶9 December 2036",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶9 December 2036 was a day of storms",
            Source = "Resolutions that print their meeting and its date.",
        },
        new(
            "KR17",
            "In a closing a capital alone is the letter of the next part of a composite resolution.",
            Parts.Closing, LineKind.PartHeading,
            static (in line) => line.Start.Label.Style == LabelStyle.Capital && BodyPlace.IsLabelAlone(line.Start))
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶B ⏎ The General Assembly,",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶Berths",
            Source = "Composite resolutions.",
        },
        new(
            "KR18",
            "In a closing a line may name a further meeting.",
            Parts.Closing, LineKind.ClosingMeeting,
            static (in line) => line.Place.IsMeeting(line.Index, line.Start))
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶10th plenary meeting",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶9 December 2036",
            Source = "Parts of a composite resolution that were adopted at different meetings.",
        },
        new(
            "KR83",
            "Behind a closing a number that goes on with the count, before an operative verb, is that of a clause: the closing was none.",
            Parts.Closing, LineKind.Clause,
            static (in line) => line.Place.GoesOnBehindClosing(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour. ⏎ 9th plenary meeting ⏎ ▶2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour. ⏎ 9th plenary meeting ⏎ ▶4. Decides to meet.",
            Source = "Texts with the closing of another resolution at the head of a page; one false closing cost all that follows.",
        },
        MisplacedPageRules.Preamble,
        new(
            "KR19",
            "What else stands in a closing is of no known kind.",
            Parts.Closing, LineKind.Unrecognized,
            static (in _) => true)
        {
            Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶Lights of the harbour",
            CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ ▶9 December 2036",
            Source = "Remarks below the closing.",
        },
        new(
            "KR84",
            "A row between bars that has not come to its last one goes on.",
            Tables, LineKind.Continuation,
            static (in line) => line.State.IsRowOpen)
        {
            Needs = LineFacts.FollowsRow,
            Example = "1. Decides: ⏎ | lamp | 3 | ⏎ | pier ⏎ ▶of stone | 4 |",
            CounterExample = "1. Decides: ⏎ | lamp | 3 | ⏎ ▶| pier | 4 |",
            Source = "Word texts turned into Markdown with the lines of their cells: 101 rows in 22 of 89 reports of conferences.",
        },
        new(
            "KR20",
            "In a table a line of dashes is a rule of it.",
            Tables, LineKind.TableRule,
            static (in line) => line.Place.IsTableRule(line))
        {
            Needs = LineFacts.MayBeRow,
            Example = "1. Decides: ⏎ | lamp | 3 | ⏎ ▶| --- | --- | ⏎ | pier | 4 |",
            CounterExample = "1. Decides: ⏎ | lamp | 3 | ⏎ ▶| pier | 4 |",
            Source = "Tables of Markdown texts, and of texts that draw them.",
        },
        new(
            "KR21",
            "A line between bars, or whose gaps stand below those of others, is a row of a table.",
            Tables, LineKind.TableRow,
            static (in line) => line.Place.IsTableLine(line.Index, line.Start))
        {
            Needs = LineFacts.MayBeRow,
            Example = "1. Decides: ⏎ | lamp | 3 | ⏎ ▶| pier | 4 |",
            CounterExample = "1. Decides: ⏎ | lamp | 3 | ⏎ ▶2. Decides to meet.",
            Source = "Tables set between bars or in columns.",
        },
        new(
            "KR24",
            "The word for it heads an annex behind what has ended, below another heading, or behind a table that lost its columns.",
            Parts.Text, LineKind.AnnexHeading,
            static (in line) => line.Place.HeadsAnnex(line))
        {
            Needs = LineFacts.MayOpen,
            Example = "1. Decides to meet. ⏎ ▶Annex II: Lights of harbours",
            CounterExample = "1. Decides to meet: ⏎ ▶Annex II: the lights are lit;",
            Source = "Resolutions with annexes; in web texts and those of other organs the title stands behind the number.",
        },
        new(
            "KR28",
            "A sentence on the adoption that names the meeting closes an operative part behind what has ended.",
            Parts.Operative, LineKind.ClosingSentence,
            static (in line) => line.Place.ClosesByAdoption(line))
        {
            Needs = LineFacts.MayOpen,
            Example = "1. Decides to meet. ⏎ ▶Adopted unanimously at the 1907th meeting.",
            CounterExample = "1. Decides to print the texts ⏎ ▶Adopted unanimously at the 1907th meeting.",
            Source = "Volumes of the Security Council up to 1993.",
        },
        new(
            "KR25",
            "A meeting closes an operative part behind a clause that has ended, or where its date follows, on its line or the next.",
            Parts.Operative, LineKind.ClosingMeeting,
            static (in line) => line.Place.ClosesWithMeeting(line))
        {
            Needs = LineFacts.MayClose,
            Example = "1. Decides to meet. ⏎ ▶9th plenary meeting",
            CounterExample = "1. Decides to prepare the ⏎ ▶9th plenary meeting",
            Source = "Resolutions that print their meeting.",
        },
        new(
            "KR26",
            "A date alone closes an operative part behind a full stop.",
            Parts.Operative, LineKind.ClosingDate,
            static (in line) => line.Place.ClosesWithDate(line))
        {
            Needs = LineFacts.MayBeDate,
            Example = "1. Decides to meet. ⏎ ▶9 December 2036",
            CounterExample = "1. Decides to meet on ⏎ ▶9 December 2036",
            Source = "Resolutions that print the date of adoption alone.",
        },
        new(
            "KR92",
            "The word for adoption with a date behind it, and nothing else, closes an operative part behind what has ended.",
            Parts.Operative, LineKind.ClosingSentence,
            static (in line) => line.Place.ClosesWithDateOfAdoption(line))
        {
            Needs = LineFacts.MayClose,
            Example = "1. Decides to meet. ⏎ ▶(Adopted on 9 December 2036)",
            CounterExample = "1. Decides to print the text ⏎ ▶adopted on 9 December 2036",
            Source = "Resolutions of the Conference of FAO and of the International Labour Conference.",
        },
        new(
            "KR50",
            "A line that starts no block goes on with the one before.",
            Parts.Text, LineKind.Continuation,
            static (in line) => !line.Place.Starts(line))
        {
            Example = "1. Decides to light ⏎ ▶the harbour.",
            CounterExample = "1. Decides to light; ⏎ ▶2. Decides to meet.",
            Source = "Every text with more than one line a paragraph.",
        },
    ];

    /// <summary>Gets the rules.</summary>
    public static KindRule[] All { get; } = [.. OfLines, .. BlockKindRules.All];

    private static readonly LineRuleTable<KindRule>[] ByPart =
        [.. Enumerable.Range(0, (int)DocumentPart.Annex + 1).Select(static part => RulesOf((DocumentPart)part))];

    /// <summary>Returns the rules that are asked in a part of a document, in their order.</summary>
    public static LineRuleTable<KindRule> For(DocumentPart part) => ByPart[(int)part];

    /// <summary>Returns the first rule that decides about a line.</summary>
    public static KindRule Decide(in BodyLine line) => For(line.State.Part).First(line);

    private static LineRuleTable<KindRule> RulesOf(DocumentPart part) => new([.. All.Where(rule => rule.IsAskedIn(part))]);
}
