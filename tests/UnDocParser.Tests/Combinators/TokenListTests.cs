using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class TokenListTests
{
    [Fact]
    public void UsesTheGivenArrayItself()
    {
        Token<Mark>[] tokens = [new(Mark.Letter, 0, 1, 0), new(Mark.Digit, 1, 1, 1), new(Mark.Comma, 2, 1, 2)];
        var list = new TokenList<Mark>(tokens, 2);
        Assert.True(System.Runtime.CompilerServices.Unsafe.AreSame(in tokens[0], in list.Peek()));
    }

    [Fact]
    public void ConsumesTokenByTokenUpToItsEnd()
    {
        var list = new TokenList<Mark>([new(Mark.Letter, 0, 1, 0), new(Mark.Digit, 1, 1, 1), new(Mark.Comma, 2, 1, 2)], 1, 2);
        var first = list.ConsumeToken();
        Assert.Equal(Mark.Digit, first.Value.Kind);
        Assert.True(first.Remainder.IsAtEnd);
        Assert.False(first.Remainder.ConsumeToken().HasValue);
    }

    [Fact]
    public void TheDefaultListIsEmpty()
    {
        Assert.True(default(TokenList<Mark>).IsAtEnd);
        Assert.Equal(0, default(TokenList<Mark>).TextPosition);
    }

    [Fact]
    public void HasNoTokenToPeekAtTheEnd() =>
        Assert.Throws<InvalidOperationException>(() => Marks.Of("").Peek());

    [Fact]
    public void RefusesBoundsOutsideTheArray()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TokenList<Mark>([], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TokenList<Mark>([], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TokenList<Mark>(new Token<Mark>[3], 2, 1));
    }
}
