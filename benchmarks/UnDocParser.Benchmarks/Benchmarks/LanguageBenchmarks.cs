using BenchmarkDotNet.Attributes;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>The same documents in each language: tree, tokens, model.</summary>
public class LanguageBenchmarks
{
    public static IEnumerable<LanguageTexts> Languages => LanguageTexts.LoadAll();

    [ParamsSource(nameof(Languages))]
    public LanguageTexts Language { get; set; } = new(string.Empty, string.Empty, []);

    [Benchmark(Description = "ParseText of all texts")]
    public int Parse() => Language.Texts.Sum(text => SyntaxTree.ParseText(text).Length);

    [Benchmark(Description = "ParseText, all tokens")]
    public int ParseTokens() => Language.Texts.Sum(text => Tokens.Count(SyntaxTree.ParseText(text)));

    [Benchmark(Description = "ParseText, the whole model")]
    public int ParseModel() => Language.Texts.Sum(text => Models.ReadAll(SyntaxTree.ParseText(text)).Mandates.Length);
}
