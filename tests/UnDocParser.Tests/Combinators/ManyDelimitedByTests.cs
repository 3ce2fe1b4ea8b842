using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ManyDelimitedByTests
{
    private static readonly TokenListParser<Mark, int[]> s_list = Marks.Letter.ManyDelimitedBy(Marks.Comma);

    [Fact]
    public void TakesNoneOneOrMore()
    {
        Succeeds(s_list, "", [], taken: 0);
        Succeeds(s_list, "a", [0], taken: 1);
        Succeeds(s_list, "a,b,c1", [0, 2, 4], taken: 5);
    }

    [Fact]
    public void NeedsAnItemAfterADelimiter() =>
        Fails(s_list, "a,1", at: 2, "unexpected digit `1`, expected letter");

    [Fact]
    public void NamesTheDelimiterThatCouldHaveFollowed() =>
        Fails(s_list.AtEnd(), "a1", at: 1, "unexpected digit `1`, expected comma or end of input");

    [Fact]
    public void TakesEmptyItemsBetweenDelimiters() =>
        Succeeds(Marks.Letter.OptionalOrDefault(-1).ManyDelimitedBy(Marks.Comma), ",b,", [-1, 1, -1], taken: 3);

    [Fact]
    public void TextManyDelimitedBy() =>
        Succeeds(Numerics.NaturalInt32.ManyDelimitedBy(Character.EqualTo('/')), "12/3/45", [12, 3, 45], taken: 7);
}
