using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ManyTests
{
    [Fact]
    public void TakesNoneOrMore()
    {
        Succeeds(Marks.Letter.Many(), "", [], taken: 0);
        Succeeds(Marks.Letter.Many(), "1", [], taken: 0);
        Succeeds(Marks.Letter.Many(), "ab1", [0, 1], taken: 2);
    }

    [Fact]
    public void TakesMoreThanAPooledArrayHolds() =>
        Succeeds(Marks.Letter.Many(), new string('x', 100), [.. Enumerable.Range(0, 100)], taken: 100);

    [Fact]
    public void TakesListsOfLists() =>
        Succeeds(
            Marks.Letter.AtLeastOnce().ManyDelimitedBy(Marks.Comma).Select(lists => string.Join('|', lists.Select(list => list.Length))),
            "aaa,a,aa",
            "3|1|2",
            taken: 8);

    [Fact]
    public void AFailureWithinAnItemIsAFailure()
    {
        var pair = Marks.Letter.IgnoreThen(Marks.Digit);
        Fails(pair.Many(), "a1ab", at: 3, "unexpected letter `b`, expected digit");
        Fails(pair.Many(), "ab", at: 1, "unexpected letter `b`, expected digit");
    }

    [Fact]
    public void NamesTheItemThatCouldHaveFollowed() =>
        Fails(Marks.Letter.Many().IgnoreThen(Marks.Digit), "a+", at: 1, "unexpected plus `+`, expected letter or digit");

    [Fact]
    public void EndsAtAnEmptyMatch()
    {
        Succeeds(Parse.Return<Mark, int>(7).Many(), "a", [], taken: 0);
        Succeeds(Marks.Letter.OptionalOrDefault(7).Many(), "aa1", [0, 1], taken: 2);
        Succeeds(Marks.Letter.Many().Many().Select(lists => lists.Length), "aa1", 1, taken: 2);
    }

    [Fact]
    public void TextMany()
    {
        Succeeds(Character.Letter.Many(), "ab1", ['a', 'b'], taken: 2);
        Succeeds(Character.Letter.OptionalOrDefault().Many(), "a1", ['a'], taken: 1);
        Fails(Character.Letter.Many().AtEnd(), "a1", at: 1, "unexpected `1`, expected letter or end of input");
    }
}
