using UnDocParser.Model;
using UnDocParser.Model.Masthead;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model;

public sealed class AgendaItemTests
{
    [Fact]
    public void An_item_is_written_in_english_form()
    {
        Assert.Equal("13", new AgendaItem(13).ToString());
        Assert.Equal("130 (t)", new AgendaItem(130, "t").ToString());
    }

    [Fact]
    public void A_negative_number_and_an_empty_letter_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgendaItem(-1));
        Assert.Throws<ArgumentException>(() => new AgendaItem(1, ""));
    }

    [Theory]
    [InlineData("Agenda item 15 (a) and (b)", "15 (a)|15 (b)")]
    [InlineData("Agenda items 7, 15 (b) and 21", "7|15 (b)|21")]
    [InlineData("Agenda item 9999999999999999 (a)", "")]
    public void Every_number_is_an_item_and_a_letter_its_sub_item(string line, string items) =>
        Assert.Equal(items, string.Join("|", AgendaItems.Read(line)));

    [Fact]
    public void An_agenda_line_ends_before_a_date()
    {
        var parsed = ParsedText.Of("Agenda item 11.5 28 May 2036\n\n91/14. Lights\n\nThe General Assembly,\n\nRecalling the lights,\n\n1. Decides to meet.\n");

        Assert.Equal(11, Assert.Single(parsed.Model.Header.AgendaItems).Number);
    }
}
