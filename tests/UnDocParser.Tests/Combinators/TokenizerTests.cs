using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class TokenizerTests
{
    [Fact]
    public void NumbersTokensAndKeepsTheirPlaces()
    {
        var list = Marks.Of("a  1");
        Assert.Equal(new Token<Mark>(Mark.Letter, 0, 1, 0), list.Peek());
        Assert.Equal(new Token<Mark>(Mark.Digit, 3, 1, 1), list.ConsumeToken().Remainder.Peek());
    }

    [Fact]
    public void GrowsBeyondItsEstimate() =>
        Succeeds(Marks.Letter.Many().Select(items => items.Length), new string('a', 1000), 1000, taken: 1000);

    [Fact]
    public void RefusesNull() => Assert.Throws<ArgumentNullException>(() => new Marks().Tokenize((string)null!));
}
