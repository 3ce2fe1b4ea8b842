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
    public void ALineBreakIsFoundWhereverItStands(char character)
    {
        for (int before = 0; before < 70; before++)
        {
            string text = new string('\v', before) + character + "behind it";
            Assert.Equal(before, LineBreaks.IndexOfAny(text));
        }
    }

    [Fact]
    public void NoOtherCharacterIsALineBreak()
    {
        char[] others = [.. Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(value => value is not ('\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029'))];
        Assert.Equal(-1, LineBreaks.IndexOfAny(others));
    }
}
