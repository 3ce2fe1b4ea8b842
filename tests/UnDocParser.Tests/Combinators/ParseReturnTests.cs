using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseReturnTests
{
    [Fact]
    public void TakesNothing() => Succeeds(Parse.Return<Mark, int>(7), "a", 7, taken: 0);

    [Fact]
    public void TextReturn() => Succeeds(Parse.Return(7), "", 7, taken: 0);
}
