using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

public class DocumentSymbolComponentTests
{
    [Theory]
    [InlineData("A/RES/75/276", "A", "A", "75", "RES", "276")]
    [InlineData("A/HRC/RES/S-28/1", "A", "A/HRC", "S-28", "RES", "1")]
    [InlineData("A/RES/ES-11/1", "A", "A", "ES-11", "RES", "1")]
    [InlineData("A/RES/217 A (III)", "A", "A", "3", "RES", "217")]
    [InlineData("A/RES/3201 (S-VI)", "A", "A", "S-6", "RES", "3201")]
    [InlineData("S/RES/1631 (2005)", "S", "S", "2005", "RES", "1631")]
    [InlineData("S/RES/1631", "S", "S", "", "RES", "1631")]
    [InlineData("S/25704", "S", "S", "", null, "25704")]
    [InlineData("S/2023/212", "S", "S", "2023", null, "212")]
    [InlineData("S/PRST/2010/1", "S", "S", "2010", "PRST", "1")]
    [InlineData("S/PV.7813", "S", "S", "", "PV", "7813")]
    [InlineData("S/INF/71", "S", "S", "", "INF", "71")]
    [InlineData("A/C.3/68/SR.54", "A", "A/C.3", "68", "SR", "54")]
    [InlineData("A/C.6/56/SR.11-13", "A", "A/C.6", "56", "SR", "11-13")]
    [InlineData("A/75/L.78", "A", "A", "75", "L", "78")]
    [InlineData("A/ES-11/L.1/Add.1", "A", "A", "ES-11", "L", "1")]
    [InlineData("A/AC.105/C.1/121", "A", "A/AC.105/C.1", "", null, "121")]
    [InlineData("E/CN.4/Sub.2/1997/20/Rev.1", "E", "E/CN.4/Sub.2", "1997", null, "20")]
    [InlineData("E/CN.17/2002/PC.2/3", "E", "E/CN.17", "2002", null, "3")]
    [InlineData("A/CONF.192/2018/RC/3", "A", "A/CONF.192", "2018", "RC", "3")]
    [InlineData("UNEP/EA.5/Res.14", "UNEP", "UNEP/EA.5", "", "Res", "14")]
    [InlineData("FCCC/CP/2015/10/Add.1", "FCCC", "FCCC/CP", "2015", null, "10")]
    [InlineData("ICCD/COP(13)/21/Add.1", "ICCD", "ICCD/COP(13)", "", null, "21")]
    [InlineData("GC(46)/RES/16", "GC(46)", "GC(46)", "", "RES", "16")]
    [InlineData("CD/WHATEVER.3", "CD", "CD", "", "WHATEVER", "3")]
    public void A_symbol_is_split_into_its_parts(string text, string body, string organ, string session, string? series, string number)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal((body, organ, session), (symbol.Body, symbol.Organ, symbol.Session.ToString()));
        Assert.Equal((series, number), (symbol.Series, symbol.Number));
    }

    [Theory]
    [InlineData("A/75/276")]
    [InlineData("A/75/6 (Sect. 4)/Corr.1", "(Sect. 4)", "Corr.1")]
    [InlineData("A/75/L.78/Rev.1/Add.1*", "Rev.1", "Add.1")]
    [InlineData("A/RES/75/253 B/Corr.1", "Corr.1")]
    [InlineData("NPT/CONF.1995/32 (Part I)/Corr.2", "(Part I)", "Corr.2")]
    [InlineData("LC/G.2100(SES.31/3)", "(SES.31/3)")]
    [InlineData("A/77/69/Add.1-E/2022/47/Add.2", "Add.1")]
    public void Suffixes_are_told_from_the_number(string text, params string[] expected)
    {
        Assert.Equal(expected, DocumentSymbol.Parse(text).Suffixes);
    }

    [Fact]
    public void Kinds_are_told_by_the_series()
    {
        Assert.True(DocumentSymbol.Parse("A/RES/75/276").IsResolution);
        Assert.True(DocumentSymbol.Parse("UNEP/EA.5/Res.14").IsResolution);
        Assert.True(DocumentSymbol.Parse("A/HRC/DEC/31/115").IsDecision);
        Assert.True(DocumentSymbol.Parse("A/75/L.78/Rev.1").IsDraft);
        Assert.True(DocumentSymbol.Parse("S/PRST/2010/1").IsPresidentialStatement);
        var report = DocumentSymbol.Parse("A/75/276");
        Assert.False(report.IsResolution || report.IsDecision || report.IsDraft || report.IsPresidentialStatement);
    }

    [Fact]
    public void Part_letters_and_reissues()
    {
        Assert.Null(DocumentSymbol.Parse("A/RES/75/276").Part);
        Assert.Equal("A-L", DocumentSymbol.Parse("A/RES/48/75 A-L").Part);
        Assert.Equal("A", DocumentSymbol.Parse("A/RES/217 A (III)").Part);
        Assert.Equal(2, DocumentSymbol.Parse("A/65/L.78**").Reissues);
    }

    [Fact]
    public void Joint_symbols_chain()
    {
        var symbol = DocumentSymbol.Parse("A/48/486-S/26560-E/1993/1");

        Assert.Equal("S/26560-E/1993/1", symbol.Joint?.ToString());
        Assert.Equal("E/1993/1", symbol.Joint?.Joint?.ToString());
        Assert.Null(symbol.Joint?.Joint?.Joint);
        Assert.Equal("486", symbol.Number);
    }

    [Fact]
    public void Default_value_is_empty()
    {
        var symbol = default(DocumentSymbol);

        Assert.True(symbol.IsDefault);
        Assert.Equal("", symbol.ToString() + symbol.Body + symbol.Organ + symbol.Number + symbol.Session);
        Assert.Null(symbol.Series);
        Assert.Null(symbol.Part);
        Assert.Null(symbol.Joint);
        Assert.Null(symbol.CitedNumber);
        Assert.Empty(symbol.Suffixes);
        Assert.Equal("", symbol.ToShortString("en"));
        Assert.Throws<InvalidOperationException>(() => symbol.ToUri("en"));
    }
}
