using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class NamedTests
{
    private static readonly TokenListParser<Mark, int> s_reference = Marks.Letter.IgnoreThen(Marks.Digit).Named("reference");

    [Fact]
    public void NamesWhatIsExpectedAtTheStart() => Fails(s_reference, "1", at: 0, "unexpected digit `1`, expected reference");

    [Fact]
    public void KeepsTheReasonOfAPartialFailure() => Fails(s_reference, "ab", at: 1, "unexpected letter `b`, expected digit");

    [Fact]
    public void StandsAmongAlternatives() =>
        Fails(s_reference.Or(Marks.Comma), "1", at: 0, "unexpected digit `1`, expected reference or comma");

    [Fact]
    public void NamesAnEmptyMatchToo() =>
        Fails(Marks.Letter.Many().Named("word").IgnoreThen(Marks.Digit), "+", at: 0, "unexpected plus `+`, expected word or digit");

    [Fact]
    public void ReplacesAMessageAtTheStart() =>
        Fails(Marks.Letter.Where(_ => false, "no").Named("reference"), "a", at: 0, "unexpected letter `a`, expected reference");

    [Fact]
    public void TextNamed() => Fails(Character.Digit.AtLeastOnce().Named("year"), "x", at: 0, "unexpected `x`, expected year");
}
