using UnDocParser.Model;
using UnDocParser.Model.Citations;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Citations;

public sealed class CitationLinkTests
{
    [Fact]
    public void Link_target_is_kept() =>
        Assert.Equal("https://undocs.org/en/A/RES/59/48", Assert.Single(Model("[59/48](https://undocs.org/en/A/RES/59/48)").Citations).LinkTarget);

    [Fact]
    public void Dead_link_is_no_target() => Assert.Null(Assert.Single(Model("[59/48](#)").Citations).LinkTarget);

    [Fact]
    public void Link_to_another_document_is_reported()
    {
        Diagnostics.Diagnostic diagnostic = Assert.Single(Model("[59/48](https://undocs.org/en/A/RES/59/49)").Diagnostics, diagnostic => diagnostic.Id == "UND0008");

        Assert.Equal("The text names A/RES/59/48, but its link leads to A/RES/59/49", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("[59/48](https://undocs.org/en/A/RES/59/48)")]
    [InlineData("[46/36](https://undocs.org/en/A/RES/46/36L) L")]
    [InlineData("[59/48](https://example.org/somewhere)")]
    public void Link_that_agrees_is_not(string link) => Assert.DoesNotContain(Model(link).Diagnostics, diagnostic => diagnostic.Id == "UND0008");

    [Theory]
    [InlineData("https://undocs.org/ch/S/RES/1699(2006)", "S/RES/1699 (2006)")]
    [InlineData("https://docs.un.org/fr/A/RES/59/48", "A/RES/59/48")]
    [InlineData("http://www.undocs.org/A/75/345", "A/75/345")]
    [InlineData("https://undocs.org/en/NPT/CONF.2010/50%20(Vol.%20I)", "NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/59/48&Lang=E", "A/RES/59/48")]
    public void Symbol_of_an_address_is_read(string address, string symbol)
    {
        Assert.True(LinkSymbols.TryRead(address, out DocumentSymbol found));
        Assert.Equal(symbol, found.ToString());
    }

    [Theory]
    [InlineData("https://undocs.org/")]
    [InlineData("https://undocs.org/en")]
    [InlineData("https://example.org/A/RES/59/48")]
    [InlineData("https://undocs.org/en/%")]
    public void Other_addresses_name_none(string address) => Assert.False(LinkSymbols.TryRead(address, out _));

    private static DocumentModel Model(string citation) =>
        ParsedText.Of($"The General Assembly,\n\n*Recalling* its resolution {citation} of 2 December 2004,\n\n1. *Decides* to remain seized of the matter.\n").Model;
}
