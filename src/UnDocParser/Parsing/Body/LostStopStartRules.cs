namespace UnDocParser.Parsing.Body;

/// <summary>The rules on blocks behind a line that lost its stop; asked among the <see cref="BlockStartRules"/>.</summary>
internal static class LostStopStartRules
{
    /// <summary>SR70.</summary>
    public static readonly BlockStartRule InPreamble = new(
        "SR70",
        "In a preamble the opening words of a clause start one though the line before lost its stop: with a capital, or behind a short line.",
        Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
        static (in line) => line.Place.OpensBehindLostStop(line))
    {
        Example = "Noting the lights of the harbour ⏎ ▶Noting the pier,",
        CounterExample = "Noting the report of the keepers of the lights, noting ⏎ ▶noting the pier,",
        Source = "Text recognition loses commas at the ends of lines: half of them lost, a preamble was one paragraph.",
    };
}
