using UnDocParser.Symbols;

namespace UnDocParser.Tests.Model.Symbols;

public class RomanNumeralTests
{
    [Fact]
    public void Every_value_is_read_back()
    {
        Span<char> buffer = stackalloc char[RomanNumeral.MaximumLength];
        for (int value = 1; value <= RomanNumeral.MaximumValue; value++)
        {
            int length = RomanNumeral.Format(value, buffer);
            Assert.True(RomanNumeral.TryParse(buffer[..length], out int read));
            Assert.Equal(value, read);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("IXX")]
    [InlineData("C")]
    [InlineData("IIIIIIIII")]
    [InlineData("A")]
    public void Unusual_numerals_are_refused(string text)
    {
        Assert.False(RomanNumeral.TryParse(text.AsSpan(), out _));
    }
}
