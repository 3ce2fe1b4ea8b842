using Markdig;
using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Lexing;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The stages beside a Markdown parser, in processor time: for machines too busy for a stopwatch.</summary>
internal static class ComparisonReport
{
    public static void Print()
    {
        BenchmarkInput[] inputs = BenchmarkInput.LoadAll();
        Console.WriteLine(BenchmarkInput.Describe(inputs));
        Console.WriteLine($"Medians of {ThreadClock.Name}. Rows of the model: each run reads a tree that was parsed for it, or edited; the parse is not timed.");
        Console.WriteLine();
        Console.WriteLine("| input | what | ms | ns per character | bytes per character |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
        MarkdownPipeline withTrivia = new MarkdownPipelineBuilder { TrackTrivia = true }.Build();
        MarkdownPipeline withoutTrivia = new MarkdownPipelineBuilder().Build();
        foreach (BenchmarkInput input in inputs)
        {
            string text = input.Text;
            Print(input, "lines alone", () => LineScanner.Scan(text));
            Print(input, "ParseText", () => SyntaxTree.ParseText(text));
            Print(input, "ParseText and all tokens", () => Tokens.Count(SyntaxTree.ParseText(text)));
            Print(input, "model: masthead", () => SyntaxTree.ParseText(text), static tree => DocumentModel.Create(tree));
            Print(input, "model: and paragraphs, notes", () => SyntaxTree.ParseText(text), static tree => _ = DocumentModel.Create(tree).Paragraphs.Length);
            Print(input, "model: and citations, diagnostics", () => SyntaxTree.ParseText(text), static tree => Models.Read(tree));
            Print(input, "model: and actions, dates, mandates", () => SyntaxTree.ParseText(text), static tree => _ = Models.Read(tree).Mandates.Length);
            Print(input, "model after an edit, citations and diagnostics too", Edited(text), static tree => Models.Read(tree));
            Print(input, "Markdig, trivia tracked", () => Markdown.Parse(text, withTrivia));
            Print(input, "Markdig", () => Markdown.Parse(text, withoutTrivia));
        }
    }

    // Trees that differ by a letter typed in the middle from one whose model is known.
    private static Func<SyntaxTree> Edited(string text)
    {
        SyntaxTree tree = EditReport.Edited(text);
        Models.Read(tree);
        var letter = new TextSpan(TypedText.InWord(text), 0);
        return () => tree.WithChangedText(tree.Text.Replace(letter, "x"));
    }

    private static void Print(BenchmarkInput input, string what, Action action) => Print(input, what, Measurement.Of(action));

    private static void Print(BenchmarkInput input, string what, Func<SyntaxTree> prepare, Action<SyntaxTree> action) =>
        Print(input, what, Measurement.Of(prepare, action));

    private static void Print(BenchmarkInput input, string what, Measurement cost)
    {
        double length = input.Text.Length;
        Console.WriteLine($"| {input.Name} | {what} | {cost.Nanoseconds / 1e6:F3} | {cost.Nanoseconds / length:F2} | {cost.Bytes / length:F2} |");
    }
}
