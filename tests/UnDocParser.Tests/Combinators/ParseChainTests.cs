using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseChainTests
{
    private static readonly TokenListParser<Mark, string> s_difference = Parse.Chain(
        Token.EqualTo(Mark.Minus), Marks.Digit.Select(index => $"{index}"), (_, left, right) => $"({left}-{right})");

    [Fact]
    public void AppliesOperatorsFromTheLeft()
    {
        Succeeds(s_difference, "1", "0", taken: 1);
        Succeeds(s_difference, "1-2-3", "((0-2)-4)", taken: 5);
    }

    [Fact]
    public void LeavesWhatIsNoOperator() => Succeeds(s_difference, "1-2+", "(0-2)", taken: 3);

    [Fact]
    public void NeedsAnOperandAtTheStartAndAfterAnOperator()
    {
        Fails(s_difference, "-", at: 0, "unexpected minus `-`, expected digit");
        Fails(s_difference, "1-", at: 2, "unexpected end of input, expected digit");
    }

    [Fact]
    public void NamesTheOperatorThatCouldHaveFollowed() =>
        Fails(s_difference.AtEnd(), "1-2a", at: 3, "unexpected letter `a`, expected minus or end of input");

    [Fact]
    public void GivesBackAnOperatorInTry() =>
        Succeeds(
            Parse.Chain(Marks.Comma.Then(_ => Parse.Not(Marks.Letter)).Try(), Marks.Digit, (_, left, right) => left + right),
            "1,2,a",
            2,
            taken: 3);

    [Fact]
    public void EndsWhereNothingIsTaken() =>
        Succeeds(Parse.Chain(Parse.Return<Mark, int>(0), Marks.Digit.OptionalOrDefault(), (_, left, right) => left + right), "a", 0, taken: 0);

    [Fact]
    public void TextChain() =>
        Succeeds(Parse.Chain(Character.EqualTo('-'), Numerics.NaturalInt32, (_, left, right) => left - right), "10-3-2", 5, taken: 6);
}
