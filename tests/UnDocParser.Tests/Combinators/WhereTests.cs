using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class WhereTests
{
    private static readonly TokenListParser<Mark, int[]> s_two = Marks.Letter.Many().Where(letters => letters.Length == 2, "two letters are needed");

    [Fact]
    public void KeepsValuesThatSatisfyIt() => Succeeds(s_two, "ab1", [0, 1], taken: 2);

    [Fact]
    public void FailsAtTheStartOfOthers() => Fails(s_two, "abc", at: 0, "two letters are needed");

    [Fact]
    public void LetsAlternativesBeTried() => Succeeds(s_two.Or(Marks.Letter.Many()), "abc", [0, 1, 2], taken: 3);

    [Fact]
    public void FailsAsBefore() =>
        Fails(Marks.Letter.Where(_ => true), "1", at: 0, "unexpected digit `1`, expected letter");

    [Fact]
    public void TextWhere() => Fails(Numerics.NaturalInt32.Where(number => number < 100), "123", at: 0, "unsatisfied condition");
}
