using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class BetweenTests
{
    private static readonly TokenListParser<Mark, int> s_label =
        Marks.Letter.Between(Token.EqualTo(Mark.OpenParenthesis), Token.EqualTo(Mark.CloseParenthesis));

    [Fact]
    public void KeepsTheValueInTheMiddle() => Succeeds(s_label, "(a)", 1, taken: 3);

    [Fact]
    public void FailsWhereAPartIsMissing()
    {
        Fails(s_label, "a", at: 0, "unexpected letter `a`, expected open parenthesis");
        Fails(s_label, "(1", at: 1, "unexpected digit `1`, expected letter");
        Fails(s_label, "(a", at: 2, "unexpected end of input, expected close parenthesis");
    }

    [Fact]
    public void TextBetween() =>
        Succeeds(Numerics.NaturalInt32.Between(Character.EqualTo('('), Character.EqualTo(')')), "(75)", 75, taken: 4);
}
