using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class ErrorMessageTests
{
    private enum LineKind
    {
        TextLine,
        NumberedLine,
        Heading,
        EnactingFormula,
    }

    private static readonly TokenListParser<LineKind, Token<LineKind>> s_opening =
        Token.EqualTo(LineKind.EnactingFormula).Or(Token.EqualTo(LineKind.Heading));

    [Fact]
    public void SaysWhereWhatWasFoundAndWhatWasExpected() =>
        Assert.Equal(
            "Syntax error (line 2, column 3): unexpected numbered line `1.`, expected enacting formula or heading.",
            Fail("\n  1.", 3, 2));

    [Fact]
    public void CountsEveryLineBreakOnce() =>
        Assert.Equal(
            "Syntax error (line 4, column 1): unexpected numbered line `x`, expected enacting formula or heading.",
            Fail("a\r\nb\rc\nx", 7, 1));

    [Fact]
    public void QuotesTheFirstLineOnly() =>
        Assert.Contains("`one`,", Fail("one\r\ntwo", 0, 8), StringComparison.Ordinal);

    [Fact]
    public void ShortensALongQuote() =>
        Assert.Contains($"`{new string('x', 32)}…`", Fail(new string('x', 99), 0, 99), StringComparison.Ordinal);

    [Fact]
    public void CutsNoSurrogatePair() =>
        Assert.Contains($"`{new string('x', 31)}…`", Fail(new string('x', 31) + "😀😀", 0, 35), StringComparison.Ordinal);

    [Fact]
    public void QuotesAWholeSurrogatePair() =>
        Assert.Equal("Syntax error (line 1, column 1): unexpected `😀`, expected digit.", Character.Digit.TryParse("😀").ToString());

    [Fact]
    public void PointsToTheEndOfTheLastToken() =>
        Assert.Equal(
            "Syntax error (line 1, column 3): unexpected end of input, expected digit.",
            Marks.Letter.IgnoreThen(Marks.Digit)(Marks.Of(" a ")).ToString(" a "));

    [Fact]
    public void QuotesNothingWithoutTheText() =>
        Assert.Equal("Syntax error: unexpected letter, expected digit.", Marks.Digit(Marks.Of("a")).ToString());

    [Fact]
    public void ASuccessSaysItsValue()
    {
        Assert.Equal("Value: 0", Marks.Letter(Marks.Of("a")).ToString("a"));
        Assert.Equal("Value: a", Character.Letter.TryParse("a").ToString());
    }

    private static string Fail(string text, int position, int length) =>
        s_opening(new TokenList<LineKind>([new(LineKind.NumberedLine, position, length, 0)], 1)).ToString(text);
}
