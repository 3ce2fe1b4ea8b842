using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;
using UnDocParser.Text;
using RoslynChange = Microsoft.CodeAnalysis.Text.TextChange;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;
using RoslynTree = Microsoft.CodeAnalysis.SyntaxTree;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>What an edit costs, the edit of the text included, beside Roslyn on C# of the same length with as many siblings.</summary>
internal static class EditReport
{
    private const int ScenarioLength = 100_000;

    // The texts of the bars: 12 KB, 1.3 MB, 50,000 paragraphs.
    private static readonly string[] Typed = ["small", "large", "flat 50000"];

    public static void Print()
    {
        Console.WriteLine($"Microseconds of {ThreadClock.Name}, the clock's own cost taken off; each run timed by itself, the best median of 9 rounds.");
        Console.WriteLine($"Seed of the generated texts {ResolutionGenerator.Seed}. Roslyn {typeof(CSharpSyntaxTree).Assembly.GetName().Version}.");
        Dictionary<string, Latency> costs = PrintTyping(out double reused);
        PrintBars(costs, reused);
        PrintFirstLetters();
        PrintScenarios();
        EditBreakdown.Print(TypedText.Load("small"));
        EditBreakdown.Print(TypedText.Load("flat 50000"));
    }

    /// <summary>Returns a tree whose text was edited before, as a text in an editor was: its first edit also makes a rope of it.</summary>
    public static SyntaxTree Edited(string text) => Edited(text, TypedText.InWord(text));

    private static SyntaxTree Edited(string text, int position)
    {
        var tree = SyntaxTree.ParseText(text);
        tree = tree.WithChangedText(tree.Text.Replace(new TextSpan(position, 0), "x"));
        return tree.WithChangedText(tree.Text.Replace(new TextSpan(position, 1), string.Empty));
    }

    /// <summary>Returns a C# tree whose text was edited before.</summary>
    public static RoslynTree EditedSharp(string text)
    {
        RoslynTree tree = CSharpSyntaxTree.ParseText(RoslynText.From(text));
        int position = TypedText.InWord(text);
        tree = tree.WithChangedText(tree.GetText().WithChanges(new RoslynChange(new RoslynSpan(position, 0), "x")));
        return tree.WithChangedText(tree.GetText().WithChanges(new RoslynChange(new RoslynSpan(position, 1), string.Empty)));
    }

