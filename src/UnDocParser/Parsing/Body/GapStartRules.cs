namespace UnDocParser.Parsing.Body;

/// <summary>The rules on blocks that start behind several blank lines, where the layout tells nothing else; asked among the <see cref="BlockStartRules"/>.</summary>
internal static class GapStartRules
{
    /// <summary>Gets the rules.</summary>
    public static BlockStartRule[] All { get; } =
    [
        new(
            "SR34",
            "A short line without a stop that several blank lines set apart from what is before it starts a heading.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => line.Place.IsSetApart(line))
        {
            Needs = LineFacts.HasCapital,
            Example = "1. Decides to light the harbour. ⏎ ⏎ ⏎ ⏎ ▶Lights of the pier ⏎ ⏎ ⏎ ⏎ The pier was not lit by the keepers of the harbours in the night of the storm.",
            CounterExample = "1. Decides to light the harbour. ⏎ ⏎ ▶Lights of the pier ⏎ ⏎ were not lit by the keepers of the harbours in the night of the storm.",
            Source = "Tika texts without the blank that begins a paragraph: only the height of the gap shows the heading.",
        },
        new(
            "SR35",
            "Behind a heading that blank lines set apart a capital starts a block.",
            Parts.Text, Cue.Unknown, starts: true,
            static (in line) => line.State.IsSetApart)
        {
            Needs = LineFacts.HasCapital,
            Example = "1. Decides to light the harbour. ⏎ ⏎ ⏎ ⏎ Lights of the pier ⏎ ⏎ ⏎ ⏎ ▶The pier was not lit by the keepers of the harbours in the night of the storm.",
            CounterExample = "1. Decides to light the harbour. ⏎ ⏎ Lights of the pier ⏎ ⏎ ▶The pier was not lit by the keepers of the harbours in the night of the storm.",
            Source = "Tika texts without the blank that begins a paragraph.",
        },
    ];
}
