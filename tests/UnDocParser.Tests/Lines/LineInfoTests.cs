using System.Runtime.CompilerServices;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Tests.Lines;

/// <summary>What the scanner records of a line, and what it leaves to the window.</summary>
public sealed class LineInfoTests
{
    [Fact]
    public void A_line_takes_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<LineInfo>());

    [Theory]
    [InlineData("  1. Decides;  \r\nto meet", 0, 2, 13, 15, 17)]
    [InlineData("Noting\fDecides", 0, 0, 6, 6, 7)]
    [InlineData("> > ## Lamps", 0, 7, 12, 12, 12)]
    [InlineData("   ", 0, 3, 3, 3, 3)]
    public void Where_a_line_lies_is_told_by_it_and_by_the_next(string text, int start, int contentStart, int contentEnd, int end, int fullEnd)
    {
        var lines = new LineWindow(text);
        LineInfo line = lines.Peek(0);

        Assert.Equal((start, contentStart, contentEnd, end, fullEnd), (line.Start, line.ContentStart, line.ContentEnd, lines.End(0), lines.FullEnd(0)));
    }

    [Fact]
    public void An_indent_is_as_wide_as_can_be_told_and_the_content_starts_where_it_does()
    {
        string text = new string(' ', 20_000) + "Lamps";

        LineInfo line = new LineWindow(text).Peek(0);

        Assert.Equal((LineInfo.WidestIndent, 20_000, 5), (line.Indent, line.ContentStart, line.Width));
    }

    [Theory]
    [InlineData("Lamps.", CharacterKind.Capital, CharacterKind.Sign, TextSigns.None)]
    [InlineData("lamps 12", CharacterKind.Small, CharacterKind.Digit, TextSigns.Digits)]
    [InlineData("大会", CharacterKind.Caseless, CharacterKind.Caseless, TextSigns.NotAscii)]
    [InlineData("(a) **A/91/L.3**", CharacterKind.Sign, CharacterKind.Sign, TextSigns.RoundBrackets | TextSigns.Stars | TextSigns.Slashes | TextSigns.Digits)]
    [InlineData("lamp   3", CharacterKind.Small, CharacterKind.Digit, TextSigns.Gaps | TextSigns.Digits)]
    [InlineData("  ", CharacterKind.None, CharacterKind.None, TextSigns.None)]
    internal void Its_ends_and_what_it_holds_are_told_without_its_characters(string text, CharacterKind first, CharacterKind last, TextSigns signs)
    {
        LineInfo line = new LineWindow(text).Peek(0);

        Assert.Equal((first, last, signs), (line.First, line.Last, line.Signs));
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData(" ", true, false)]
    [InlineData(">", true, true)]
    [InlineData(">  ", true, false)]
    [InlineData("a", false, false)]
    public void A_line_of_blanks_is_blank_and_one_of_nothing_empty(string text, bool isBlank, bool isEmpty)
    {
        LineInfo line = new LineWindow(text + "\n").Peek(0);

        Assert.Equal((isBlank, isEmpty), (line.IsBlank, line.IsEmpty));
    }
}
