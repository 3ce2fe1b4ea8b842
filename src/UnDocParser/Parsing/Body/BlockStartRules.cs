namespace UnDocParser.Parsing.Body;

/// <summary>
/// The rules on whether a line of running text starts a block: what the layout says, and what labels, openers and stops say where it says
/// nothing or may
/// be wrong. The first one that holds decides; the last of each layout holds for every line.
/// </summary>
internal static class BlockStartRules
{
    private const Parts Clauses = Parts.Preamble | Parts.Operative | Parts.Annex;

    /// <summary>Gets the rules.</summary>
    public static BlockStartRule[] All { get; } =
    [
        new(
            "SR01",
            "Behind a row of a table a line that is none starts a block.",
            Parts.Text, layout: null, starts: true,
            static (in line) => line.Place.IsTable)
        {
            Needs = LineFacts.FollowsRow,
            Example = "1. Decides to light the harbour. ⏎ | lamp | 3 | ⏎ | pier | 4 | ⏎ ▶and to meet",
            CounterExample = "1. Decides to light the harbour ⏎ ▶and to meet",
            Source = "Tables set between bars or in columns.",
        },
        new(
            "SR02",
            "A label of a draft that no sentence has starts a clause, before a verb or behind a clause that has ended.",
            Clauses, layout: null, starts: true,
            static (in line) => line.IsDraftingLabel)
        {
            Needs = LineFacts.HasLabel,
            Example = "Noting the lights of ⏎ ▶PP5 Recalling its resolution 72/17,",
            CounterExample = "Noting the lights of ⏎ ▶PP5 of the draft,",
            Source = "Drafts in negotiation.",
        },
        SmallLetterStartRules.ListBelowHead,
        SmallLetterStartRules.BelowHead,
        .. LayoutStartRules.All,
        new(
            "SR09",
            "What stands behind a formula, the heading of an annex or the title of a statement starts a block.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => line.Place.FollowsLineOfItsOwn)
        {
            Example = "The General Assembly, ⏎ ▶noting the lights,",
            CounterExample = "Noting the lights of ⏎ ▶the harbour,",
            Source = "Every text with a formula.",
        },
        new(
            "SR10",
            "Behind a clause that lost its automatic number, an operative verb starts another one.",
            Parts.Operative, Cue.Unknown, starts: true,
            static (in line) => line.Place.StartsUnnumberedClause(line))
        {
            Example = "Noting the lights, ⏎ Adopts the list of lights. ⏎ ▶Requests the keepers to report.",
            CounterExample = "1. Adopts the list of lights; ⏎ ▶Requests the keepers to report.",
            Source = "Word and web texts whose list numbers were lost.",
        },
        new(
            "SR11",
            "A label that its count expects starts a block where a block may end, or where labels stand in a column of their own.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => line.HasLabel && line.Place.MayEndBefore(line) && line.Place.IsExpected(line.Start))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour, as the keepers of all harbours and of their lights do under resolution ⏎ ▶2. of their congress.",
            Source = "PDF texts in reading order.",
        },
        new(
            "SR12",
            "The next number before an operative verb starts a clause though the line before lost its stop; behind an end, " +
            "one a little further on too.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
            static (in line) => line.Place.IsNextVerb(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour, as the keepers of all harbours and of their lights are wont ⏎ ▶2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour, as the keepers of all harbours and of their lights are wont ⏎ ▶2. of the list.",
            Source = "Texts that lost a stop, or the number of a clause.",
        },
        new(
            "SR13",
            "A letter in brackets alone on its line starts an item, expected or not: letters run on across the headings between them.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => BodyPlace.IsLostItem(line.Start))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides as follows: ⏎ (i) Lights; ⏎ (ii) Piers; ⏎ ▶(g) ⏎ Boats;",
            CounterExample = "1. Decides as follows: ⏎ (i) Lights; ⏎ (ii) Piers; ⏎ ▶(g) Boats;",
            Source = "PDF texts that set labels in a column of their own.",
        },
        new(
            "SR14",
            "A capital or Roman number alone on its line starts a section where a heading with the next number follows, or a formula.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => line.FollowsEnd && line.Place.IsSectionLabel(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour. ⏎ ▶III ⏎ Lights of the pier ⏎ 2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶III ⏎ Lights of the pier.",
            Source = "Resolutions of several sections, one label of which was lost.",
        },
        new(
            "SR15",
            "A number that the count does not expect starts a clause all the same, by the verb behind it or the number that follows.",
            Clauses, Cue.Unknown, starts: true,
            static (in line) => line.Place.TakesUpCount(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour; ⏎ ▶9. Decides to meet;",
            CounterExample = "1. Decides to light the harbour; ⏎ ▶9. of the list;",
            Source = "Counts with a hole, or a number misread or printed twice.",
        },
        new(
            "SR16",
            "An item starts where its label goes on with the count and a capital follows, or where the next label of its " +
            "kind stands ahead.",
            Parts.Operative | Parts.Annex, Cue.Unknown, starts: true,
            static (in line) => line.Place.GoesOnWithList(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides as follows, by the vote of all the keepers of harbours and of their lights ⏎ ▶(b) Lights ⏎ (c) Piers",
            CounterExample = "1. Decides as follows, by the vote of all the keepers of harbours and of their lights ⏎ ▶(b) above",
            Source = "Items whose stop was lost, or that stand below another heading.",
        },
        SmallLetterStartRules.OfHead,
        .. GapStartRules.All,
        LostStopStartRules.InPreamble,
        new(
            "SR17",
            "In a preamble a line goes on where the line before has not ended.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: false,
            static (in line) => line.Place.InPreamble && !line.FollowsEnd && !line.Place.FollowsFragment(line.Index))
        {
            Example = "Noting the lights of ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶Noting the harbour,",
            Source = "PDF texts in reading order.",
        },
        new(
            "SR18",
            "In a preamble a line of ideographs goes on that is as wide as those inside a paragraph: the first one leaves " +
            "two places free, and an inner one before it that leaves a place free has ended its paragraph.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: false,
            static (in line) => line.Place.InPreamble && line.Place.RunsOnInFullLine(line.Index))
        {
            Example = "注意到港口的灯光在每一夜晚都照亮着， ⏎ ▶注意到海上的所有船只都看得见它们还有 ⏎ 那些在岸上等待着的人们也都看得见它们 ⏎ 的光，",
            CounterExample = "注意到港口的灯光， ⏎ ▶注意到海上的船只，",
            Source = "Chinese PDF texts, set in a grid.",
        },
        new(
            "SR19",
            "In a preamble the opening words of a clause start one.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
            static (in line) => line.Place.InPreamble && (line.OpensPreambular || line.OpensOperative))
        {
            Example = "Noting the lights, ⏎ ▶Noting the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶the harbour,",
            Source = "PDF texts in reading order.",
        },
        SmallLetterStartRules.BelowShortClause,
        new(
            "SR20",
            "In a preamble lines without a stop before the next number of the count are a heading.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
            static (in line) => line.Place.InPreamble && line.StartsWithCapital && line.Place.IsHeadingRun(line.Index))
        {
            Needs = LineFacts.HasCapital,
            Example = "Noting the lights, ⏎ ▶Lights of the pier ⏎ 1. Decides to meet;",
            CounterExample = "Noting the lights, ⏎ ▶Lights of the pier ⏎ being lit,",
            Source = "Resolutions whose operative part begins with a heading.",
        },
        new(
            "SR21",
            "Any other line of a preamble goes on.",
            Parts.Preamble | Parts.Operative, Cue.Unknown, starts: false,
            static (in line) => line.Place.InPreamble)
        {
            Example = "Noting the lights, ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶Noting the harbour,",
            Source = "PDF texts in reading order.",
        },
        new(
            "SR22",
            "In an annex a capital behind a short line without a stop starts a heading.",
            Parts.Annex, Cue.Unknown, starts: true,
            static (in line) => !line.FollowsEnd && line.Place.FollowsShortHeading(line))
        {
            Needs = LineFacts.HasCapital,
            Example = "Annex ⏎ Lights of the harbour ⏎ ▶Keepers and their tools",
            CounterExample = "Annex ⏎ Lights of the harbour ⏎ ▶and their keepers",
            Source = "Annexes with headings of several levels.",
        },
        new(
            "SR36",
            "In a text told in sentences the one that tells a further decision starts a paragraph behind a stop, or below the letter of its part.",
            Parts.Annex, Cue.Unknown, starts: true,
            static (in line) => line.Place.StartsFurtherDecision(line))
        {
            Example = "At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to meet. ⏎ ▶At the same meeting, the Assembly took note of a report.",
            CounterExample = "At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to meet. ⏎ ▶At the same place lamps were lit.",
            Source = "Decisions of one meeting that are printed together.",
        },
        new(
            "SR23",
            "Outside a preamble a line goes on where the line before has not ended.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: false,
            static (in line) => !line.FollowsEnd)
        {
            Example = "1. Decides to light ⏎ ▶the harbour;",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            Source = "PDF texts in reading order.",
        },
        new(
            "SR24",
            "An operative verb starts a clause whose number was lost, if the next number leaves one out, or a semicolon says " +
            "that another clause was to come.",
            Parts.Operative, Cue.Unknown, starts: true,
            static (in line) => line.Place.StartsLostClause(line.Index, line.Start))
        {
            Example = "1. Decides to light the harbour; ⏎ ▶Decides to meet again in the harbour; ⏎ 3. Decides to remain seized of the matter.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Decides to meet again in the harbour; ⏎ 2. Decides to remain seized of the matter.",
            Source = "Texts that lost the number of a clause.",
        },
        new(
            "SR25",
            "In an annex the opening words of a preambular clause start one behind a comma, but not below a label.",
            Parts.Annex, Cue.Unknown, starts: true,
            static (in line) => line.Place.OpensPreambleOfAnnex(line))
        {
            Example = "Annex ⏎ Recalling the lights, ⏎ ▶Recalling the harbour,",
            CounterExample = "Annex ⏎ Recalling the lights, ⏎ ▶the harbour,",
            Source = "Declarations in annexes, which have preambles of their own.",
        },
        new(
            "SR26",
            "Behind a comma a line without an expected label goes on.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: false,
            static (in line) => line.Place.FollowsComma)
        {
            Example = "1. Decides to light the harbour, ⏎ ▶The Lights of the pier ⏎ and its boats;",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            Source = "PDF texts in reading order.",
        },
        new(
            "SR27",
            "Where labels stand in a column of their own, the short last line of a clause may come before the others, which go on.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: false,
            static (in line) => line.Place.FollowsDisplacedEnd(line.Index))
        {
            Example = "1. Decides to light the harbour; ⏎ 2. ⏎ of the pier. ⏎ ⏎ ▶Decides to meet in the harbour, and to light the lamps and the tools that belong to them",
            CounterExample = "1. Decides to light the harbour; ⏎ 2. ⏎ Decides to light the pier. ⏎ ▶Lights of the pier ⏎ 3. Decides to meet.",
            Source = "PDF texts that set labels in a column of their own.",
        },
        new(
            "SR28",
            "A line without label that begins with a figure starts a heading if the next number of the count follows it.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: true,
            static (in line) => line.StartsWithFigure && !line.HasLabel && line.Place.IsHeadingRun(line.Index))
        {
            Example = "1. Decides to light the harbour. ⏎ ▶2036 to 2040 lights ⏎ 2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶2036 to 2040 lights were lit.",
            Source = "Budgets, whose headings begin with years.",
        },
        new(
            "SR29",
            "In a statement an opening quote starts a paragraph behind one that has ended.",
            Parts.Statement, Cue.Unknown, starts: true,
            static (in line) => line.StartsWithCapital && line.Start.Content[0] is '“' or '«' or '"' or '„')
        {
            Needs = LineFacts.HasCapital,
            Example = "“The Council notes the lights. ⏎ ▶“The Council notes the harbour.",
            CounterExample = "“The Council notes the lights. ⏎ ▶It notes the harbour.",
            Source = "Statements of the President of the Council, each paragraph of which is quoted.",
        },
        SmallLetterStartRules.InStatement,
        new(
            "SR30",
            "Where paragraphs are lines, a capital behind a stop starts one across the end of a page.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: true,
            static (in line) => line.StartsWithCapital && line.Place.FollowsWholeLine)
        {
            Needs = LineFacts.HasCapital,
            Example = "1. Decides to light the harbour. ⏎ ⏎ ⏎ ⏎ ▶Lights of the pier",
            CounterExample = "1. Decides to light the harbour ⏎ ⏎ ⏎ ⏎ ▶Lights of the pier",
            Source = "Markdown and Word texts that were printed to pages first.",
        },
        new(
            "SR31",
            "Lines without a stop before the next number of the count are a heading.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: true,
            static (in line) => line.StartsWithCapital && !line.Place.IsSingleWord(line.Index) && line.Place.IsHeadingRun(line.Index))
        {
            Needs = LineFacts.HasCapital,
            Example = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Lights of the pier are lit.",
            Source = "Resolutions with headings between their clauses.",
        },
        new(
            "SR32",
            "In an annex a capital behind a short line with a stop starts a paragraph.",
            Parts.Annex, Cue.Unknown, starts: true,
            static (in line) => line.StartsWithCapital && line.Place.FollowsShortSentence)
        {
            Needs = LineFacts.HasCapital,
            Example = "Annex ⏎ The lights are lit. ⏎ ▶The keepers watch over the harbour.",
            CounterExample = "Annex ⏎ The lights are lit; ⏎ ▶The keepers watch over the harbour.",
            Source = "Annexes without numbers.",
        },
        new(
            "SR33",
            "Any other line goes on.",
            Parts.Text & ~Parts.Preamble, Cue.Unknown, starts: false,
            static (in _) => true)
        {
            Example = "1. Decides to light the harbour. ⏎ ▶The pier is lit.",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶Lights of the pier ⏎ 2. Decides to meet.",
            Source = "PDF texts in reading order: a full stop ends sentences too.",
        },
    ];

    private static readonly LineRuleTable<BlockStartRule>[] ByPartAndLayout =
    [
        .. Enumerable.Range(0, ((int)DocumentPart.Annex + 1) * Layouts)
            .Select(static place => RulesOf((DocumentPart)(place / Layouts), (Cue)(place % Layouts))),
    ];

    private static int Layouts => (int)Cue.Continue + 1;

    /// <summary>
    /// Returns the rules that are asked in a part of a document of a line about which the layout says something, in their order.
    /// </summary>
    public static LineRuleTable<BlockStartRule> For(DocumentPart part, Cue layout) => ByPartAndLayout[((int)part * Layouts) + (int)layout];

    /// <summary>Returns the first rule that decides about a line.</summary>
    public static BlockStartRule Decide(in BodyLine line) => For(line.State.Part, line.Layout).First(line);

    private static LineRuleTable<BlockStartRule> RulesOf(DocumentPart part, Cue layout) =>
        new([.. All.Where(rule => rule.IsAskedIn(part) && (rule.Layout is null || rule.Layout == layout))]);
}
