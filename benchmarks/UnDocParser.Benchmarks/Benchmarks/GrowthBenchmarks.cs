using BenchmarkDotNet.Attributes;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>Generated texts from 10 KB to 10 MB: the cost of a character stays what it is if the parser is linear.</summary>
public class GrowthBenchmarks
{
    public static IEnumerable<BenchmarkInput> Inputs => BenchmarkInput.GenerateGrowing();

    [ParamsSource(nameof(Inputs))]
    public BenchmarkInput Input { get; set; } = new(string.Empty, string.Empty, string.Empty);

    [Benchmark(Description = "ParseText")]
    public SyntaxTree Parse() => SyntaxTree.ParseText(Input.Text);

    [Benchmark(Description = "ParseText, all tokens")]
    public int ParseTokens() => Tokens.Count(SyntaxTree.ParseText(Input.Text));

    [Benchmark(Description = "ParseText, the whole model")]
    public DocumentModel ParseModel() => Models.ReadAll(SyntaxTree.ParseText(Input.Text));
}
