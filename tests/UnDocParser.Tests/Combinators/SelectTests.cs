using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class SelectTests
{
    [Fact]
    public void ChangesTheValue()
    {
        Succeeds(Marks.Letter.Select(index => index + 10), "a", 10, taken: 1);
        Succeeds(Marks.Letter.Value("letter"), "a", "letter", taken: 1);
    }

    [Fact]
    public void FailsAsBefore()
    {
        Fails(Marks.Letter.Select(index => index + 10), "1", at: 0, "unexpected digit `1`, expected letter");
        Fails(Marks.Letter.Value("letter"), "1", at: 0, "unexpected digit `1`, expected letter");
    }

    [Fact]
    public void TextSelect()
    {
        Succeeds(Character.Digit.Select(digit => digit - '0'), "7", 7, taken: 1);
        Succeeds(Character.Digit.Value(true), "7", true, taken: 1);
    }
}
