using BenchmarkDotNet.Attributes;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>The full parse of the same documents in each language, where they are at hand.</summary>
public class LanguageBenchmarks
{
    public static IEnumerable<LanguageTexts> Languages => LanguageTexts.LoadAll();

    [ParamsSource(nameof(Languages))]
    public LanguageTexts Language { get; set; } = new(string.Empty, []);

    [Benchmark(Description = "ParseText of all texts")]
    public int Parse()
    {
        int length = 0;
        foreach (string text in Language.Texts)
        {
            length += SyntaxTree.ParseText(text).Length;
        }

        return length;
    }
}
