using Markdig;
using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Lexing;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The stages beside a Markdown parser, in processor time: for machines too busy for a stopwatch.</summary>
internal static class ComparisonReport
{
    public static void Print()
    {
        BenchmarkInput[] inputs = BenchmarkInput.LoadAll();
        Console.WriteLine(BenchmarkInput.Describe(inputs));
        Console.WriteLine($"Medians of {ThreadClock.Name}.");
        Console.WriteLine();
        Console.WriteLine("| input | what | ms | ns per character | bytes per character |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
        MarkdownPipeline withTrivia = new MarkdownPipelineBuilder { TrackTrivia = true }.Build();
        MarkdownPipeline withoutTrivia = new MarkdownPipelineBuilder().Build();
        foreach (BenchmarkInput input in inputs)
        {
            string text = input.Text;
            SyntaxTree tree = SyntaxTree.ParseText(text);
            Tokens.Count(tree);
            Print(input, "lines alone", () => LineScanner.Scan(text));
            Print(input, "ParseText", () => SyntaxTree.ParseText(text));
            Print(input, "ParseText and all tokens", () => Tokens.Count(SyntaxTree.ParseText(text)));
            Print(input, "DocumentModel.Create", () => DocumentModel.Create(tree));
            Print(input, "Markdig, trivia tracked", () => Markdown.Parse(text, withTrivia));
            Print(input, "Markdig", () => Markdown.Parse(text, withoutTrivia));
        }
    }

    private static void Print(BenchmarkInput input, string what, Action action)
    {
        Measurement cost = Measurement.Of(action);
        double length = input.Text.Length;
        Console.WriteLine($"| {input.Name} | {what} | {cost.Nanoseconds / 1e6:F3} | {cost.Nanoseconds / length:F2} | {cost.Bytes / length:F2} |");
    }
}
