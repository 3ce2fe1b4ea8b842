using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public sealed class LineBreakSearchTests
{
    [Theory]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\f')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_line_break_is_found_wherever_it_stands(char character)
    {
        for (int before = 0; before < 70; before++)
        {
            string text = new string('\v', before) + character + "behind it";
            Assert.Equal(before, LineBreaks.IndexOfAny(text));
            Assert.Equal(before, LineBreaks.LastIndexOfAny(text));
            Assert.Equal(before + 9, LineBreaks.LastIndexOfAny("behind it" + text.Substring(0, before + 1)));
            Assert.Equal(before + 1, LineBreaks.LastIndexOfAny(text.Substring(0, before + 1) + character + "behind it, as far as there is room for it"));
        }
    }

    [Fact]
    public void No_other_character_is_a_line_break()
    {
        char[] others = [.. Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(value => value is not ('\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029'))];
        Assert.Equal(-1, LineBreaks.IndexOfAny(others));
        Assert.Equal(-1, LineBreaks.LastIndexOfAny(others));
    }
}
