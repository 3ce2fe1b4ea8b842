using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class AtLeastOnceTests
{
    [Fact]
    public void TakesOneOrMore()
    {
        Succeeds(Marks.Letter.AtLeastOnce(), "a1", [0], taken: 1);
        Succeeds(Marks.Letter.AtLeastOnce(), "ab", [0, 1], taken: 2);
    }

    [Fact]
    public void FailsWhereThereIsNone() =>
        Fails(Marks.Letter.AtLeastOnce(), "1", at: 0, "unexpected digit `1`, expected letter");

    [Fact]
    public void CountsOneEmptyMatch() => Succeeds(Parse.Return<Mark, int>(7).AtLeastOnce(), "a", [7], taken: 0);

    [Fact]
    public void TextAtLeastOnce()
    {
        Succeeds(Character.Digit.AtLeastOnce(), "12a", ['1', '2'], taken: 2);
        Fails(Character.Digit.AtLeastOnce(), "a", at: 0, "unexpected `a`, expected digit");
    }
}
