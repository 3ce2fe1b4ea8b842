using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class OptionalTests
{
    [Fact]
    public void HasTheValueOrNull()
    {
        Succeeds(Marks.Letter.Optional(), "a", 0, taken: 1);
        Succeeds(Marks.Letter.Optional(), "1", null, taken: 0);
    }

    [Fact]
    public void HasTheValueOrTheDefault()
    {
        Succeeds(Marks.Letter.OptionalOrDefault(-1), "a", 0, taken: 1);
        Succeeds(Marks.Letter.OptionalOrDefault(-1), "1", -1, taken: 0);
        Succeeds(Marks.Letter.Value("x").OptionalOrDefault(), "1", null, taken: 0);
    }

    [Fact]
    public void APartialFailureIsAFailure() =>
        Fails(Marks.Letter.IgnoreThen(Marks.Digit).Optional(), "ab", at: 1, "unexpected letter `b`, expected digit");

    [Fact]
    public void NamesWhatCouldHaveStoodThere() =>
        Fails(Marks.Letter.Optional().IgnoreThen(Marks.Digit), "+", at: 0, "unexpected plus `+`, expected letter or digit");

    [Fact]
    public void TextOptional()
    {
        Succeeds(Character.Digit.Optional(), "a", null, taken: 0);
        Succeeds(Character.Digit.OptionalOrDefault('0'), "a", '0', taken: 0);
    }
}
