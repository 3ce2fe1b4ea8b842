using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Tests.Lines;

public sealed class LineMarkupTests
{
    [Theory]
    [InlineData("> Recalling the lights", 2)]
    [InlineData("> > (a) To list the lights", 4)]
    [InlineData(">> twice", 3)]
    [InlineData(">    Notes an indent", 2)]
    [InlineData(">", 1)]
    [InlineData("Notes that 5 > 4", 0)]
    public void Signs_of_quotation_stand_before_the_words(string line, int length) => Assert.Equal(length, LineMarkup.QuotationLength(line));

    [Theory]
    [InlineData("## Title", 3)]
    [InlineData("###### Title", 7)]
    [InlineData("####### Title", 0)]
    [InlineData("#5", 0)]
    [InlineData("## ", 0)]
    [InlineData("- 1. Decides to meet", 2)]
    [InlineData("*  12. Decides to meet", 3)]
    [InlineData("+ (a) To list the lights", 2)]
    [InlineData("- b) To name the keepers", 2)]
    [InlineData(@"- 1\. Decides to meet", 2)]
    [InlineData("- **1.** Decides to meet", 2)]
    [InlineData("- الف (أ) تعزيز", 0)]
    [InlineData("- (أ) تعزيز", 2)]
    [InlineData("- The lights of the coast", 0)]
    [InlineData("- 2 -", 0)]
    [InlineData("- 1.", 0)]
    [InlineData("- A. Smith, keeper", 0)]
    [InlineData("* Reissued for technical reasons.", 0)]
    [InlineData("-1. Decides", 0)]
    [InlineData("<span id=\"page-1\"></span>1. Decides", 25)]
    [InlineData("<a name=\"x\"></a> <sup>1</sup> See", 17)]
    [InlineData("<a name=\"x\"></a>", 0)]
    [InlineData("<span>1. Decides</span>", 0)]
    public void Signs_of_headings_and_lists_stand_before_the_words(string line, int length) => Assert.Equal(length, LineMarkup.SignLength(line));

    [Theory]
    [InlineData(@"1\. Decides", nameof(LabelStyle.Number), 1, 3)]
    [InlineData(@"12\) Decides", nameof(LabelStyle.BracketedNumber), 12, 4)]
    [InlineData(@"\(a\) To list", nameof(LabelStyle.BracketedLetter), 1, 5)]
    [InlineData(@"\(iv\) To list", nameof(LabelStyle.BracketedRoman), 4, 6)]
    [InlineData(@"b\) To name", nameof(LabelStyle.BracketedLetter), 2, 3)]
    [InlineData("1.&nbsp;Decides", nameof(LabelStyle.Number), 1, 2)]
    [InlineData("3.** Decides", nameof(LabelStyle.Number), 3, 2)]
    [InlineData("(c)** To mend", nameof(LabelStyle.BracketedLetter), 3, 3)]
    [InlineData("4.</b> Decides", nameof(LabelStyle.Number), 4, 2)]
    [InlineData(@"\- a dash", nameof(LabelStyle.Bullet), 0, 2)]
    public void Labels_are_read_through_their_markup(string line, string style, int ordinal, int length)
    {
        Label label = LabelScanner.Scan(line);

        Assert.Equal((style, ordinal, length), (label.Style.ToString(), label.Ordinal, label.Length));
    }

    [Theory]
    [InlineData(@"\(see the annex\) Decides")]
    [InlineData("R&amp;D Decides")]
    [InlineData("<b>Decides</b> to meet")]
    public void Markup_makes_no_label(string line) => Assert.True(LabelScanner.Scan(line).IsNone);

    [Theory]
    [InlineData("_17 December 2036_", "17 December 2036")]
    [InlineData("*The General Assembly*,", "The General Assembly,")]
    [InlineData("<b>The&nbsp;Council,</b>", "The\u00A0Council,")]
    [InlineData(@"62nd meeting\[1\]", "62nd meeting")]
    [InlineData("~~61st~~ 62nd meeting[^3]", " 62nd meeting")]
    [InlineData("a < b & c", "a < b & c")]
    public void A_line_reads_without_its_markup(string line, string plain) => Assert.Equal(plain, LineMarkup.Plain(line, new char[80]).ToString());

