using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class OrTests
{
    private static readonly TokenListParser<Mark, int> s_letterDigit = Marks.Letter.IgnoreThen(Marks.Digit);
    private static readonly TokenListParser<Mark, int> s_letterComma = Marks.Letter.IgnoreThen(Marks.Comma);

    [Fact]
    public void TakesTheFirstThatSucceeds()
    {
        Succeeds(Marks.Letter.Or(Marks.Digit), "a", 0, taken: 1);
        Succeeds(Marks.Letter.Or(Marks.Digit), "1", 0, taken: 1);
    }

    [Fact]
    public void NamesAllAlternativesOnce() =>
        Fails(
            Marks.Letter.Or(Marks.Digit).Or(Marks.Letter).Or(Marks.Comma),
            "+",
            at: 0,
            "unexpected plus `+`, expected letter, digit or comma");

    [Fact]
    public void DoesNotTryTheSecondWhereTheFirstTookTokens() =>
        Fails(s_letterDigit.Or(s_letterComma), "a,", at: 1, "unexpected comma `,`, expected digit");

    [Fact]
    public void TriesTheSecondWhereTheFirstGivesItsTokensBack() =>
        Succeeds(s_letterDigit.Try().Or(s_letterComma), "a,", 1, taken: 2);

    [Fact]
    public void ReportsTheAlternativeThatCameFurthest()
    {
        Fails(s_letterDigit.Try().Or(Marks.Comma), "ab", at: 1, "unexpected letter `b`, expected digit");
        Fails(Marks.Comma.Or(s_letterDigit), "ab", at: 1, "unexpected letter `b`, expected digit");
    }

    [Fact]
    public void NamesBothWhereBothCameEquallyFar() =>
        Fails(s_letterDigit.Try().Or(s_letterComma), "ab", at: 1, "unexpected letter `b`, expected digit or comma");

    [Fact]
    public void IsFinalWhereTheLastAlternativeIs() =>
        Fails(s_letterDigit.Try().Or(s_letterComma).Or(Marks.Letter), "ab", at: 1, "unexpected letter `b`, expected digit or comma");

    [Fact]
    public void TextOr()
    {
        Succeeds(Character.Letter.Or(Character.Digit), "1", '1', taken: 1);
        Fails(Character.Letter.Or(Character.Digit), "-", at: 0, "unexpected `-`, expected letter or digit");
        Succeeds(Character.Letter.IgnoreThen(Character.Digit).Try().Or(Character.Letter), "ab", 'a', taken: 1);
    }
}
