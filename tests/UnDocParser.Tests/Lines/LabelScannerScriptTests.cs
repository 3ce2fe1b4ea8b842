using UnDocParser.Lines;

namespace UnDocParser.Tests.Lines;

public sealed class LabelScannerScriptTests
{
    [Theory]
    [InlineData("1 - تقرر", nameof(LabelStyle.Number), 1, 3)]
    [InlineData("12- تقرر", nameof(LabelStyle.Number), 12, 3)]
    [InlineData("(أ) تعزيز", nameof(LabelStyle.BracketedLetter), 1, 3)]
    [InlineData("(هـ) تعزيز", nameof(LabelStyle.BracketedLetter), 5, 4)]
    [InlineData("(ض) تعزيز", nameof(LabelStyle.BracketedLetter), 26, 3)]
    [InlineData("(أ أ) تعزيز", nameof(LabelStyle.BracketedLetter), 27, 5)]
    [InlineData("’3‘ تعزيز", nameof(LabelStyle.QuotedNumber), 3, 3)]
    [InlineData("ثانيا", nameof(LabelStyle.CapitalRoman), 2, 5)]
    [InlineData("حادي عشر", nameof(LabelStyle.CapitalRoman), 11, 8)]
    [InlineData("أولاً - الأهداف", nameof(LabelStyle.CapitalRoman), 1, 7)]
    [InlineData("㈠ 开幕式", nameof(LabelStyle.BracketedIdeograph), 1, 1)]
    [InlineData("(十一) 开幕式", nameof(LabelStyle.BracketedIdeograph), 11, 4)]
    [InlineData("三", nameof(LabelStyle.CapitalRoman), 3, 1)]
    [InlineData("二十一、导言", nameof(LabelStyle.CapitalRoman), 21, 4)]
    [InlineData("1.决定", nameof(LabelStyle.Number), 1, 2)]
    [InlineData("а) обеспечить", nameof(LabelStyle.BracketedLetter), 1, 2)]
    [InlineData("с) обеспечить", nameof(LabelStyle.BracketedLetter), 3, 2)]
    public void Reads_the_labels_of_other_scripts(string line, string style, int ordinal, int length)
    {
        Label label = LabelScanner.Scan(line.AsSpan());

        Assert.Equal((style, ordinal, length), (label.Style.ToString(), label.Ordinal, label.Length));
    }

    [Theory]
    [InlineData("с удовлетворением отмечая")]
    [InlineData("一些国家")]
    [InlineData("أولا بأول")]
    [InlineData("(二十国集团)")]
    [InlineData("’ تعزيز")]
    public void Text_that_only_looks_like_a_label_is_none(string line) =>
        Assert.True(LabelScanner.Scan(line.AsSpan()).IsNone);

    [Fact]
    public void An_ideograph_that_tells_a_word_begins_no_label()
    {
        for (char first = '\u4E00'; first <= '\u9FA5'; first++)
        {
            string[] lines = [$"{first}、决定", $"{first}.决定", $"{first}十、决定", $"{first}定"];
            Assert.All(lines, line => Assert.True(!LabelScanner.StartsWord(line.AsSpan()) || LabelScanner.Scan(line.AsSpan()).IsNone, line));
        }
    }

    [Theory]
    [InlineData("决定开会", true)]
    [InlineData("三、决定", false)]
    [InlineData("十二个国家", false)]
    public void Most_ideographs_tell_that_a_line_begins_with_a_word(string line, bool isWord) =>
        Assert.Equal(isWord, LabelScanner.StartsWord(line.AsSpan()));
}
