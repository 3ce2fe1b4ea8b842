using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseNotTests
{
    [Fact]
    public void SucceedsWhereTheParserFailsAndTakesNothing()
    {
        Succeeds(Parse.Not(Marks.Letter), "1", default, taken: 0);
        Succeeds(Parse.Not(Marks.Letter.IgnoreThen(Marks.Digit)), "ab", default, taken: 0);
    }

    [Fact]
    public void FailsWhereTheParserSucceeds() => Fails(Parse.Not(Marks.Letter), "a", at: 0, "unexpected letter `a`");

    [Fact]
    public void TextNot()
    {
        Succeeds(Parse.Not(Character.Digit).IgnoreThen(Character.AnyChar), "a", 'a', taken: 1);
        Fails(Parse.Not(Character.Digit), "1", at: 0, "unexpected `1`");
    }
}
