using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class IgnoreThenTests
{
    [Fact]
    public void KeepsTheSecondValue() => Succeeds(Marks.Letter.IgnoreThen(Marks.Digit), "a1", 1, taken: 2);

    [Fact]
    public void FailsWhereEitherFails()
    {
        Fails(Marks.Letter.IgnoreThen(Marks.Digit), "1", at: 0, "unexpected digit `1`, expected letter");
        Fails(Marks.Letter.IgnoreThen(Marks.Digit), "aa", at: 1, "unexpected letter `a`, expected digit");
    }

    [Fact]
    public void TextIgnoreThen() => Succeeds(Character.Letter.IgnoreThen(Character.Digit), "a1", '1', taken: 2);
}
