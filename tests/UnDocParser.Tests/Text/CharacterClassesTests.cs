using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

/// <summary>What characters are, and which stops they print.</summary>
public sealed class CharacterClassesTests
{
    [Theory]
    [InlineData(".。", Stops.FullStop)]
    [InlineData(",，،", Stops.Comma)]
    [InlineData(";；؛", Stops.Semicolon)]
    [InlineData(":：", Stops.Colon)]
    [InlineData("!?؟", Stops.Mark)]
    [InlineData("、", Stops.ListComma)]
    internal void A_stop_is_the_same_in_every_script(string characters, Stops stop) =>
        Assert.All(characters, character => Assert.Equal(stop, CharacterClasses.StopOf(character)));

    [Fact]
    public void Nothing_else_is_a_stop() =>
        Assert.Equal(14, Enumerable.Range(0, 0x10000).Count(code => CharacterClasses.StopOf((char)code) != Stops.None));

    [Fact]
    public void Every_character_is_of_one_kind() => Assert.All(Enumerable.Range(0, 0x10000).Select(code => (char)code), character =>
    {
        CharacterKind kind = CharacterKinds.Of(character);

        Assert.Equal(char.IsLetter(character), (kind & CharacterKind.Letter) != CharacterKind.None);
        Assert.Equal(char.IsLower(character), kind == CharacterKind.Small);
        Assert.Equal(char.IsUpper(character), kind == CharacterKind.Capital);
        Assert.Equal(char.IsAsciiDigit(character), kind == CharacterKind.Digit);
    });
}
