using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ThenTests
{
    [Fact]
    public void ChoosesTheSecondParserByTheFirstValue() =>
        Succeeds(Marks.Letter.Then(index => Marks.Digit.Select(digit => (index, digit))), "a1", (0, 1), taken: 2);

    [Fact]
    public void FailsAsTheFirst() =>
        Fails(Marks.Letter.Then(_ => Marks.Digit), "1", at: 0, "unexpected digit `1`, expected letter");

    [Fact]
    public void FailsWhereTheSecondFails() =>
        Fails(Marks.Letter.Then(_ => Marks.Digit), "ab", at: 1, "unexpected letter `b`, expected digit");

    [Fact]
    public void NamesWhatTheFirstWouldHaveTakenToo() =>
        Fails(Marks.Letter.Many().Then(_ => Marks.Digit), "a,", at: 1, "unexpected comma `,`, expected letter or digit");

    [Fact]
    public void IsFinalOnceTheFirstTookSomething() =>
        Fails(Marks.Letter.Then(_ => Marks.Digit.Try()).Or(Marks.Letter), "ab", at: 1, "unexpected letter `b`, expected digit");

    [Fact]
    public void TextThen()
    {
        var twice = Character.Letter.Then(Character.EqualTo);
        Succeeds(twice, "aa", 'a', taken: 2);
        Fails(twice, "ab", at: 1, "unexpected `b`, expected `a`");
    }
}
