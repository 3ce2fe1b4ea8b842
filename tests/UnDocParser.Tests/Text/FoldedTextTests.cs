using UnDocParser.Facts;

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

    private static bool StartsWord(ReadOnlySpan<char> text, int index) =>
        index < text.Length
        && (index == 0 || !char.IsLetterOrDigit(text[index - 1]) || IsIdeograph(text[index]) || IsIdeograph(text[index - 1]));

    // Those of the texts above.
    private static bool IsIdeograph(char character) => character is '大' or '会' or '议';
}
