using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class ParseSequenceTests
{
    [Fact]
    public void HasAllValues()
    {
        Succeeds(Parse.Sequence(Marks.Letter, Marks.Digit), "a1", (0, 1), taken: 2);
        Succeeds(Parse.Sequence(Marks.Letter, Marks.Comma, Marks.Digit), "a,1", (0, 1, 2), taken: 3);
        Succeeds(Parse.Sequence(Marks.Letter, Marks.Comma, Marks.Digit, Marks.Comma), "a,1,", (0, 1, 2, 3), taken: 4);
    }

    [Fact]
    public void FailsWhereAPartFails() =>
        Fails(Parse.Sequence(Marks.Letter, Marks.Comma, Marks.Digit), "a,b", at: 2, "unexpected letter `b`, expected digit");

    [Fact]
    public void TextSequence()
    {
        var slash = Character.EqualTo('/');
        Succeeds(Parse.Sequence(Character.Letter, slash, Numerics.NaturalInt32), "A/75", ('A', '/', 75), taken: 4);
        Succeeds(Parse.Sequence(Numerics.NaturalInt32, slash, Numerics.NaturalInt32, slash), "75/1/", (75, '/', 1, '/'), taken: 5);
    }
}
