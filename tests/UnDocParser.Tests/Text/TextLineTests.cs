using FsCheck.Xunit;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public class TextLineTests
{
    [Fact]
    public void An_empty_text_has_one_empty_line()
    {
        TextLine line = Assert.Single(SourceText.From("").Lines);

        Assert.Equal((0, 0, 0, 0), (line.LineNumber, line.Start, line.End, line.EndIncludingLineBreak));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Each_line_break_ends_its_line(string lineBreak)
    {
        TextLineCollection lines = SourceText.From("ab" + lineBreak + "c").Lines;

        Assert.Equal(2, lines.Count);
        Assert.Equal(new TextSpan(0, 2), lines[0].Span);
        Assert.Equal(new TextSpan(0, 2 + lineBreak.Length), lines[0].SpanIncludingLineBreak);
        Assert.Equal(["ab", "c"], lines.Select(line => line.ToString()));
        Assert.Equal(lineBreak.Length, LineBreaks.LengthAt(lineBreak.AsSpan(), 0));
    }

    [Theory]
    [InlineData("a\vb")]
    [InlineData("a\tb")]
    [InlineData("a\u001eb")]
    public void Other_controls_end_no_line(string text) => Assert.Single(SourceText.From(text).Lines);

    [Fact]
    public void A_form_feed_after_a_line_break_is_a_line_of_its_own() =>
        Assert.Equal([1, 2, 3], SourceText.From("\n\fa").Lines.Select(line => line.EndIncludingLineBreak));

    [Property(Arbitrary = [typeof(LineBreakTexts)])]
    public void Lines_are_those_found_the_plain_way(string text)
    {
        TextSamples.AssertSame(text, SourceText.From(text));
        TextSamples.AssertSame(text, Edited(text));
    }

    [Property(Arbitrary = [typeof(LineBreakTexts)])]
    public void Positions_and_lines_lead_to_each_other(string text)
    {
        List<(int Start, int End, int EndIncludingLineBreak)> expected = TextSamples.ExpectedLines(text);
        foreach (SourceText source in new[] { SourceText.From(text), Edited(text) })
        {
            for (int position = 0; position <= text.Length; position++)
            {
                TextLine line = source.Lines.GetLineFromPosition(position);
                Assert.Equal(expected.FindLastIndex(found => found.Start <= position), line.LineNumber);
                Assert.Equal(line, source.Lines[line.LineNumber]);
                LinePosition place = source.Lines.GetLinePosition(position);
                Assert.Equal(new LinePosition(line.LineNumber, position - line.Start), place);
                Assert.Equal(position, source.Lines.GetPosition(place));
            }
        }
    }

    [Fact]
    public void A_pair_split_between_two_leaves_is_one_line_break()
    {
        string half = new string('a', Rope.MaxLeafLength - 1);
        string text = half + "\r\n" + half;
        SourceText source = SourceText.From("\r\n" + text).Replace(new TextSpan(0, 2), "");

        TextSamples.AssertSame(text, source);
        Assert.Equal(0, source.Lines.IndexOf(half.Length + 1));
        Assert.Equal(1, source.Lines.IndexOf(half.Length + 2));
    }

    [Fact]
    public void An_edit_between_CR_and_LF_makes_two_line_breaks_and_back()
    {
        SourceText apart = SourceText.From("a\r\nb").Replace(new TextSpan(2, 0), "x");
        Assert.Equal(3, apart.Lines.Count);
        Assert.Equal(2, apart.Replace(new TextSpan(2, 1), "").Lines.Count);
    }

    [Fact]
    public void Spans_translate_to_lines_and_back()
    {
        TextLineCollection lines = SourceText.From("ab\r\ncd").Lines;
        var span = TextSpan.FromBounds(1, 5);
        LinePositionSpan translated = lines.GetLinePositionSpan(span);

        Assert.Equal(new LinePositionSpan(new LinePosition(0, 1), new LinePosition(1, 1)), translated);
        Assert.Equal(span, lines.GetTextSpan(translated));
    }

    [Fact]
    public void Places_outside_the_text_are_refused()
    {
        TextLineCollection lines = SourceText.From("ab\ncd").Lines;

        Assert.Throws<ArgumentOutOfRangeException>(() => lines[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => lines[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.IndexOf(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.IndexOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.GetPosition(new LinePosition(0, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.GetPosition(new LinePosition(2, 0)));
    }

    /// <summary>The same text come about by edits, so that it is no string.</summary>
    private static SourceText Edited(string text) =>
        SourceText.From("\r" + text).WithChanges(new TextChange(new TextSpan(0, 1), ""));

    [Fact]
    public void The_default_enumerator_goes_through_no_line()
    {
        TextLineCollection.Enumerator lines = default;
        Assert.False(lines.MoveNext());
        lines.Reset();
        Assert.False(lines.MoveNext());
    }
}
