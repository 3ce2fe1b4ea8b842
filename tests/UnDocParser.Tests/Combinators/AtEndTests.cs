using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class AtEndTests
{
    [Fact]
    public void SucceedsWhereNothingIsLeft() => Succeeds(Marks.Letter.AtEnd(), "a", 0, taken: 1);

    [Fact]
    public void FailsAtWhatIsLeft() =>
        Fails(Marks.Letter.AtEnd(), "a1", at: 1, "unexpected digit `1`, expected end of input");

    [Fact]
    public void FailsAsBefore() => Fails(Marks.Letter.AtEnd(), "1", at: 0, "unexpected digit `1`, expected letter");

    [Fact]
    public void TextAtEnd() => Fails(Character.Letter.AtEnd(), "ab", at: 1, "unexpected `b`, expected end of input");
}
