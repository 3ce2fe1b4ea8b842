using Markdig;
using Microsoft.CodeAnalysis.CSharp;
using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>From text to tree, tokens and model, beside a Markdown parser and the compiler of C#, in one run and in turns; and the bars against it.</summary>
internal static class CompareReport
{
    private const int Rounds = 11;
    private const string Parse = "ParseText";
    private const string AllTokens = "ParseText, all tokens";
    private const string Model = "ParseText, the whole model";
    private const string WithTrivia = "Markdig, trivia tracked";

    // By input: at least so many times the speed of Markdig, at most so many bytes a character.
    private static readonly Dictionary<string, (double Speed, double SpeedAim, double Bytes)> Bars = new(StringComparer.Ordinal)
    {
        ["small"] = (1.3, 1.5, 3.0),
        ["medium"] = (2, 3, 2.5),
        ["large"] = (3, 4, 2.5),
        ["huge"] = (4, 5, 2.5),
    };

    public static void Print()
    {
        BenchmarkInput[] inputs = BenchmarkInput.LoadAll();
        Console.WriteLine(BenchmarkInput.Describe(inputs) + ".");
        Console.WriteLine($"Medians of {Rounds} rounds, each of all rows in turns. “GC” is the part of the median in which the collector stopped the thread.");
        Dictionary<string, Cost>[] costs = [.. inputs.Select(Measure)];
        PrintBars(inputs, costs);
    }

    private static Dictionary<string, Cost> Measure(BenchmarkInput input)
    {
        (string Name, Action Run)[] rows = [.. Rows(input.Text)];
        Cost[] costs = Cost.InTurns(Rounds, [.. rows.Select(row => row.Run)]);
        Cost markdig = costs[Array.FindIndex(rows, row => row.Name == WithTrivia)];
        Begin($"{input.Name}, {input.Length} characters", "what", "ms", "ns/char", "least", "GC", "B/char", "MB/s", "speed : Markdig’s with trivia");
        for (int index = 0; index < rows.Length; index++)
        {
            Cost cost = costs[index];
            Row(
                rows[index].Name,
                (cost.Median / 1e6).ToString("F3"),
                Number(cost.Median / input.Length),
                Number(cost.Least / input.Length),
                Number(cost.Pause / input.Length),
                Number((double)cost.Bytes / input.Length),
                Number(Speed(cost, input)),
                Number(cost.SpeedAgainst(markdig)) + "×");
        }

        return rows.Zip(costs).ToDictionary(row => row.First.Name, row => row.Second, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Action Run)> Rows(string text)
    {
        MarkdownPipeline tracking = new MarkdownPipelineBuilder { TrackTrivia = true }.Build();
        MarkdownPipeline plain = new MarkdownPipelineBuilder().Build();
        string sharp = SharpText.Write(text.Length, SharpText.CountBlocks(SyntaxTree.ParseText(text)));
        yield return (Parse, () => SyntaxTree.ParseText(text));
        yield return (AllTokens, () => Tokens.Count(SyntaxTree.ParseText(text)));
        yield return (Model, () => Models.ReadAll(SyntaxTree.ParseText(text)));
        yield return (WithTrivia, () => Markdown.Parse(text, tracking));
        yield return ("Markdig", () => Markdown.Parse(text, plain));
        yield return ("Roslyn on C#", () => CSharpSyntaxTree.ParseText(sharp));
        yield return ("Roslyn on C#, all tokens", () => _ = CSharpSyntaxTree.ParseText(sharp).GetRoot().DescendantTokens(descendIntoTrivia: true).Count());
    }

    private static void PrintBars(BenchmarkInput[] inputs, Dictionary<string, Cost>[] costs)
    {
        Begin("Against the bars", ["what", "bar", "aim", .. inputs.Select(input => input.Name), string.Empty]);
        PrintBar(
            "ParseText, speed against Markdig with trivia",
            ("≥ " + Joined(bar => bar.Speed) + "×", Joined(bar => bar.SpeedAim) + "×"),
            [.. costs.Select(rows => rows[Parse].SpeedAgainst(rows[WithTrivia]))],
            (measured, index) => (measured - Bars[inputs[index].Name].Speed, measured - Bars[inputs[index].Name].SpeedAim));
        PrintBar(
            "ParseText, bytes allocated per character",
            ("≤ " + Joined(bar => bar.Bytes), "2"),
            [.. costs.Select((rows, index) => rows[Parse].Bytes / (double)inputs[index].Length)],
            (measured, index) => (Bars[inputs[index].Name].Bytes - measured, 2 - measured));
        PrintBar(
            "all tokens and citations, speed against the same",
            ("≥ 0.5×", "1×"),
            [.. costs.Select(rows => rows[AllTokens].SpeedAgainst(rows[WithTrivia]))],
            (measured, _) => (measured - 0.5, measured - 1));
        PrintBar(
            "the whole model, million characters a second",
            ("≥ 15", "20"),
            [.. costs.Select((rows, index) => Speed(rows[Model], inputs[index]))],
            (measured, _) => (measured - 15, measured - 20));

        string Joined(Func<(double Speed, double SpeedAim, double Bytes), double> of) => string.Join(" / ", inputs.Select(input => of(Bars[input.Name])));
    }

    private static void PrintBar(string what, (string Bar, string Aim) limits, double[] measured, Func<double, int, (double, double)> distance) =>
        Row([what, limits.Bar, limits.Aim, .. measured.Select(Number), Verdict([.. measured.Select(distance)])]);

    // A character of these texts is a byte.
    private static double Speed(Cost cost, BenchmarkInput input) => input.Length * 1e3 / cost.Median;
}
