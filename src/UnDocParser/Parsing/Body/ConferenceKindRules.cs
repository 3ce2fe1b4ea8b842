namespace UnDocParser.Parsing.Body;

/// <summary>The rules on what conferences print behind their preambles; asked among the <see cref="KindRules"/>.</summary>
internal static class ConferenceKindRules
{
    /// <summary>KR100.</summary>
    public static readonly KindRule LateFormula = new(
        "KR100",
        "Behind a preamble the name of a body is its formula, or a line that ends in the verb of a clause and a colon, if the first operative clause follows.",
        Parts.Preamble, LineKind.LateFormula,
        static (in line) => line.Place.IsLateFormula(line))
    {
        Needs = LineFacts.FollowsHead,
        Example = "Recalling the lights, ⏎ ⏎ Noting the harbour, ⏎ ⏎ ▶The Conference of the Keepers ⏎ ⏎ 1. Decides to meet.",
        CounterExample = "Recalling the lights, ⏎ ⏎ Noting the harbour, ⏎ ⏎ ▶The Lights of the Keepers ⏎ ⏎ 1. Decides to meet.",
        Source = "Resolutions of conferences on species, migratory animals and wetlands, decisions of the Meetings of the Parties to the Montreal Protocol.",
    };
}
