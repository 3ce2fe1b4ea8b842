using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseOneOfTests
{
    [Fact]
    public void TakesTheFirstThatSucceeds() =>
        Succeeds(Parse.OneOf(Marks.Letter.Value(1), Marks.Digit.Value(2), Marks.Digit.Value(3)), "1", 2, taken: 1);

    [Fact]
    public void NamesAll() =>
        Fails(Parse.OneOf(Marks.Letter, Marks.Digit, Marks.Comma), "+", at: 0, "unexpected plus `+`, expected letter, digit or comma");

    [Fact]
    public void NeedsAnAlternative()
    {
        Assert.Throws<ArgumentException>(() => Parse.OneOf<Mark, int>());
        Assert.Throws<ArgumentException>(() => Parse.OneOf<int>());
    }

    [Fact]
    public void TextOneOf() =>
        Succeeds(Parse.OneOf(Span.EqualTo("Add"), Span.EqualTo("Corr"), Span.EqualTo("Rev")).Select(span => span.ToString()), "Rev.1", "Rev", taken: 3);
}
