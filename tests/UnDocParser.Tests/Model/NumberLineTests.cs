using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model;

/// <summary>Old texts are named by a line with number, year and date.</summary>
public sealed class NumberLineTests
{
    [Theory]
    [InlineData("57 (1951). Resolution of 9 March 1951", "S/RES/57 (1951)")]
    [InlineData("Resolution 57 (1951) of 9 March 1951", "S/RES/57 (1951)")]
    [InlineData("RESOLUTION 57 (1951)\nof 9 March 1951", "S/RES/57 (1951)")]
    [InlineData("RESOLUTION 57 (1951)\n\nAdopted by the Security Council at its 512th meeting,\non 9 March 1951", "S/RES/57 (1951)")]
    public void It_gives_number_and_date_and_no_title(string line, string symbol)
    {
        DocumentModel model = ParsedText.Of(line + "\n\nThe Security Council,\n\nHaving heard the keepers,\n\n1. Requests the ferries to wait;\n\n2. Decides to meet again.\n").Model;
        Assert.Equal(symbol, model.Symbol?.ToString());
        Assert.Equal("57 (1951)", model.Header.Number);
        Assert.Equal(new CalendarDate(1951, 3, 9), model.Header.AdoptionDate);
        Assert.Null(model.Header.Title);
    }

    [Theory]
    [InlineData("1514 (XV). Declaration on lights", "1514 (XV)", "Declaration on lights")]
    [InlineData("91/14. Harbour lights", "91/14", "Harbour lights")]
    [InlineData("WHA90.7 Health of keepers", "WHA90.7", "Health of keepers")]
    public void A_title_behind_a_number_stays(string line, string number, string title)
    {
        DocumentHeader header = ParsedText.Of(line + "\n\nThe General Assembly,\n\nRecalling one thing,\n\n1. Decides to meet.\n").Model.Header;
        Assert.Equal((number, title), (header.Number, header.Title));
    }

    [Fact]
    public void A_symbol_in_brackets_below_it_is_where_the_text_came_from()
    {
        DocumentModel model = ParsedText.Of("57 (1951). Resolution of 9 March 1951\n(S/2917/Rev.2]\n\nThe Security Council,\n\nHaving heard the keepers,\n\n1. Decides to meet.\n").Model;
        Assert.Equal("S/2917/Rev.2", Assert.Single(model.Header.OriginSymbols).ToString());
        Assert.Null(model.Header.Title);
    }
}
