using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class TokenTests
{
    [Fact]
    public void TakesATokenOfItsKind() =>
        Assert.Equal(new Token<Mark>(Mark.Letter, 1, 1, 0), Token.EqualTo(Mark.Letter)(Marks.Of(" a")).Value);

    [Fact]
    public void NamesTheKindItExpects() =>
        Fails(Token.EqualTo(Mark.OpenParenthesis), "a", at: 0, "unexpected letter `a`, expected open parenthesis");

    [Fact]
    public void SaysThatTheInputEnded() =>
        Fails(Token.EqualTo(Mark.Letter), "", at: 0, "unexpected end of input, expected letter");

    [Fact]
    public void MatchesByPredicate()
    {
        var sign = Token.Matching<Mark>(kind => kind is Mark.Plus or Mark.Minus, "sign").Select(token => token.Kind);
        Succeeds(sign, "-", Mark.Minus, taken: 1);
        Fails(sign, "*", at: 0, "unexpected times `*`, expected sign");
        Fails(sign, "", at: 0, "unexpected end of input, expected sign");
    }

    [Fact]
    public void TakesKindsInOrder()
    {
        var pair = Token.Sequence(Mark.Letter, Mark.Digit).Select(tokens => (tokens.Length, tokens[1].Index));
        Succeeds(pair, "a1b", (2, 1), taken: 2);
        Fails(pair, "ab", at: 1, "unexpected letter `b`, expected digit");
        Fails(pair, "a", at: 1, "unexpected end of input, expected digit");
    }

    [Fact]
    public void AnEmptySequenceTakesNothing() =>
        Succeeds(Token.Sequence<Mark>().Select(tokens => tokens.Length), "a", 0, taken: 0);
}
