using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class AllocationTests
{
    private static readonly TokenListParser<Mark, int> s_item = Parse.OneOf(
        Marks.Letter.IgnoreThen(Marks.Comma).Try(),
        Marks.Letter.Where(index => index >= 0).Named("item"),
        Parse.Sequence(Marks.Digit.Optional(), Marks.Comma.OptionalOrDefault(), Token.EqualTo(Mark.Plus)).Select(values => values.Item2),
        Marks.Digit.Between(Token.EqualTo(Mark.OpenParenthesis), Token.EqualTo(Mark.CloseParenthesis)),
        from sign in Token.EqualTo(Mark.Minus)
        from digit in Marks.Digit
        select digit);

    [Fact]
    public void SequencesAndAlternativesAllocateNothing() =>
        Assert.Equal(0, BytesOf(s_item, "(1)"));

    [Fact]
    public void OptionalPartsAllocateNothing() => Assert.Equal(0, BytesOf(s_item, "+"));

    [Fact]
    public void QueriesAllocateNothing() => Assert.Equal(0, BytesOf(s_item, "-1"));

    [Fact]
    public void ChainsAllocateNothing() =>
        Assert.Equal(
            0,
            BytesOf(Parse.Chain(Parse.OneOf(Token.EqualTo(Mark.Plus), Token.EqualTo(Mark.Minus)), s_item.Or(Marks.Digit), (_, left, right) => left + right).AtEnd(), "a-(1)+a"));

    [Fact]
    public void DispatchAllocatesNothing()
    {
        var parser = Parse.Dispatch(Parse.Return<Mark, int>(0), (Mark.Letter, Parse.Ref(() => s_item)), (Mark.Digit, Marks.Digit));
        Assert.Equal(0, BytesOf(parser, "a"));
        Assert.Equal(0, BytesOf(parser, "1"));
        Assert.Equal(0, BytesOf(parser, ","));
    }

    [Fact]
    public void ListsAllocateTheirResultOnly()
    {
        var expected = BytesOf(Marks.Letter.Select(_ => new int[50]), "a");
        Assert.Equal(expected, BytesOf(s_item.Many(), string.Concat(Enumerable.Repeat("aa,(1)+-1", 10))));
        Assert.Equal(expected, BytesOf(Marks.Letter.ManyDelimitedBy(Marks.Comma), string.Join(',', Enumerable.Repeat('a', 50))));
        Assert.Equal(0, BytesOf(s_item.Many(), "1"));
    }

    [Fact]
    public void FailuresAllocateNothing() => Assert.Equal(0, BytesOf(s_item, "*"));

    [Fact]
    public void TextAllocatesNothing()
    {
        var symbol = Parse.Sequence(
            Span.EqualTo("A/RES/"),
            Numerics.NaturalInt32,
            Character.EqualTo('/').IgnoreThen(Span.WithAll(char.IsDigit)).Try().OptionalOrDefault());
        var text = new TextCursor("A/RES/75/1".AsMemory());
        Assert.Equal(0, BytesOf(() => symbol(text)));
    }

    private static long BytesOf<T>(TokenListParser<Mark, T> parser, string text)
    {
        var tokens = Marks.Of(text);
        return BytesOf(() => parser(tokens));
    }

    private static long BytesOf<T>(Func<T> action)
    {
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        // The least of several runs: the shared array pool may be trimmed at any time.
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
