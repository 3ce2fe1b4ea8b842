using BenchmarkDotNet.Attributes;
using UnDocParser.Model;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>Parsing of document symbols.</summary>
public class SymbolBenchmarks
{
    public static IEnumerable<string> Symbols =>
        ["A/RES/75/276", "S/RES/2462 (2019)", "A/C.3/74/L.18/Rev.1", "A/74/7/Add.12-15", "no symbol at all"];

    [ParamsSource(nameof(Symbols))]
    public string Symbol { get; set; } = string.Empty;

    /// <summary>A string that is canonical already is kept, so that nothing is allocated.</summary>
    [Benchmark(Description = "DocumentSymbol.TryParse, string")]
    public bool TryParseString() => DocumentSymbol.TryParse(Symbol, out _);

    [Benchmark(Description = "DocumentSymbol.TryParse, span")]
    public bool TryParse() => DocumentSymbol.TryParse(Symbol.AsSpan(), out _);
}
