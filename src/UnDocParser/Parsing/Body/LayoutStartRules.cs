namespace UnDocParser.Parsing.Body;

/// <summary>
/// The rules on blocks where the layout tells whether one starts, and what speaks against it; asked among the <see cref="BlockStartRules"/>.
/// </summary>
internal static class LayoutStartRules
{
    private const Parts Clauses = Parts.Preamble | Parts.Operative | Parts.Annex;

    /// <summary>Gets the rules.</summary>
    public static BlockStartRule[] All { get; } =
    [
        new(
            "SR03",
            "A second line that is indented like the heading above it goes on with it.",
            Parts.Text, Cue.Start, starts: false,
            static (in line) => line.Place.ContinuesHeading(line))
        {
            Example = "1. Decides to light the harbour. ⏎ ⏎    Lights of the ⏎ ▶   Harbour and the pier",
            CounterExample = "1. Decides to light the harbour. ⏎ ▶   2. Decides to meet.",
            Source = "PDF texts whose headings are centred on the page.",
        },
        new(
            "SR39",
            "Where paragraphs are lines, a line right below one of a clause that was cut amid a sentence goes on with it, where it ends as the rest of one does: " +
            "no label, opener, heading or line of a closing; behind a stop with a small letter that opens nothing, or with figures.",
            Clauses, Cue.Start, starts: false,
            static (in line) => line.Place.GoesOnBelowCut(line))
        {
            Example = "Noting the lights of the keepers of the harbours of the ⏎ ▶Harbour Fund,",
            CounterExample = "Noting the lights of the keepers of the harbours of the ⏎ ▶Harbour Fund",
            Source = "Texts some of whose paragraphs were joined by hand, while others still break where the page did.",
        },
        new(
            "SR04",
            "A line that starts a paragraph by the layout starts a block.",
            Parts.Text, Cue.Start, starts: true,
            static (in _) => true)
        {
            Example = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            CounterExample = "Noting the lights of ⏎ ▶the harbour,",
            Source = "Texts with blank lines between paragraphs, indents or a line a paragraph.",
        },
        new(
            "SR05",
            "In a preamble, against the layout, the next label of a count starts a block behind an item that has ended, and " +
            "“1.” before a verb behind any clause.",
            Parts.Preamble, Cue.Continue, starts: true,
            static (in line) => line.Place.CountsOnInPreamble(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "Acting under Chapter VII of the Charter, ⏎ ▶1. Approves the lights;",
            CounterExample = "Acting under Chapter VII of the Charter, ⏎ ▶2. Approves the lights;",
            Source = "Texts that lost the blank line before the first clause.",
        },
        new(
            "SR06",
            "In a preamble, against the layout, the opening words of a clause start one where the clause before has ended.",
            Parts.Preamble, Cue.Continue, starts: true,
            static (in line) => line.Place.OpensBelowEnd(line))
        {
            Example = "Noting the lights (1993), ⏎ ▶Acting under Chapter VII of the Charter,",
            CounterExample = "Noting the lights of ⏎ ▶Acting under Chapter VII of the Charter,",
            Source = "Texts that lost a blank line between two clauses.",
        },
        new(
            "SR07",
            "Elsewhere, against the layout, the next label of a count starts a block behind an item that has ended.",
            Parts.Text & ~Parts.Preamble, Cue.Continue, starts: true,
            static (in line) => line.Place.CountsOn(line))
        {
            Needs = LineFacts.HasLabel,
            Example = "1. Decides to light the harbour; ⏎ ▶2. Decides to meet.",
            CounterExample = "1. Decides to light the harbour; ⏎ ▶4. Decides to meet.",
            Source = "Lists that stand close together.",
        },
        new(
            "SR08",
            "Any other line that goes on by the layout goes on.",
            Parts.Text, Cue.Continue, starts: false,
            static (in _) => true)
        {
            Example = "Noting the lights of ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            Source = "Texts with blank lines between paragraphs, indents or a line a paragraph.",
        },
    ];
}
