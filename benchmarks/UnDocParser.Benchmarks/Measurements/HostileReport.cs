using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// Texts made to find work that grows faster than the text: each is taken at growing lengths, four times the one
/// before, as long as that ends in some seconds. Linear work takes four times as long for four times the text. What the garbage collector
/// stopped the thread for stands beside the time that it is a part of: many live objects cost more than the work on them.
/// </summary>
internal static class HostileReport
{
    private const int Step = 4;
    private const int Steps = 4;
    private const int Stages = 4;
    private const double LongestRun = 5_000;
    private const double ShortestTelling = 10;
    private const double Suspect = 1.4;

    public static void Print(string? filter)
    {
        Console.WriteLine($"Milliseconds of {ThreadClock.Name}, best of 3, at the greatest length that was tried, those of them in which the collector");
        Console.WriteLine("stopped the thread (GC), and the exponent of growth.");
        Console.WriteLine();
        Console.WriteLine("| text | parse, characters | ms | GC | exponent | tokens, characters | ms | GC | exponent | model, characters | ms | GC | exponent | mandates, characters | ms | GC | exponent |");
        Console.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" ---: |", Stages * 4)));
        foreach ((string name, Func<int, string> make, int size) in HostileTexts.All)
        {
            if (filter is not null && !name.Contains(filter))
            {
                continue;
            }

            Console.Write($"| {name} |");
            bool ended = Grow(make, size, static text => () => SyntaxTree.ParseText(text))
                && Grow(make, size, static text => CountTokens(SyntaxTree.ParseText(text)))
                && Grow(make, size, static text => CreateModel(SyntaxTree.ParseText(text)))
                && Grow(make, size, static text => FindMandates(SyntaxTree.ParseText(text)));
            Console.WriteLine(ended ? string.Empty : " not tried |");
        }
    }

    private static Action CountTokens(SyntaxTree tree) => () => Tokens.Count(tree);

    private static Action CreateModel(SyntaxTree tree)
    {
        Tokens.Count(tree);
        return () => Models.Read(tree);
    }

    private static Action FindMandates(SyntaxTree tree)
    {
        Tokens.Count(tree);
        DocumentModel model = Models.Read(tree);
        return () => _ = model.Mandates.Length;
    }

    // Says whether the full length was reached.
    private static bool Grow(Func<int, string> make, int size, Func<string, Action> prepare)
    {
        double before = 0;
        double now = 0;
        double pause = 0;
        int length = 0;
        int step = 0;
        for (; step < Steps; step++)
        {
            if (step > 1 && now * Math.Max(Step, now / Math.Max(before, 0.001)) > LongestRun)
            {
                break;
            }

            string text = make(size / (int)Math.Pow(Step, Steps - 1 - step));
            length = text.Length;
            before = now;
            (now, pause) = Best(text, prepare);
        }

        double exponent = Math.Log(now / Math.Max(before, 0.001), Step);
        string mark = now > ShortestTelling && exponent > Suspect ? " **!**" : string.Empty;
        Console.Write($" {length} | {now:F1} | {pause:F1} | {exponent:F1}{mark} |");
        return step == Steps;
    }

    // Prepared anew for each run: what a tree has found it keeps.
    private static (double Time, double Pause) Best(string text, Func<string, Action> prepare)
    {
        (double Time, double Pause) best = (double.MaxValue, 0);
        double spent = 0;
        for (int run = 0; run < 3 && spent < LongestRun / 5; run++)
        {
            Action action = prepare(text);
            GC.Collect();
            TimeSpan paused = GC.GetTotalPauseDuration();
            long start = ThreadClock.Nanoseconds();
            action();
            double taken = (ThreadClock.Nanoseconds() - start) / 1e6;
            double pause = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds;
            best = taken < best.Time ? (taken, pause) : best;
            spent += taken;
        }

        return best;
    }
}
