using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

/// <summary>Says in one line what a parser makes of an input.</summary>
internal static class ParserAssert
{
    public static void Succeeds<T>(TokenListParser<Mark, T> parser, string input, T expected, int taken)
    {
        var tokens = Marks.Of(input);
        var result = parser(tokens);
        Assert.True(result.HasValue, result.ToString(input));
        Assert.Equal(expected, result.Value);
        Assert.Equal(0, result.Location.Position);
        Assert.Equal(taken, result.Remainder.Position);
    }

    public static void Succeeds<T>(TextParser<T> parser, string input, T expected, int taken)
    {
        var result = parser.TryParse(input);
        Assert.True(result.HasValue, result.ToString());
        Assert.Equal(expected, result.Value);
        Assert.Equal(0, result.Location.Position);
        Assert.Equal(taken, result.Remainder.Position);
    }

    public static void Fails<T>(TokenListParser<Mark, T> parser, string input, int at, string message)
    {
        var result = parser(Marks.Of(input));
        Assert.False(result.HasValue);
        Assert.Equal(message, result.FormatErrorMessage(input));
        Assert.Equal(at, result.Remainder.Position);
    }

    public static void Fails<T>(TextParser<T> parser, string input, int at, string message)
    {
        var result = parser.TryParse(input);
        Assert.False(result.HasValue);
        Assert.Equal(message, result.FormatErrorMessage());
        Assert.Equal(at, result.Remainder.Position);
    }
}
