using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Time and bytes per character from 10 KB to 10 MB: whether the parser is linear.</summary>
internal static class GrowthReport
{
    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000, 10_000_000];

    public static void Print()
    {
        Console.WriteLine($"Generated texts, {ThreadClock.Name}, median of 9, collections between.");
        Print("SyntaxTree.ParseText", static text => () => SyntaxTree.ParseText(text));
        Print("SyntaxTree.ParseText and all tokens", static text => () => Tokens.Count(SyntaxTree.ParseText(text)));
        Print("Model with citations, words known", static text =>
        {
            SyntaxTree tree = SyntaxTree.ParseText(text);
            Tokens.Count(tree);
            return () => Models.Read(tree);
        });
    }

    private static void Print(string title, Func<string, Action> prepare)
    {
        Console.WriteLine();
        Console.WriteLine($"## {title}");
        Console.WriteLine();
        Console.WriteLine("| characters | ms | ns per character | bytes per character |");
        Console.WriteLine("| ---: | ---: | ---: | ---: |");
        var times = new List<double>();
        var bytes = new List<double>();
        foreach (int length in Lengths)
        {
            string text = ResolutionGenerator.Generate(length);
            Measurement cost = Measurement.Of(prepare(text));
            times.Add(cost.Nanoseconds / text.Length);
            bytes.Add(cost.Bytes / (double)text.Length);
            Console.WriteLine($"| {text.Length} | {cost.Nanoseconds / 1e6:F3} | {times[^1]:F2} | {bytes[^1]:F2} |");
        }

        Console.WriteLine();
        Console.WriteLine($"10 MB : 10 KB per character: time {times[^1] / times[0]:F2}×, bytes {bytes[^1] / bytes[0]:F2}× (bar 1.2×).");
        Console.WriteLine($"10 MB : 100 KB per character: time {times[^1] / times[1]:F2}×, bytes {bytes[^1] / bytes[1]:F2}×.");
    }
}
