using UnDocParser.Languages;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Languages;

/// <summary>Words are counted by masks of 64 letters; here by going through the letters one by one.</summary>
public sealed class WordCountTests
{
    private const char LastLatinLetter = '\u024F';

    [Theory]
    [InlineData("de la")]
    [InlineData("Генеральная Ассамблея")]
    [InlineData("the")]
    public void A_word_counts_wherever_it_stands_in_a_mask(string words)
    {
        for (int before = 0; before < 140; before++)
        {
            AssertCounts(new string('.', before) + words + "." + words);
            AssertCounts(new string('x', before) + " " + words);
            AssertCounts(new string('ж', before) + words + new string('会', before));
        }
    }

    [Cases(300, EndSize = 400, Arbitrary = [typeof(StrangeTexts)])]
    public void Words_of_strange_texts_count(string text) => AssertCounts(text);

    [Fact]
    public void Words_of_samples_count() => Assert.All(SampleTexts.All, static sample => AssertCounts(sample.Text));

    private static void AssertCounts(string text)
    {
        int[] counts = new int[LanguageSet.CountLength];
        LanguageSet.Count(text.AsSpan(), counts, 1, isSpelt: true);

        int[] expected = new int[LanguageSet.All.Length];
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetter(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                Count(text[start..index], expected);
            }

            start = index + 1;
        }

        Assert.Equal(expected, counts[..expected.Length]);
    }

    private static void Count(string word, int[] counts)
    {
        for (int language = 0; language < counts.Length; language++)
        {
            Language one = LanguageSet.All[language];
            bool counted = one.Script.IsEmpty
                ? one.CommonWords.Any(common => string.Equals(common, word, StringComparison.Ordinal) || (word.Length > 1 && string.Equals(common.ToUpperInvariant(), word, StringComparison.Ordinal)))
                : word[0] > LastLatinLetter && one.Script.Any(range => range.Contains(word[0]));
            counts[language] += counted ? 1 : 0;
        }
    }
}