    private static Dictionary<string, Latency> PrintTyping(out double reused)
    {
        Console.WriteLine();
        Console.WriteLine("### A letter typed in the middle");
        Console.WriteLine();
        Console.WriteLine("| text | characters | blocks | µs, median | 90 % | bytes | rescanned | created | reused | Roslyn, characters | µs, median | 90 % | bytes |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var costs = new Dictionary<string, Latency>(StringComparer.Ordinal);
        reused = 0;
        foreach (string name in TypedText.Names)
        {
            var typed = TypedText.Load(name);
            SyntaxTree tree = Edited(typed.Text);
            int blocks = SharpText.CountBlocks(tree);
            string sharp = SharpText.Write(typed.Text.Length, blocks);
            RoslynTree sharpTree = EditedSharp(sharp);
            RoslynText sharpText = sharpTree.GetText();
            var sharpChange = new RoslynChange(new RoslynSpan(TypedText.InWord(sharp), 0), "x");
            Latency[] cost = Latency.Of(
                () => tree.WithChangedText(tree.Text.Replace(new TextSpan(typed.Position, 0), "x")),
                () => sharpTree.WithChangedText(sharpText.WithChanges(sharpChange)));
            ReuseStatistics statistics = tree.WithChangedText(tree.Text.Replace(new TextSpan(typed.Position, 0), "x")).ReuseStatistics;
            reused = name == "flat 50000" ? Reused(statistics, typed.Text.Length) : reused;
            costs[name] = cost[0];
            Console.WriteLine(
                $"| {name} ({typed.Source}) | {typed.Text.Length} | {blocks} | {Show(cost[0])} | {Show(statistics, typed.Text.Length)} | {sharp.Length} | {Show(cost[1])} |");
        }

        return costs;
    }

    private static void PrintBars(Dictionary<string, Latency> costs, double reused)
    {
        Console.WriteLine();
        Console.WriteLine("| bar | measured | |");
        Console.WriteLine("| --- | ---: | --- |");
        foreach (string name in Typed)
        {
            PrintBar($"{name}, ≤ 8 µs", costs[name].Median, 8, "µs");
            PrintBar($"{name}, ≤ 6 KB", costs[name].Bytes / 1024.0, 6, "KB");
        }

        PrintBar("the slowest of the three : the fastest, ≤ 2×", Typed.Max(name => costs[name].Median) / Typed.Min(name => costs[name].Median), 2, "×");
        PrintBar("flat 50000 : flat 1000, ≤ 2×", costs["flat 50000"].Median / costs["flat 1000"].Median, 2, "×");
        PrintBar("flat 50000, ≤ 0.1 % of the characters made anew", 100 - reused, 0.1, "%");
    }

    private static void PrintFirstLetters()
    {
        Console.WriteLine();
        Console.WriteLine("### The first letter in a paragraph, the last one typed in another");
        Console.WriteLine();
        Console.WriteLine("| text | µs, median | 90 % | bytes | rescanned | created | reused |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (string name in TypedText.Names)
        {
            var typed = TypedText.Load(name);
            SyntaxTree tree = Edited(typed.Text, typed.Text.Length / 4);
            var change = new TextChange(new TextSpan(typed.Position, 0), "x");
            Latency cost = Latency.Of(() => tree.WithChanges(change))[0];
            Console.WriteLine($"| {name} ({typed.Source}) | {Show(cost)} | {Show(tree.WithChanges(change).ReuseStatistics, typed.Text.Length)} |");
        }
    }

    private static void PrintBar(string bar, double measured, double limit, string unit) =>
        Console.WriteLine($"| {bar} | {Number(measured)} {unit} | {(measured <= limit ? "met" : "missed")} |");

    private static void PrintScenarios()
    {
        string text = ResolutionGenerator.Generate(ScenarioLength);
        SyntaxTree tree = Edited(text);
        Console.WriteLine();
        Console.WriteLine($"### Other edits, generated text of {text.Length} characters with {SharpText.CountBlocks(tree)} blocks");
        Console.WriteLine();
        Console.WriteLine("| edit | µs, median | 90 % | bytes | rescanned | created | reused | whole parse |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        Latency cost = default;
        foreach (EditScenario scenario in EditScenario.Of(text))
        {
            cost = Latency.Of(() => tree.WithChanges(scenario.Change))[0];
            ReuseStatistics statistics = tree.WithChanges(scenario.Change).ReuseStatistics;
            string whole = statistics.IsIncremental ? string.Empty : statistics.FullParse.ToString();
            Console.WriteLine($"| {scenario.Name} | {Show(cost)} | {Show(statistics, text.Length)} | {whole} |");
        }

        var first = SyntaxTree.ParseText(text);
        int position = TypedText.InWord(text);
        Latency[] others = Latency.Of(
            () => first.WithChangedText(first.Text.Replace(new TextSpan(position, 0), "x")),
            () => SyntaxTree.ParseText(text));
        Console.WriteLine($"| the first edit of a text, which makes it a rope | {Show(others[0])} | | | | |");
        Console.WriteLine($"| for comparison: the whole text parsed | {Show(others[1])} | {text.Length} | {text.Length} | 0 % | |");
        Console.WriteLine();
        Console.WriteLine("| bar | measured | |");
        Console.WriteLine("| --- | ---: | --- |");
        PrintBar("a letter in the title : the whole text, ≤ 10 %", 100 * cost.Median / others[1].Median, 10, "%");
    }

    private static double Reused(ReuseStatistics statistics, int length) => 100.0 * (length - statistics.CharactersCreated) / length;

    private static string Show(Latency cost) => $"{Number(cost.Median)} | {Number(cost.Ninth)} | {cost.Bytes}";

    private static string Show(ReuseStatistics statistics, int length) =>
        $"{statistics.CharactersRescanned} | {statistics.CharactersCreated} | {Reused(statistics, length).ToString("F3", CultureInfo.InvariantCulture)} %";

    private static string Number(double number) => number.ToString(number < 10 ? "F2" : "F1", CultureInfo.InvariantCulture);
}