    [Theory]
    [InlineData("**Decides** to meet", 2)]
    [InlineData("“_Decides_", 2)]
    [InlineData("<p><b>Decides</b>", 6)]
    [InlineData("~~Requests~~ Urges", 13)]
    [InlineData("~~Requests~~", 2)]
    [InlineData("<del>Requests</del> <ins>Urges</ins>", 25)]
    [InlineData("&nbsp;Decides", 6)]
    [InlineData("Decides", 0)]
    [InlineData("<5 per cent", 0)]
    public void What_stands_before_the_first_word_is_skipped(string line, int length) => Assert.Equal(length, LineMarkup.OpeningLength(line));

    [Theory]
    [InlineData("<!-- image -->", true)]
    [InlineData("<!-- page 2 --> <!-- image -->", true)]
    [InlineData("![](lights.png)", true)]
    [InlineData("![The light](lights.png)", true)]
    [InlineData("<br/>", true)]
    [InlineData("</div>", true)]
    [InlineData("```markdown", true)]
    [InlineData("{1}------------------------------------------------", true)]
    [InlineData("{1} and more", false)]
    [InlineData("<!-- image --> Requests", false)]
    [InlineData("<b>Annex</b>", false)]
    [InlineData("```x = 1```", false)]
    [InlineData("!Decides", false)]
    public void A_line_of_markup_has_no_words(string line, bool isWordless) => Assert.Equal(isWordless, LineMarkup.IsWordless(line));

    [Theory]
    [InlineData("[^1] and", 4, 1)]
    [InlineData("[12]", 4, 12)]
    [InlineData(@"\[3\], the", 5, 3)]
    [InlineData("<sup>4</sup>;", 12, 4)]
    [InlineData("[5](#_ftn5) of", 11, 5)]
    [InlineData("[[6]](#fn6)", 11, 6)]
    [InlineData("^7^", 3, 7)]
    [InlineData("[<sup>8</sup>](#page-0-8)", 25, 8)]
    [InlineData("$^{9}$ See", 6, 9)]
    [InlineData("${}^9$", 6, 9)]
    [InlineData("$9$", 0, 9)]
    [InlineData("$^{nd}$", 0, 9)]
    [InlineData("[59](#)[/48](#)", 0, 59)]
    [InlineData("[0]", 0, 0)]
    [InlineData("[1999]", 0, 0)]
    [InlineData("<sup>e</sup>", 0, 0)]
    public void Marks_are_known_by_the_markup_around_their_number(string text, int length, int number)
    {
        Assert.Equal(length, MarkedNotes.Length(text, out int found));
        Assert.True(length == 0 || found == number);
    }

    [Theory]
    [InlineData("[^1]: See A/99/1.", 5)]
    [InlineData("2. See A/99/2. [↑](#footnote-ref-2)", 2)]
    [InlineData("[^1] says", 0)]
    [InlineData("2. Decides [↑](https://undocs.org)", 0)]
    [InlineData("2. Decides to meet.", 0)]
    public void A_note_is_known_by_its_form(string line, int length) => Assert.Equal(length, MarkedNotes.DefinitionLength(line, out _));

    [Theory]
    [InlineData("&nbsp;x", 6, '\u00A0')]
    [InlineData("&#233;", 6, 'é')]
    [InlineData("&#xE9;", 6, 'é')]
    [InlineData("<br />", 6, ' ')]
    [InlineData("</em>", 5, '\0')]
    [InlineData("<span class=\"x\">", 16, '\0')]
    [InlineData("&#0;", 0, '\0')]
    [InlineData("&#xD800;", 0, '\0')]
    [InlineData("& more;", 0, '\0')]
    [InlineData("<word>", 0, '\0')]
    [InlineData("<b", 0, '\0')]
    public void Tags_and_entities_stand_for_characters_or_none(string text, int length, char character)
    {
        Assert.Equal(length, InlineMarkup.Length(text, out char found));
        Assert.True(length == 0 || found == character);
    }
}
