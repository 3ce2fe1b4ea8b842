using UnDocParser.Model;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Model.Symbols;

public class SymbolAllocationTests
{
    [Theory]
    [InlineData("A/RES/75/276")]
    [InlineData("S/RES/1631 (2005)")]
    [InlineData("A/75/345-S/2020/898")]
    [InlineData("A/75/6 (Sect. 4)/Corr.1")]
    public void Canonical_text_is_kept(string text) => Assert.Equal(0, AllocatedBy(text, static text => DocumentSymbol.TryParse(text, out _)));

    [Theory]
    [InlineData("A/75/15(Part")]
    [InlineData("not a symbol")]
    public void Failure_allocates_nothing(string text) => Assert.Equal(0, AllocatedBy(text, static text => !DocumentSymbol.TryParse(text, out _)));

    [Theory]
    [InlineData("S/RES/1631(2005)", "S/RES/1631 (2005)")]
    [InlineData("A/75/345\u2011S/2020/898", "A/75/345-S/2020/898")]
    [InlineData("A/RES/217 ألف (د-3)", "A/RES/217 A (III)")]
    public void Variant_allocates_the_canonical_string_only(string text, string canonical)
    {
        long expected = AllocatedBy(canonical, static canonical => new string(canonical.AsSpan()).Length > 0);
        Assert.Equal(expected, AllocatedBy(text, static text => DocumentSymbol.TryParse(text, out _)));
    }

    [Fact]
    public void Span_allocates_the_canonical_string_only()
    {
        long expected = AllocatedBy("A/RES/75/276", static text => new string(text.AsSpan()).Length > 0);
        Assert.Equal(expected, AllocatedBy("A/RES/75/276", static text => DocumentSymbol.TryParse(text.AsSpan(), out _)));
    }

    /// <summary>Bytes of one call, once everything is loaded: a collection that another thread starts counts what was left of the room of this one.</summary>
    private static long AllocatedBy(string text, Func<string, bool> action)
    {
        const int calls = 1000;
        Assert.True(action(text));
        return AllocatedBytes.Of(CallOften) / calls;

        void CallOften()
        {
            for (int call = 0; call < calls; call++)
            {
                action(text);
            }
        }
    }
}
