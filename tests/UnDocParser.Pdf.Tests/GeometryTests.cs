using UnDocParser.Pdf.Reading;
using UnDocParser.Text;

namespace UnDocParser.Pdf.Tests;

public sealed class GeometryTests
{
    [Fact]
    public void Lines_are_put_together_by_their_places_whatever_the_order_of_drawing()
    {
        PdfSource source = new PdfFile().Page().Text(120, 488, "lighthouses,").Text(120, 500, "Recalling its resolution on").Text(120, 460, "1.").Text(150, 460, "Decides.").Read();

        Assert.Equal(PdfTextOrigin.Geometry, source.Origin);
        Assert.Equal("\nRecalling its resolution on\nlighthouses,\n\n1. Decides.\n", source.Text.ToString());
    }

    [Fact]
    public void The_parts_of_the_masthead_are_lines_of_their_own()
    {
        PdfSource source = new PdfFile().Page().Text(60, 740, "United Nations").Text(480, 740, "A/RES/99/1").Text(60, 690, "Economic and").Text(400, 685, "Distr.: General").Text(60, 678, "Social Council").Text(120, 500, "1. Decides.").Read();
        Assert.StartsWith("United Nations\nA/RES/99/1\nEconomic and\nSocial Council\nDistr.: General\n", source.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Raised_digits_are_marks() =>
        Assert.Contains("the Code;¹", new PdfFile().Page().Text(120, 500, "Recalling the Code;").Text(207.4, 504, "1", 6).Read().Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_place_in_the_text_leads_to_its_page_and_box()
    {
        PdfSource source = new PdfFile().Page().Text(120, 500, "1. Decides;").Page().Text(120, 500, "2. Requests.").Read();
        string text = source.Text.ToString();
        PdfPosition position = Assert.Single(source.Map.Find(new TextSpan(text.IndexOf("Requests", StringComparison.Ordinal), 8)));

        Assert.Equal((2, 2), (position.Page, source.Map.PageCount));
        Assert.InRange(position.Box.Left, 119, 121);
        Assert.InRange(position.Box.Bottom, 495, 500);
        Assert.InRange(position.Box.Top, 505, 510);
        Assert.Empty(source.Map.Find(new TextSpan(source.Text.Length, 0)));
    }

    [Fact]
    public void Arabic_letters_come_in_the_order_of_reading()
    {
        // "إذ تشير (78)" as it stands on the page, from left to right.
        Glyph[] glyphs = [.. "(78) ريشت ذإ".Select((letter, i) => new Glyph(letter.ToString(), 1, 10 * i, (10 * i) + 9, 100, 10))];
        Assert.Equal("إذ تشير (78)", string.Concat(RightToLeft.Reorder(glyphs).Select(glyph => glyph.Text)));
    }

    [Theory]
    [InlineData("ﬁ", "fi")]
    [InlineData("\uFE8D", "ا")]
    [InlineData("\uFEF4", "ي")]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFED3", "ف")]
    [InlineData("plain", "plain")]
    public void Forms_of_letters_are_letters(string form, string letter) => Assert.Equal(letter, CharacterForms.Fold(form));
}
