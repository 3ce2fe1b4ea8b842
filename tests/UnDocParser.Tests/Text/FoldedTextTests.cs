using UnDocParser.Facts;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Text;

/// <summary>The marks of word starts say what the characters on both sides of a place say.</summary>
public sealed class FoldedTextTests
{
    private const string Alphabet = "ab Z9١éя,-'’\n大会，ء\u0301\ud83d\ude00";

    [Fact]
    public void Words_start_behind_what_is_no_word_and_beside_ideographs()
    {
        var random = new Random(14);
        for (int round = 0; round < 500; round++)
        {
            string source = string.Create(random.Next(200), random, static (span, from) =>
            {
                foreach (ref char character in span)
                {
                    character = Alphabet[from.Next(Alphabet.Length)];
                }
            });
            using var text = FoldedText.Of(source);
            for (int index = 0; index <= text.Length; index++)
            {
                Assert.True(StartsWord(text.Characters, index) == text.StartsWord(index), $"{source} at {index}");
            }
        }
    }

    [Fact]
    public void No_start_of_a_word_is_passed_over()
    {
        string source = string.Concat(Enumerable.Repeat("The 3rd harbour, 会议 and A60 (l’île) — ", 20));
        using var text = FoldedText.Of(source);
        int next = text.NextStart(0);
        for (int index = 0; index < text.Length; index++)
        {
            Assert.True(next >= index);
            if (index == next)
            {
                next = text.NextStart(index + 1);
            }
            else
            {
                Assert.False(text.StartsWord(index), $"{index}");
            }
        }

        Assert.Equal(text.Length, next);
    }

    [Fact]
    public void A_text_is_folded_alike_in_the_place_of_another_and_by_itself()
    {
        var random = new Random(TestSeed.Value);
        using var reused = new FoldedText();
        for (int round = 0; round < 500; round++)
        {
            string source = new([.. Enumerable.Range(0, random.Next(300)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            reused.Read(source);
            using var text = FoldedText.Of(source);
            Assert.Equal(text.Characters.ToString(), reused.Characters.ToString());
            for (int index = 0; index < text.Length; index++)
            {
                Assert.Equal((text.PositionOf(index), text.StartsWord(index)), (reused.PositionOf(index), reused.StartsWord(index)));
            }
        }
    }

    [Theory]
    [InlineData("The  Port\tof Łódź", "the port of łódź")]
    [InlineData("follow-\nup of ships", "follow-up of ships")]
    [InlineData("pages 1-\n2", "pages 1- 2")]
    [InlineData("a *b* c_d", "a b cd")]
    [InlineData("重 申\n大 会", "重申大会")]
    [InlineData("大会 and 会议", "大会and会议")]
    [InlineData("ship ，会", "ship，会")]
    [InlineData("السُّفُن\n الم\u0640وانئ", "السفن الموانئ")]
    [InlineData(" États ‘unis’ ", "états 'unis' ")]
    public void Blanks_marks_and_capitals_are_folded(string source, string folded)
    {
        using var text = FoldedText.Of(source);
        Assert.Equal(folded, text.Characters.ToString());
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int index) =>
        index < text.Length
        && (index == 0 || !char.IsLetterOrDigit(text[index - 1]) || IsIdeograph(text[index]) || IsIdeograph(text[index - 1]));

    // Those of the texts above.
    private static bool IsIdeograph(char character) => character is '大' or '会' or '议';
}
