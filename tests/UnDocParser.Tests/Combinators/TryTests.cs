using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class TryTests
{
    private static readonly TokenListParser<Mark, int> s_pair = Marks.Letter.IgnoreThen(Marks.Digit);

    [Fact]
    public void ChangesNoSuccess() => Succeeds(s_pair.Try(), "a1", 1, taken: 2);

    [Fact]
    public void KeepsThePlaceAndMessageOfAFailure()
    {
        Fails(s_pair.Try(), "ab", at: 1, "unexpected letter `b`, expected digit");
        Assert.True(s_pair.Try()(Marks.Of("ab")).Backtrack);
        Assert.False(s_pair(Marks.Of("ab")).Backtrack);
    }

    [Fact]
    public void CoversNoMoreThanItHolds() =>
        Assert.False(Marks.Letter.IgnoreThen(s_pair.Try())(Marks.Of("aab")).Backtrack);

    [Fact]
    public void EndsAListBeforeAPartialItem() => Succeeds(s_pair.Try().Many().Select(items => items.Length), "a1ab", 1, taken: 2);

    [Fact]
    public void TextTry() =>
        Succeeds(Span.EqualTo("a").IgnoreThen(Character.Digit).Try().Many().Select(items => items.Length), "a1ab", 1, taken: 2);
}
