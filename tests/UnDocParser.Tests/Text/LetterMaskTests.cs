using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public sealed class LetterMaskTests
{
    [Fact]
    public void Every_character_is_a_letter_where_the_framework_says_so()
    {
        Span<char> text = stackalloc char[LetterMask.Length];
        for (int first = 0; first <= char.MaxValue; first += LetterMask.Length)
        {
            for (int index = 0; index < text.Length; index++)
            {
                text[index] = (char)(first + index);
            }

            ulong letters = LetterMask.Of(text);
            for (int index = 0; index < text.Length; index++)
            {
                Assert.True(((letters >> index) & 1) == (char.IsLetter(text[index]) ? 1UL : 0UL), $"U+{first + index:X4}");
            }
        }
    }

    [Theory]
    [InlineData("", 0UL)]
    [InlineData("a b", 0b101UL)]
    [InlineData("№ 1 и", 0b10000UL)]
    public void A_short_text_is_read_to_its_end(string text, ulong letters) => Assert.Equal(letters, LetterMask.Of(text));

    [Theory]
    [InlineData('\u00E9')]
    [InlineData('\u024F')]
    [InlineData('\uFFFF')]
    public void A_character_stands_behind_another_by_its_code(char other)
    {
        for (int length = 0; length < LetterMask.Length + 2; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(index => (char)(index * 977)));

            ulong letters = LetterMask.Of(text, other, out ulong behind);

            for (int index = 0; index < LetterMask.Length; index++)
            {
                Assert.Equal(index < length && text[index] > other, ((behind >> index) & 1) != 0);
            }

            Assert.Equal(LetterMask.Of(text), letters);
        }
    }

    [Fact]
    public void The_first_bit_is_found_at_either_end()
    {
        Assert.Equal(0, LetterMask.First(1));
        Assert.Equal(LetterMask.Length - 1, LetterMask.First(1UL << (LetterMask.Length - 1)));
    }
}
