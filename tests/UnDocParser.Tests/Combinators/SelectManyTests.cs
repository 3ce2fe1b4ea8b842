using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class SelectManyTests
{
    [Fact]
    public void ReadsAsAQuery()
    {
        var parser =
            from letter in Marks.Letter
            from comma in Marks.Comma
            from digit in Marks.Digit
            select (letter, comma, digit);
        Succeeds(parser, "a,1", (0, 1, 2), taken: 3);
        Fails(parser, "a,b", at: 2, "unexpected letter `b`, expected digit");
        Fails(parser, ",", at: 0, "unexpected comma `,`, expected letter");
    }

    [Fact]
    public void TextQuery()
    {
        var parser =
            from letter in Character.Letter
            from digit in Character.Digit
            select $"{digit}{letter}";
        Succeeds(parser, "a1", "1a", taken: 2);
    }
}
