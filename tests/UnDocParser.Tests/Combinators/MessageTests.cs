using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class MessageTests
{
    [Fact]
    public void SaysThisWhereverItFails()
    {
        var parser = Marks.Letter.IgnoreThen(Marks.Digit).Message("a reference is a letter and a digit");
        Succeeds(parser, "a1", 1, taken: 2);
        Fails(parser, "1", at: 0, "a reference is a letter and a digit");
        Fails(parser, "ab", at: 1, "a reference is a letter and a digit");
    }

    [Fact]
    public void DoesNotHinderAlternatives() => Succeeds(Marks.Letter.Message("no").Or(Marks.Digit), "1", 0, taken: 1);

    [Fact]
    public void TextMessage() => Fails(Character.Digit.Message("a digit, please"), "x", at: 0, "a digit, please");
}
