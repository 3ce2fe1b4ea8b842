using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

/// <summary>The signs of a text are those of its characters, wherever they stand and however long it is.</summary>
public sealed class SignMaskTests
{
    private const int LongestText = 50;

    [Theory]
    [InlineData("*&$", TextSigns.Stars)]
    [InlineData("_^\\", TextSigns.Underscores)]
    [InlineData("<>~|", TextSigns.Tags)]
    [InlineData("[]", TextSigns.SquareBrackets)]
    [InlineData("/", TextSigns.Slashes)]
    [InlineData("0123456789", TextSigns.Digits)]
    [InlineData("()", TextSigns.RoundBrackets)]
    [InlineData("\u0080é、（\uFFFF", TextSigns.NotAscii)]
    [InlineData("\t", TextSigns.Gaps)]
    internal void A_sign_is_seen_at_every_place_of_a_text_of_every_length(string characters, TextSigns signs)
    {
        foreach (char character in characters)
        {
            for (int length = 1; length <= LongestText; length++)
            {
                for (int place = 0; place < length; place++)
                {
                    string text = new string('x', place) + character + new string('x', length - place - 1);
                    Assert.True(signs == SignMask.Of(text.AsSpan()), $"U+{(int)character:X4} at {place} of {length}: {SignMask.Of(text.AsSpan())}");
                }
            }
        }
    }

    [Fact]
    public void No_other_character_is_a_sign()
    {
        const string Signs = "*&$_^\\<>~|[]/0123456789()\t";
        string others = string.Concat(Enumerable.Range(0, 0x80).Select(code => (char)code).Where(character => !Signs.Contains(character, StringComparison.Ordinal)));

        Assert.Equal(TextSigns.None, SignMask.Of(others.AsSpan()));
        Assert.All(others, character => Assert.Equal(TextSigns.None, SignMask.Of([character])));
    }

    [Fact]
    public void Two_blanks_side_by_side_are_a_gap_wherever_they_stand_and_one_is_none()
    {
        for (int length = 2; length <= LongestText; length++)
        {
            for (int place = 0; place + 1 < length; place++)
            {
                char[] text = [.. Enumerable.Repeat('x', length)];
                text[place] = ' ';
                Assert.Equal(TextSigns.None, SignMask.Of(text));
                text[place + 1] = ' ';
                Assert.Equal(TextSigns.Gaps, SignMask.Of(text));
            }
        }
    }

    [Theory]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    [InlineData("the keepers of  lamps")]
    public void Blanks_count_over_the_ends_of_what_is_read_together(string text) =>
        Assert.Equal(text.Contains("  ", StringComparison.Ordinal), SignMask.Of(text.AsSpan()) == TextSigns.Gaps);
}
