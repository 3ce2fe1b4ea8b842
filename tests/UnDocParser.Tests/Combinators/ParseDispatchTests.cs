using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseDispatchTests
{
    private enum Wide : long
    {
        Small = 200,
        Large = 256,
        Negative = -1,
        Huge = long.MaxValue,
    }

    private enum Signed : sbyte
    {
        Negative = -1,
        Zero = 0,
    }

    private enum Short : ushort
    {
        One = 1,
        Large = ushort.MaxValue,
    }

    [Fact]
    public void TakesTheParserOfTheNextKind()
    {
        var parser = Parse.Dispatch((Mark.Letter, Marks.Letter.Value("letter")), (Mark.Digit, Marks.Digit.Value("digit")));
        Succeeds(parser, "a", "letter", taken: 1);
        Succeeds(parser, "1", "digit", taken: 1);
    }

    [Fact]
    public void NamesTheKindsItKnows()
    {
        var parser = Parse.Dispatch((Mark.Letter, Marks.Letter), (Mark.Digit, Marks.Digit));
        Fails(parser, "*", at: 0, "unexpected times `*`, expected letter or digit");
        Fails(parser, "", at: 0, "unexpected end of input, expected letter or digit");
    }

    [Fact]
    public void FailsAsTheChosenParser() =>
        Fails(
            Parse.Dispatch((Mark.Letter, Marks.Letter.IgnoreThen(Marks.Comma)), (Mark.Digit, Marks.Digit)),
            "a1",
            at: 1,
            "unexpected digit `1`, expected comma");

    [Fact]
    public void HasAParserForAllOthers()
    {
        var parser = Parse.Dispatch(Parse.Return<Mark, int>(-1), (Mark.Letter, Marks.Letter));
        Succeeds(parser, "a", 0, taken: 1);
        Succeeds(parser, "*", -1, taken: 0);
        Succeeds(parser, "", -1, taken: 0);
    }

    [Fact]
    public void RefusesAKindTwice() =>
        Assert.Throws<ArgumentException>(() => Parse.Dispatch((Mark.Letter, Marks.Letter), (Mark.Letter, Marks.Digit)));

    [Fact]
    public void RefusesKindsThatFitNoTable()
    {
        foreach (var kind in new[] { Wide.Large, Wide.Negative, Wide.Huge })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Parse.Dispatch((kind, Parse.Return<Wide, int>(1))));
        }
    }

    [Fact]
    public void ReadsKindsOfAllSizes()
    {
        Assert.True(IsDispatched(Wide.Small, Wide.Small));
        Assert.False(IsDispatched(Wide.Small, Wide.Huge));
        Assert.False(IsDispatched(Wide.Small, Wide.Negative));
        Assert.True(IsDispatched(Signed.Zero, Signed.Zero));
        Assert.False(IsDispatched(Signed.Zero, Signed.Negative));
        Assert.True(IsDispatched(Short.One, Short.One));
        Assert.False(IsDispatched(Short.One, Short.Large));
        Assert.False(IsDispatched(DayOfWeek.Monday, DayOfWeek.Saturday));
    }

    private static bool IsDispatched<TKind>(TKind known, TKind next)
        where TKind : struct, Enum =>
        Parse.Dispatch((known, Parse.Return<TKind, int>(1)))(new TokenList<TKind>([new(next, 0, 1, 0)], 1)).HasValue;
}
