using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class CharacterTests
{
    [Fact]
    public void TakesOneCharacterOfItsClass()
    {
        Succeeds(Character.AnyChar, "\0", '\0', taken: 1);
        Succeeds(Character.EqualTo('/'), "/", '/', taken: 1);
        Succeeds(Character.In('/', '-'), "-", '-', taken: 1);
        Succeeds(Character.Digit, "٣", '٣', taken: 1);
        Succeeds(Character.Letter, "é", 'é', taken: 1);
        Succeeds(Character.Matching(char.IsUpper, "capital"), "A", 'A', taken: 1);
    }

    [Fact]
    public void NamesWhatItExpects()
    {
        Fails(Character.AnyChar, "", at: 0, "unexpected end of input, expected any character");
        Fails(Character.EqualTo('/'), "-", at: 0, "unexpected `-`, expected `/`");
        Fails(Character.In('/', '-', '.'), "a", at: 0, "unexpected `a`, expected `/`, `-` or `.`");
        Fails(Character.Digit, "a", at: 0, "unexpected `a`, expected digit");
        Fails(Character.Letter, "1", at: 0, "unexpected `1`, expected letter");
        Fails(Character.Matching(char.IsUpper, "capital"), "a", at: 0, "unexpected `a`, expected capital");
    }
}
