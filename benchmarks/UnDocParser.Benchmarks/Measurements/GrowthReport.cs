using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Generated texts from 10 KB to 10 MB, in turns: a character costs what it does in a short text, the work of the collector apart.</summary>
internal static class GrowthReport
{
    private const int Rounds = 7;
    private const double Bar = 1.1;
    private const double Aim = 1.0;

    private static readonly (string Name, Action<string> Run)[] Stages =
    [
        ("ParseText", static text => SyntaxTree.ParseText(text)),
        ("ParseText, all tokens", static text => Tokens.Count(SyntaxTree.ParseText(text))),
        ("ParseText, the whole model", static text => Models.ReadAll(SyntaxTree.ParseText(text))),
    ];

    public static void Print()
    {
        BenchmarkInput[] inputs = [.. BenchmarkInput.GenerateGrowing()];
        Console.WriteLine($"Generated texts, seed {ResolutionGenerator.Seed}. Medians of {Rounds} rounds, each of all lengths and stages in turns; the time in which the collector stopped the thread (GC) apart.");
        Cost[] costs = Cost.InTurns(Rounds, [.. Stages.SelectMany(stage => inputs.Select(input => (Action)(() => stage.Run(input.Text))))]);
        Cost[][] stages = [.. costs.Chunk(inputs.Length)];
        for (int stage = 0; stage < Stages.Length; stage++)
        {
            Print(Stages[stage].Name, inputs, stages[stage]);
        }

        Begin("Growth against the bars", "what", "bar", "aim", "10 MB : 10 KB", "10 MB : 100 KB", string.Empty);
        for (int stage = 0; stage < Stages.Length; stage++)
        {
            double[] each = PerCharacter(inputs, stages[stage]);
            double[] ratios = [each[^1] / each[0], each[^1] / each[1]];
            Row([Stages[stage].Name, "≤ 1.1×", "1.0×", .. ratios.Select(ratio => Number(ratio) + "×"), Verdict([.. ratios.Select(ratio => (Bar - ratio, Aim - ratio))])]);
        }
    }

    private static void Print(string stage, BenchmarkInput[] inputs, Cost[] costs)
    {
        Begin(stage, "characters", "ms", "ns/char without GC", "GC, ns/char", "B/char", "ns/char : that of 10 KB", "that of 100 KB");
        double[] each = PerCharacter(inputs, costs);
        for (int index = 0; index < inputs.Length; index++)
        {
            int length = inputs[index].Length;
            Row(
                length.ToString(),
                (costs[index].Median / 1e6).ToString("F3"),
                Number(each[index]),
                Number(costs[index].Pause / length),
                Number((double)costs[index].Bytes / length),
                Number(each[index] / each[0]) + "×",
                Number(each[index] / each[1]) + "×");
        }
    }

    private static double[] PerCharacter(BenchmarkInput[] inputs, Cost[] costs) =>
        [.. costs.Zip(inputs, static (cost, input) => cost.MedianWithoutPauses / input.Length)];
}
