using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseRefTests
{
    private static readonly TokenListParser<Mark, int> s_nested =
        Parse.Ref(() => s_nestedLater!).Between(Token.EqualTo(Mark.OpenParenthesis), Token.EqualTo(Mark.CloseParenthesis))
            .Select(depth => depth + 1)
            .Or(Marks.Letter.Value(0));

    private static readonly TokenListParser<Mark, int> s_nestedLater = s_nested;

    private static readonly TextParser<int> s_nestedText =
        Parse.Ref(() => s_nestedTextLater!).Between(Character.EqualTo('('), Character.EqualTo(')'))
            .Select(depth => depth + 1)
            .Or(Character.Letter.Value(0));

    private static readonly TextParser<int> s_nestedTextLater = s_nestedText;

    [Fact]
    public void AllowsRecursion() => Succeeds(s_nested, "(((a)))", 3, taken: 7);

    [Fact]
    public void FailsInsteadOfOverflowingTheStack()
    {
        var result = s_nested(Marks.Of(new string('(', 1_000_000)));
        Assert.Equal("nested too deeply", result.FormatErrorMessage(default));
        Assert.False(result.Backtrack);
    }

    [Fact]
    public void SaysWhichRuleIsMissing()
    {
        var parser = Parse.Ref<Mark, int>(() => null!);
        Assert.Throws<ArgumentNullException>(() => parser(Marks.Of("a")));
    }

    [Fact]
    public void OnlyRefMayUseARuleThatIsNotSetYet()
    {
        TokenListParser<Mark, int> unset = null!;
        var exception = Assert.Throws<ArgumentNullException>(() => Marks.Letter.Or(unset));
        Assert.Contains("Parse.Ref", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextRef()
    {
        Succeeds(s_nestedText, "((a))", 2, taken: 5);
        Assert.Equal("nested too deeply", s_nestedText.TryParse(new string('(', 1_000_000)).FormatErrorMessage());
    }
}
