namespace UnDocParser.Parsing.Body;

/// <summary>The rules on what stands behind a closing that should stand before it: pages in the wrong order. Asked among the <see cref="KindRules"/>.</summary>
internal static class MisplacedPageRules
{
    /// <summary>KR110.</summary>
    public static readonly KindRule Preamble = new(
        "KR110",
        "Behind a closing the words of a preambular clause open one where the paragraph ends as such clauses do.",
        Parts.Closing, LineKind.Preambular,
        static (in line) => line.Layout != Cue.Continue && line.Place.OpensMisplacedPreamble(line))
    {
        Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ 9 December 2036 ⏎ ▶Recalling the lights of the harbour,",
        CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ 9 December 2036 ⏎ ▶Recalling the lights of the harbour.",
        Source = "Scans whose pages were bound or fed in the wrong order, and pages from which the formula of the next resolution is missing.",
    };
}
