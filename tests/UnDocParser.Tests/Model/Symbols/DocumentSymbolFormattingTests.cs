using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

public class DocumentSymbolFormattingTests
{
    [Theory]
    [InlineData("A/RES/75/276", "en", "resolution 75/276")]
    [InlineData("A/RES/75/276", "fr", "résolution 75/276")]
    [InlineData("A/RES/75/276", "es", "resolución 75/276")]
    [InlineData("A/RES/75/276", "ru", "резолюция 75/276")]
    [InlineData("A/RES/75/276", "zh", "第75/276号决议")]
    [InlineData("A/RES/75/276", "ar", "القرار 75/276")]
    [InlineData("S/RES/1631(2005)", "en", "resolution 1631 (2005)")]
    [InlineData("S/RES/1631(2005)", "zh", "第1631(2005)号决议")]
    [InlineData("S/RES/1631(2005)", "ar", "القرار 1631 (2005)")]
    [InlineData("A/RES/217 A (III)", "zh", "第217 A (III)号决议")]
    [InlineData("A/RES/217 A (III)", "ar", "القرار 217 ألف (د-3)")]
    [InlineData("A/RES/3201 (S-VI)", "ar", "القرار 3201 (دإ-6)")]
    [InlineData("A/RES/S-30/1", "ar", "القرار دإ-30/1")]
    [InlineData("A/RES/ES-11/1", "ar", "القرار دإط-11/1")]
    [InlineData("A/RES/75/101 A-B", "ar", "القرار 75/101 ألف وباء")]
    [InlineData("A/RES/48/75 A-L", "ar", "القرار 48/75 ألف إلى لام")]
    [InlineData("A/HRC/DEC/31/115", "en", "decision 31/115")]
    [InlineData("A/HRC/DEC/31/115", "ES", "decisión 31/115")]
    [InlineData("A/HRC/DEC/31/115", "zh", "第31/115号决定")]
    [InlineData("A/75/L.78/Add.1", "fr", "A/75/L.78/Add.1")]
    [InlineData("A/RES/75/276/Corr.1*", "en", "resolution 75/276")]
    public void Short_form_by_language(string text, string language, string expected)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal(expected, symbol.ToShortString(language));
        Assert.Equal(expected, symbol.ToString(language));
    }

    [Theory]
    [InlineData("A/RES/75/276", "en", "https://docs.un.org/en/A/RES/75/276")]
    [InlineData("S/RES/1631 (2005)", "zh", "https://docs.un.org/zh/S/RES/1631(2005)")]
    [InlineData("A/RES/71/293 B", "FR", "https://docs.un.org/fr/A/RES/71/293B")]
    [InlineData("A/RES/217 A (III)", "ar", "https://docs.un.org/ar/A/RES/217(III)")]
    [InlineData("A/75/345-S/2020/898", "ru", "https://docs.un.org/ru/A/75/345")]
    [InlineData("NPT/CONF.2010/50 (Vol. I)", "es", "https://docs.un.org/es/NPT/CONF.2010/50(Vol.I)")]
    [InlineData("A/65/L.78*", "en", "https://docs.un.org/en/A/65/L.78")]
    public void Address_on_the_documents_site(string text, string language, string expected)
    {
        Assert.Equal(expected, DocumentSymbol.Parse(text).ToUri(language).AbsoluteUri);
    }

    [Fact]
    public void A_format_says_how_a_symbol_is_printed()
    {
        var symbol = DocumentSymbol.Parse("A/RES/217(III)A");

        Assert.Equal("A/RES/217 A (III)", symbol.ToString("G"));
        Assert.Equal("217 A (III)", symbol.ToString("N"));
        Assert.Equal("A/RES/217 A (III) is resolution 217 A (III)", $"{symbol} is {symbol:en}");
        Assert.Throws<FormatException>(() => symbol.ToString("X"));
        Assert.Throws<ArgumentException>(() => symbol.ToShortString("nl"));
        Assert.Throws<ArgumentException>(() => symbol.ToUri("ch"));
        Assert.Throws<ArgumentNullException>(() => symbol.ToUri(null!));
    }

    [Fact]
    public void Formats_into_a_buffer()
    {
        var symbol = DocumentSymbol.Parse("A/75/276");
        char[] buffer = new char[8];

        Assert.True(symbol.TryFormat(buffer, out int written, default, null));
        Assert.Equal("A/75/276", new string(buffer, 0, written));
        Assert.False(symbol.TryFormat(buffer.AsSpan(0, 7), out written, default, null));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData(ResolutionOrgan.GeneralAssembly, "59/48", "A/RES/59/48")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "217 A (III)", "A/RES/217 A (III)")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "217 ألف (د-3)", "A/RES/217 A (III)")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "دإ-30/1", "A/RES/S-30/1")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "1514 (د-15)", "A/RES/1514 (XV)")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "ES-11/1", "A/RES/ES-11/1")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "75/101 A-B", "A/RES/75/101 A-B")]
    [InlineData(ResolutionOrgan.SecurityCouncil, "1631 (2005)", "S/RES/1631 (2005)")]
    [InlineData(ResolutionOrgan.SecurityCouncil, "1631(2005)", "S/RES/1631 (2005)")]
    [InlineData(ResolutionOrgan.EconomicAndSocialCouncil, "2020/1", "E/RES/2020/1")]
    [InlineData(ResolutionOrgan.EconomicAndSocialCouncil, "1503 (XLVIII)", "E/RES/1503 (XLVIII)")]
    [InlineData(ResolutionOrgan.HumanRightsCouncil, "54/12", "A/HRC/RES/54/12")]
    [InlineData(ResolutionOrgan.HumanRightsCouncil, "S-28/1", "A/HRC/RES/S-28/1")]
    [InlineData(ResolutionOrgan.TrusteeshipCouncil, "2200 (LXI)", "T/RES/2200 (LXI)")]
    public void Cited_number_makes_a_symbol(ResolutionOrgan organ, string number, string expected)
    {
        Assert.Equal(expected, DocumentSymbol.ForResolution(organ, number).ToString());
    }

    [Theory]
    [InlineData(ResolutionOrgan.GeneralAssembly, "1631 (2005)")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "2020/1")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "59")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "59/48/Corr.1")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "59/48-S/2020/1")]
    [InlineData(ResolutionOrgan.GeneralAssembly, "L.78")]
    [InlineData(ResolutionOrgan.SecurityCouncil, "1631")]
    [InlineData(ResolutionOrgan.SecurityCouncil, "59/48")]
    [InlineData(ResolutionOrgan.EconomicAndSocialCouncil, "59/48")]
    [InlineData(ResolutionOrgan.HumanRightsCouncil, "217 (III)")]
    public void Number_of_another_organ_makes_none(ResolutionOrgan organ, string number)
    {
        Assert.False(DocumentSymbol.TryForResolution(organ, number.AsSpan(), out _));
        Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.ForResolution(organ, number));
    }

    [Fact]
    public void Position_in_a_cited_number_counts_from_its_start()
    {
        DocumentSymbolFormatException exception = Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.ForResolution(ResolutionOrgan.GeneralAssembly, "59/48)"));
        Assert.Equal(5, exception.Position);
    }
}
