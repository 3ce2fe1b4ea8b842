using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>A long life of edits on one text, each on the tree of the one before: neither time nor memory may grow with their number.</summary>
internal static class LifeReport
{
    private const int Edits = 100_000;
    private const int Sample = 2_000;
    private const int Seed = 20261122;
    private static readonly int[] Marks = [4_000, 10_000, 25_000, 50_000, 75_000, Edits];

    public static void Print()
    {
        foreach (string name in new[] { "medium", "flat 1000" })
        {
            Print(TypedText.Load(name));
        }
    }

    private static void Print(TypedText typed)
    {
        Console.WriteLine();
        Console.WriteLine($"### {Edits} edits on {typed.Name} ({typed.Source}, {typed.Text.Length} characters), seed {Seed}");
        Console.WriteLine();
        Console.WriteLine($"| edits | µs, median of the last {Sample} | read again, characters | text and tree in memory, KB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: |");
        // What the languages are made of is made once, not for each text.
        SyntaxTree.ParseText(typed.Text);
        long empty = GC.GetTotalMemory(forceFullCollection: true);
        var tree = SyntaxTree.ParseText(typed.Text);
        Console.WriteLine($"| 0 | | | {(GC.GetTotalMemory(forceFullCollection: true) - empty) / 1024} |");
        var random = new Random(Seed);
        double[] times = new double[Sample];
        long rescanned = 0;
        int typedAt = -1;
        for (int edit = 0; edit < Edits; edit++)
        {
            long start = ThreadClock.Nanoseconds();
            tree = tree.WithChangedText(tree.Text.WithChanges(Next(tree.Text, random, ref typedAt)));
            times[edit % Sample] = (ThreadClock.Nanoseconds() - start) / 1e3;
            rescanned += tree.ReuseStatistics.CharactersRescanned;
            if (Marks.Contains(edit + 1))
            {
                double[] sorted = [.. times.Order()];
                long memory = (GC.GetTotalMemory(forceFullCollection: true) - empty) / 1024;
                Console.WriteLine($"| {edit + 1} | {sorted[Sample / 2]:F1} | {rescanned / (edit + 1)} | {memory} |");
            }
        }

        GC.KeepAlive(tree);
    }

    // A letter typed somewhere, then taken out again: the text stays about what it was.
    private static TextChange Next(SourceText text, Random random, ref int typedAt)
    {
        if (typedAt >= 0)
        {
            var undo = new TextChange(new TextSpan(typedAt, 1), string.Empty);
            typedAt = -1;
            return undo;
        }

        typedAt = random.Next(text.Length / 20, text.Length);
        return new TextChange(new TextSpan(typedAt, 0), random.Next(20) == 0 ? "\n" : "x");
    }
}
