using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class NumericsTests
{
    [Fact]
    public void TakesADecimalNumber()
    {
        Succeeds(Numerics.NaturalInt32, "0075/1", 75, taken: 4);
        Succeeds(Numerics.NaturalInt32, "2147483647", int.MaxValue, taken: 10);
    }

    [Fact]
    public void FailsWhereThereIsNone()
    {
        Fails(Numerics.NaturalInt32, "-1", at: 0, "unexpected `-`, expected natural number");
        Fails(Numerics.NaturalInt32, "", at: 0, "unexpected end of input, expected natural number");
        Fails(Numerics.NaturalInt32, "٣", at: 0, "unexpected `٣`, expected natural number");
    }

    [Fact]
    public void FailsWhereItIsTooLarge()
    {
        Fails(Numerics.NaturalInt32, "2147483648", at: 0, "the number is too large");
        Fails(Numerics.NaturalInt32, new string('9', 10_000), at: 0, "the number is too large");
    }
}
