using System.Globalization;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Lines;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Where the time of one letter typed goes: the stages of an edit, each measured by itself on the same input.</summary>
internal static class EditBreakdown
{
    public static void Print(TypedText typed)
    {
        SyntaxTree tree = EditReport.Edited(typed.Text);
        SourceText before = tree.Text;
        ParseMemory memory = tree.Memory!;
        GreenNode root = tree.GetRoot().Green;
        var span = new TextSpan(typed.Position, 0);
        SourceText after = before.Replace(span, "x");
        TextChangeRange change = after.GetChangeRanges(before)[0];
        BlockCursor first = FirstTouched(root, memory, change);
        var edited = new TreeEdit(root, memory, default);
        edited.Apply(before, after, change);
        Stretch stretch = Read(root, memory, after, change, first);
        string characters = stretch.Document.Text;
        (string Name, Action Action)[] stages =
        [
            ("the whole edit", () => tree.WithChangedText(before.Replace(span, "x"))),
            ("text edit", () => before.Replace(span, "x")),
            ("change ranges", () => after.GetChangeRanges(before)),
            ("counts", () => memory.Counts.Replace(before, after, change)),
            ("counts: of that, the words of the language", () => memory.Counts.Languages?.Replace(before, after, change)),
            ("blocks touched", () => FirstTouched(root, memory, change)),
            ("stretch", () => Read(root, memory, after, change, first)),
            ("stretch: of that, the characters and their lines", () => Window(after, first.Start, characters.Length, after.Length)),
            ("tree edit: counts, blocks touched, stretch, splice", () => new TreeEdit(root, memory, default).Apply(before, after, change)),
            ("tree edit: of that, texts with their trivia", () => _ = new BlockSource(stretch.Document, stretch.Tokens, toEnd: false)),
            ("tree edit: of that, diagnostics of the root", () => DocumentParser.Report(edited.Root, memory.Traits)),
            ("tree", () => SyntaxTree.Create(after, edited.Root, edited.Memory, edited.Statistics)),
        ];
        Latency[] costs = Latency.Of([.. stages.Select(stage => stage.Action)]);
        Console.WriteLine();
        Console.WriteLine($"## Where the time goes: {typed.Name}, {characters.Length} characters read, {stretch.Tokens.Count} lines in the stretch");
        Console.WriteLine();
        Console.WriteLine("| stage | µs, median | bytes |");
        Console.WriteLine("| --- | ---: | ---: |");
        for (int index = 0; index < stages.Length; index++)
        {
            Console.WriteLine($"| {stages[index].Name} | {costs[index].Median.ToString("F2", CultureInfo.InvariantCulture)} | {costs[index].Bytes} |");
        }
    }

    private static Stretch Read(GreenNode root, ParseMemory memory, SourceText after, TextChangeRange change, BlockCursor first) =>
        Stretch.Read(root, after, memory.Traits, change, first, new BlockCursor(), isBoundary: null, default);

    private static LineWindow Window(SourceText after, int start, int length, int textLength) =>
        new(after.ToString(new TextSpan(start, length)), startsText: start == 0, endsText: start + length == textLength, LineReading.Default);

    // As the edit of a tree finds it.
    private static BlockCursor FirstTouched(GreenNode root, ParseMemory memory, TextChangeRange change)
    {
        var cursor = BlockCursor.At(root, Math.Max(root.GetSlot(0)?.FullWidth ?? 0, change.Span.Start - memory.LongestLookAhead - 1));
        while (cursor.HasBlock && cursor.End + cursor.Content.LookAhead < change.Span.Start && cursor.MoveNext())
        {
        }

        return cursor;
    }
}
