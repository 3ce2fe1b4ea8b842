using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Lexing;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>The stages from text to document model, beside a Markdown parser on the same text.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private static readonly MarkdownPipeline WithTrivia = new MarkdownPipelineBuilder { TrackTrivia = true }.Build();
    private static readonly MarkdownPipeline WithoutTrivia = new MarkdownPipelineBuilder().Build();
    private string _text = string.Empty;
    private SyntaxTree _tree = SyntaxTree.ParseText(string.Empty);

    public static IEnumerable<string> Inputs => BenchmarkInput.Names;

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = string.Empty;

    [GlobalSetup]
    public void Load()
    {
        BenchmarkInput input = BenchmarkInput.Load(Input);
        Console.WriteLine("// " + BenchmarkInput.Describe([input]));
        _text = input.Text;
        _tree = SyntaxTree.ParseText(_text);
        Tokens.Count(_tree);
    }

    [Benchmark(Description = "Lines alone")]
    public int ScanLines() => LineScanner.Scan(_text).Length;

    [Benchmark(Baseline = true, Description = "ParseText")]
    public SyntaxTree Parse() => SyntaxTree.ParseText(_text);

    [Benchmark(Description = "ParseText and all tokens")]
    public int ParseAndExpand() => Tokens.Count(SyntaxTree.ParseText(_text));

    /// <summary>On a tree whose inlines and words are known already.</summary>
    [Benchmark(Description = "Model with citations")]
    public DocumentModel CreateModel() => Models.Read(_tree);

    [Benchmark(Description = "Markdig, trivia tracked")]
    public MarkdownDocument ParseMarkdownWithTrivia() => Markdown.Parse(_text, WithTrivia);

    [Benchmark(Description = "Markdig")]
    public MarkdownDocument ParseMarkdown() => Markdown.Parse(_text, WithoutTrivia);
}
