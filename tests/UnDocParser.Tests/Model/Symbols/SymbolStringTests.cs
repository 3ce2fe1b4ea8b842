using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>
/// Strings that look like symbols, right or wrong, never make a throw, and what is accepted reads back as itself. <c>UNDOC_SYMBOL_STRINGS</c> sets the
/// number of random strings, <c>UNDOC_SEED</c> the seed.
/// </summary>
public sealed class SymbolStringTests(ITestOutputHelper output)
{
    private const int Usual = 100_000;
    private const int StringsPerText = 40;

    /// <summary>Strings with a series, a number, a session or a body where the symbol before it has ended.</summary>
    public static TheoryData<string> Overrun =>
    [
        "A/1Rev1/RES/e", "A/1/Rev.1/RES/C", "A/76/L.20/Add.1/DEC/C", "S/2020/1/Corr.1/RES/B", "A/75/6 (Sect. 4)/RES/B", "UNEP/0/Dec(Sect.29B)/SummaryCorr.1",
        "A/75/276/Add.1/3", "A/75/276/Add.1/S-30", "A/75/276 A/RES/3", "A/75/RES/Add.1", "A/75/RES (Part I)", "A/1/A /d.1", "COMM/7/COMM Add2",
        "A/1 [C]-E/Corr.2", "A/1 [A-C]-N-NPT/1", "A/1 [A-C]-T(Sect.2)/1", "A/7X-L / Add/69/96",
    ];

    [Theory]
    [MemberData(nameof(Overrun))]
    public void A_symbol_that_runs_on_behind_its_end_is_refused(string text)
    {
        Assert.Null(SymbolAssert.Fault(text));
        Assert.False(DocumentSymbol.TryParse(text, out _));
    }

    [Theory]
    [InlineData("A/RES/د-75/276", "A/RES/75/276", "75/276")]
    [InlineData("A/RES/217 (Part Iand)", "A/RES/217 (Part I and)", "217")]
    [InlineData("A/75/345 A-S /2020/898", "A/75/345 A-S/2020/898", null)]
    public void A_variant_and_its_canonical_form_have_the_same_components(string text, string canonical, string? citedNumber)
    {
        Assert.Null(SymbolAssert.Fault(text));
        var symbol = DocumentSymbol.Parse(text);
        Assert.Equal(canonical, symbol.ToString());
        Assert.Equal(citedNumber, symbol.CitedNumber);
    }

    [Fact]
    public void Random_strings_never_throw_and_what_is_accepted_reads_back_as_itself()
    {
        (int count, RandomSymbolStrings strings) = Strings(Usual);
        int accepted = 0;
        for (int index = 0; index < count; index++)
        {
            string text = strings.Next();
            string? fault = SymbolAssert.Fault(text);
            Assert.True(fault is null, $"String {index}, “{text}”: {fault}");
            accepted += DocumentSymbol.TryParse(text, out _) ? 1 : 0;
        }

        output.WriteLine($"{accepted} of {count} strings are symbols.");
        Assert.InRange(accepted, count / 20, count);
    }

    [Theory]
    [MemberData(nameof(Overrun))]
    public void A_text_that_cites_one_makes_a_model(string text)
    {
        Read(text);
        Read($"{text}\nThe General Assembly,\n1. Decides, as in {text}, to meet.\n");
    }

    [Fact]
    public void A_text_of_random_strings_makes_a_model()
    {
        (int count, RandomSymbolStrings strings) = Strings(Usual / 10);
        for (int index = 0; index < count; index += StringsPerText)
        {
            var cited = Enumerable.Range(0, StringsPerText).Select(_ => strings.Next()).ToList();
            string text = $"{cited[0]}\n\nThe General Assembly,\n\nRecalling {string.Join(", ", cited)},\n\n1. Takes note of {string.Join(" and resolution ", cited)};\n";
            Exception error = Record.Exception(() => Read(text));
            Assert.True(error is null, $"Strings {index} to {index + StringsPerText - 1}: {error}\n--- text\n{text}");
        }
    }

    private (int Count, RandomSymbolStrings Strings) Strings(int usual)
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("UNDOC_SYMBOL_STRINGS"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : usual;
        output.WriteLine($"{count} strings, {TestSeed.Text}");
        return (count, new RandomSymbolStrings(new Random(TestSeed.Value)));
    }

    private static void Read(string text) => Assert.NotEqual(0, EveryProperty.Read(SyntaxTree.ParseText(text)));
}
