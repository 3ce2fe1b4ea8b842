using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

public class DocumentSymbolParsingTests
{
    [Theory]
    [InlineData("A/RES/75/276")]
    [InlineData("A/RES/75/253 B")]
    [InlineData("A/RES/75/101 A-B")]
    [InlineData("A/RES/S-30/1")]
    [InlineData("A/RES/ES-11/1")]
    [InlineData("A/RES/217 A (III)")]
    [InlineData("A/RES/3314 (XXIX)")]
    [InlineData("A/RES/3201 (S-VI)")]
    [InlineData("A/RES/2252 (ES-V)")]
    [InlineData("A/HRC/RES/S-28/1")]
    [InlineData("A/HRC/DEC/31/115")]
    [InlineData("A/HRC/WG.6/40/SYR/1")]
    [InlineData("S/RES/1631 (2005)")]
    [InlineData("S/PRST/2010/1")]
    [InlineData("S/PV.4968 (Resumption 1)")]
    [InlineData("E/RES/2021/2 B")]
    [InlineData("E/CN.4/Sub.2/1997/20/Rev.1")]
    [InlineData("E/RES/1503 (XLVIII)")]
    [InlineData("A/75/6 (Sect. 4)/Corr.1")]
    [InlineData("A/75/6 (Sect. 29B)")]
    [InlineData("A/78/6 (Introduction)")]
    [InlineData("NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("NPT/CONF.1995/32 (Part I)/Corr.2")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("A/68/451/Add.1/Corr.1")]
    [InlineData("A/75/L.78/Rev.1/Add.1")]
    [InlineData("A/C.6/56/SR.11-13")]
    [InlineData("A/75/345-S/2020/898")]
    [InlineData("A/77/69/Add.1-E/2022/47/Add.1")]
    [InlineData("A/65/L.78*")]
    [InlineData("A/75/345**-S/2020/898*")]
    [InlineData("UNEP/EA.5/Res.14")]
    [InlineData("UNEP/OzL.Pro.28/12")]
    [InlineData("ICCD/COP(13)/21/Add.1")]
    [InlineData("GC(46)/RES/16")]
    [InlineData("ICC-ASP/1/3")]
    [InlineData("CCPR/C/21/Rev.1/Add.13")]
    [InlineData("ISBA/26/A/15")]
    [InlineData("A/CN.9/WG.II/WP.190")]
    [InlineData("S/AC.47/2023/COMM.01")]
    [InlineData("A/RES/48/75 A, C-E")]
    [InlineData("A/RES/75/253 B/Corr.1")]
    public void Canonical_form_stays_and_is_not_copied(string canonical)
    {
        Assert.Same(canonical, DocumentSymbol.Parse(canonical).ToString());
    }

    [Theory]
    [InlineData("A/RES/217(III)", "A/RES/217 (III)")]
    [InlineData("A/RES/217(III)A", "A/RES/217 A (III)")]
    [InlineData("A/RES/217(III)[A]", "A/RES/217 A (III)")]
    [InlineData("A/RES/217A(III)", "A/RES/217 A (III)")]
    [InlineData("A/RES/1874(s-iv)", "A/RES/1874 (S-IV)")]
    [InlineData("A/RES/71/293B", "A/RES/71/293 B")]
    [InlineData("A/RES/77/256a-b", "A/RES/77/256 A-B")]
    [InlineData("A/RES/69/96 A and B", "A/RES/69/96 A-B")]
    [InlineData("A/RES/53/77 Z and AA", "A/RES/53/77 Z-AA")]
    [InlineData("A/RES/69/96 A, C and E", "A/RES/69/96 A, C, E")]
    [InlineData("A/RES/69/96 A, B, and C", "A/RES/69/96 A-C")]
    [InlineData("A/RES/3419 A to D (XXX)", "A/RES/3419 A-D (XXX)")]
    [InlineData("A/RES/74/92 A et B", "A/RES/74/92 A-B")]
    [InlineData("A/RES/74/92A和B", "A/RES/74/92 A-B")]
    [InlineData("A/RES/74/92 А–В", "A/RES/74/92 A-B")]
    [InlineData("A/hrc/RES/54/12", "A/HRC/RES/54/12")]
    [InlineData("s/res/1631(2005)", "S/RES/1631 (2005)")]
    [InlineData("S/Res/2216", "S/RES/2216")]
    [InlineData("S/2006/853/CORR.1", "S/2006/853/Corr.1")]
    [InlineData("A/75/457Add.2", "A/75/457/Add.2")]
    [InlineData("A/75/457 Add.2", "A/75/457/Add.2")]
    [InlineData("A/77/673/Add/1", "A/77/673/Add.1")]
    [InlineData("A/HRC/54/31/Add2", "A/HRC/54/31/Add.2")]
    [InlineData("A/77/L45/Rev.1", "A/77/L.45/Rev.1")]
    [InlineData("A/75/6(Sect.4)", "A/75/6 (Sect. 4)")]
    [InlineData("A/75/6(sect. 29b)", "A/75/6 (Sect. 29B)")]
    [InlineData("A/79/5(Vol.I)", "A/79/5 (Vol. I)")]
    [InlineData("A/CONF.157/24(PART I)", "A/CONF.157/24 (Part I)")]
    [InlineData("NPT/CONF.2000/28(PartsIandII)", "NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("A/75/345\u2011S/2020/898", "A/75/345-S/2020/898")]
    [InlineData("A/75/345 \u2212 S/2020/898", "A/75/345-S/2020/898")]
    [InlineData("A/RES/S\u201330/1", "A/RES/S-30/1")]
    [InlineData("S/RES/1631\u00A0(2005)", "S/RES/1631 (2005)")]
    [InlineData(" A / RES / 75 / 276 ", "A/RES/75/276")]
    [InlineData("A/75/\u00AD276", "A/75/276")]
    [InlineData("А/75/276", "A/75/276")]
    [InlineData("A/65/L.78 *", "A/65/L.78*")]
    [InlineData("A/65/L.78/-*", "A/65/L.78*")]
    [InlineData("A/RES/217 ألف (د-3)", "A/RES/217 A (III)")]
    [InlineData("A/RES/48/75 بــاء", "A/RES/48/75 B")]
    [InlineData("A/RES/74/92 ألف وباء", "A/RES/74/92 A-B")]
    [InlineData("A/RES/74/92 ألف إلى دال", "A/RES/74/92 A-D")]
    [InlineData("A/RES/2625 (د-25)", "A/RES/2625 (XXV)")]
    [InlineData("A/RES/3201 (دإ-6)", "A/RES/3201 (S-VI)")]
    [InlineData("A/RES/دإ-30/1", "A/RES/S-30/1")]
    [InlineData("A/RES/د إ ط-11/1", "A/RES/ES-11/1")]
    public void Variants_have_one_canonical_form(string variant, string canonical)
    {
        var symbol = DocumentSymbol.Parse(variant);

        Assert.Equal(canonical, symbol.ToString());
        Assert.Equal(DocumentSymbol.Parse(canonical), symbol);
    }

    [Theory]
    [InlineData("", DocumentSymbolErrorKind.Empty, 0)]
    [InlineData("   ", DocumentSymbolErrorKind.Empty, 3)]
    [InlineData("\u00A0\u200E", DocumentSymbolErrorKind.Empty, 2)]
    [InlineData("75/276", DocumentSymbolErrorKind.BodyExpected, 0)]
    [InlineData("A", DocumentSymbolErrorKind.SlashExpected, 1)]
    [InlineData("A/", DocumentSymbolErrorKind.SegmentExpected, 2)]
    [InlineData("A/75/276/", DocumentSymbolErrorKind.SegmentExpected, 9)]
    [InlineData("S/RES", DocumentSymbolErrorKind.NumberExpected, 5)]
    [InlineData("S/RES/abc", DocumentSymbolErrorKind.NumberExpected, 9)]
    [InlineData("A/80/205/Corr", DocumentSymbolErrorKind.NumberExpected, 13)]
    [InlineData("E/2025/SR", DocumentSymbolErrorKind.NumberExpected, 9)]
    [InlineData("A/75/15(Part", DocumentSymbolErrorKind.BracketNotClosed, 12)]
    [InlineData("A/79/21)", DocumentSymbolErrorKind.StrayBracket, 7)]
    [InlineData("A/77/A/77/385", DocumentSymbolErrorKind.SecondSymbol, 5)]
    [InlineData("A/C.6/79.SR.37", DocumentSymbolErrorKind.EndExpected, 8)]
    [InlineData("A/75A/276", DocumentSymbolErrorKind.SuffixExpected, 6)]
    [InlineData("A/75/345-", DocumentSymbolErrorKind.BodyExpected, 9)]
    [InlineData("A/75/276 and more", DocumentSymbolErrorKind.EndExpected, 9)]
    public void Error_says_what_was_expected_where(string text, DocumentSymbolErrorKind kind, int position)
    {
        Assert.False(DocumentSymbol.TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error));

        Assert.True(symbol.IsDefault);
        Assert.Equal((kind, position), (error.Kind, error.Position));
        Assert.NotEmpty(error.Expected);
        DocumentSymbolFormatException exception = Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text));
        Assert.Equal(position, exception.Position);
    }

    [Fact]
    public void Position_counts_characters_that_were_ignored()
    {
        Assert.False(DocumentSymbol.TryParse("A/\u00AD75/\u200E276)", out _, out DocumentSymbolError error));
        Assert.Equal((DocumentSymbolErrorKind.StrayBracket, 10), (error.Kind, error.Position));
    }

    [Fact]
    public void Null_is_no_symbol()
    {
        Assert.False(DocumentSymbol.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(null!));
    }

    [Fact]
    public void Very_long_text_is_no_symbol()
    {
        Assert.False(DocumentSymbol.TryParse("A/" + new string('1', 130), out _, out DocumentSymbolError error));
        Assert.Equal(DocumentSymbolErrorKind.TooLong, error.Kind);
        // Short enough as printed, too long once the full stops are added.
        Assert.False(DocumentSymbol.TryParse("A/1" + string.Concat(Enumerable.Repeat("Add1", 30)), out _, out error));
    }

    [Fact]
    public void Parses_through_the_platform_interfaces()
    {
        Assert.Equal("A/75/276", ParseAs<DocumentSymbol>("A/75/276").ToString());

        static T ParseAs<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.Parse(text, null);
    }

    [Fact]
    public void Equality_ignores_case()
    {
        Assert.True(DocumentSymbol.Parse("UNEP/OzL.Pro.28/12") == DocumentSymbol.Parse("UNEP/OZL.PRO.28/12"));
        Assert.Equal(DocumentSymbol.Parse("UNEP/OzL.Pro.28/12").GetHashCode(), DocumentSymbol.Parse("UNEP/OZL.PRO.28/12").GetHashCode());
        Assert.True(DocumentSymbol.Parse("A/75/276") != DocumentSymbol.Parse("A/75/276*"));
        Assert.Equal(default, new DocumentSymbol());
        Assert.NotEqual(default, DocumentSymbol.Parse("A/75/276"));
    }
}
