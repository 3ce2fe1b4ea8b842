using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Syntax;
using RoslynTree = Microsoft.CodeAnalysis.SyntaxTree;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>
/// From text to tree, tokens and model, beside a Markdown parser on the same text and the compiler on C# of the same length with as many members.
/// Every row starts from the text: what is read of a model adds to what its tree costs.
/// </summary>
public class ParsingBenchmarks
{
    private static readonly MarkdownPipeline WithTrivia = new MarkdownPipelineBuilder { TrackTrivia = true }.Build();
    private static readonly MarkdownPipeline WithoutTrivia = new MarkdownPipelineBuilder().Build();
    private string _text = string.Empty;
    private string _sharp = string.Empty;

    public static IEnumerable<BenchmarkInput> Inputs => BenchmarkInput.LoadAll();

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = new(string.Empty, string.Empty, string.Empty);

    [GlobalSetup]
    public void Load()
    {
        _text = Input.Text;
        _sharp = SharpText.Write(_text.Length, SharpText.CountBlocks(SyntaxTree.ParseText(_text)));
        Console.WriteLine($"// {BenchmarkInput.Describe([Input])}; C# of {_sharp.Length} characters");
    }

    [Benchmark(Description = "lines alone")]
    public int ScanLines() => LineScanner.Scan(_text).Length;

    [Benchmark(Description = "ParseText")]
    public SyntaxTree Parse() => SyntaxTree.ParseText(_text);

    [Benchmark(Description = "ParseText, all tokens")]
    public int ParseTokens() => Tokens.Count(SyntaxTree.ParseText(_text));

    [Benchmark(Description = "ParseText, masthead")]
    public DocumentModel ParseMasthead() => DocumentModel.Create(SyntaxTree.ParseText(_text));

    [Benchmark(Description = "ParseText, paragraphs, notes")]
    public int ParseParagraphs() => DocumentModel.Create(SyntaxTree.ParseText(_text)).Paragraphs.Length;

    [Benchmark(Description = "ParseText, citations too, diagnostics")]
    public DocumentModel ParseCitations() => Models.Read(SyntaxTree.ParseText(_text));

    [Benchmark(Description = "ParseText, actions too, dates, mandates")]
    public DocumentModel ParseMandates() => Models.ReadAll(SyntaxTree.ParseText(_text));

    [Benchmark(Baseline = true, Description = "Markdig, trivia tracked")]
    public MarkdownDocument ParseMarkdownWithTrivia() => Markdown.Parse(_text, WithTrivia);

    [Benchmark(Description = "Markdig")]
    public MarkdownDocument ParseMarkdown() => Markdown.Parse(_text, WithoutTrivia);

    [Benchmark(Description = "Roslyn on C#")]
    public RoslynTree ParseSharp() => CSharpSyntaxTree.ParseText(_sharp);

    [Benchmark(Description = "Roslyn on C#, all tokens")]
    public int ParseSharpTokens() => CSharpSyntaxTree.ParseText(_sharp).GetRoot().DescendantTokens(descendIntoTrivia: true).Count();
}
