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
        }
    }

    [Fact]
    public void No_other_character_is_a_line_break()
    {
        char[] others = [.. Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(value => value is not ('\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029'))];
        Assert.Equal(-1, LineBreaks.IndexOfAny(others));
    }
}
