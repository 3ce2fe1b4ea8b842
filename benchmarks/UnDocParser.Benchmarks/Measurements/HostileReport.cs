using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// Texts made to find work that grows faster than the text: each is parsed at a length and at four times the length.
/// A linear parser takes four times as long.
/// </summary>
internal static class HostileReport
{
    private const double Linear = 4;

    public static void Print()
    {
        Console.WriteLine($"Milliseconds of {ThreadClock.Name}, best of 3, at a quarter of the length and at the length.");
        Console.WriteLine();
        Console.WriteLine("| text | characters | parse ¼ | parse | × | all tokens ¼ | all tokens | × | model ¼ | model | × |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach ((string name, Func<int, string> make, int size) in HostileTexts.All)
        {
            string text = make(size);
            string quarter = make(size / (int)Linear);
            Console.Write($"| {name} | {text.Length} |");
            Compare(quarter, text, static t => () => SyntaxTree.ParseText(t));
            Compare(quarter, text, static t => CountTokens(SyntaxTree.ParseText(t)));
            Compare(quarter, text, static t => CreateModel(SyntaxTree.ParseText(t)));
            Console.WriteLine();
        }
    }

    private static Action CountTokens(SyntaxTree tree) => () => Tokens.Count(tree);

    private static Action CreateModel(SyntaxTree tree)
    {
        Tokens.Count(tree);
        return () => DocumentModel.Create(tree);
    }

    private static void Compare(string quarter, string text, Func<string, Action> prepare)
    {
        double shorter = Best(quarter, prepare);
        double longer = Best(text, prepare);
        string mark = longer > 20 && longer > shorter * Linear * 1.8 ? " **!**" : string.Empty;
        Console.Write($" {shorter:F1} | {longer:F1} | {longer / Math.Max(shorter, 0.001):F1}{mark} |");
    }

    // Prepared anew for each run: what a tree has found it keeps.
    private static double Best(string text, Func<string, Action> prepare)
    {
        double best = double.MaxValue;
        double spent = 0;
        for (int run = 0; run < 3 && spent < 5_000; run++)
        {
            Action action = prepare(text);
            GC.Collect();
            long start = ThreadClock.Nanoseconds();
            action();
            double taken = (ThreadClock.Nanoseconds() - start) / 1e6;
            best = Math.Min(best, taken);
            spent += taken;
        }

        return best;
    }
}
