using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class AsNullableTests
{
    [Fact]
    public void MakesTheValueNullable() => Succeeds<int?>(Marks.Letter.AsNullable(), "a", 0, taken: 1);

    [Fact]
    public void FailsAsBefore() =>
        Fails(Marks.Letter.AsNullable(), "1", at: 0, "unexpected digit `1`, expected letter");

    [Fact]
    public void TextAsNullable() => Succeeds<char?>(Character.Digit.AsNullable(), "1", '1', taken: 1);
}
