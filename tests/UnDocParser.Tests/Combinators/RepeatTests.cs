using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class RepeatTests
{
    [Fact]
    public void TakesExactlySoMany()
    {
        Succeeds(Marks.Letter.Repeat(2), "abc", [0, 1], taken: 2);
        Succeeds(Marks.Letter.Repeat(0), "abc", [], taken: 0);
        Fails(Marks.Letter.Repeat(3), "ab", at: 2, "unexpected end of input, expected letter");
    }

    [Fact]
    public void CountsEmptyMatches() => Succeeds(Parse.Return<Mark, int>(7).Repeat(2), "a", [7, 7], taken: 0);

    [Fact]
    public void RefusesNegativeCounts() => Assert.Throws<ArgumentOutOfRangeException>(() => Marks.Letter.Repeat(-1));

    [Fact]
    public void TextRepeat() => Succeeds(Character.Digit.Repeat(4), "20301", ['2', '0', '3', '0'], taken: 4);
}
