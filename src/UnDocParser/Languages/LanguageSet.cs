using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>The languages the parser knows, and the choice among them for a text.</summary>
internal static class LanguageSet
{
    private const int LongestCommonWord = 5;
    private const char LastLatinLetter = '\u024F';

    /// <summary>Gets every language, in the order their files say. To add one is to add its file.</summary>
    public static ImmutableArray<Language> All { get; } = [.. LanguageTables.CreateAll().Select(table => new Language(table))];

    /// <summary>Gets how many sums <see cref="Count"/> makes: one for each language, and two on the order of characters.</summary>
    public static int CountLength => All.Length + 2;

    /// <summary>Gets which sum counts the words that begin with a letter no word begins with.</summary>
    public static int ReversedWords => All.Length;

    /// <summary>Gets which sum counts the words that end with such a letter.</summary>
    public static int ForwardWords => All.Length + 1;

    // The small words of the languages in Latin letters, by length.
    private static ImmutableArray<ImmutableArray<(int Language, string Word)>> CommonWords { get; } =
        [.. Enumerable.Range(0, LongestCommonWord + 1).Select(WordsOf)];

    /// <summary>Returns the language of a code, or null.</summary>
    public static Language? Find(string code)
    {
        foreach (Language language in All)
        {
            if (string.Equals(language.Code, code, StringComparison.Ordinal))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>
    /// Counts the words that speak for each language, in the order of <see cref="All"/>: by script where the language has one
    /// of its own, by frequent small words among those in Latin letters. Behind them come two sums on the order of characters:
    /// words that begin, and words that end, with a letter that ends words and begins none.
    /// </summary>
    /// <param name="text">Words and what stands between them; none is cut off at the ends.</param>
    /// <param name="counts">The counts to change.</param>
    /// <param name="sign">1 to add the words, -1 to take them away.</param>
    public static void Count(ReadOnlySpan<char> text, int[] counts, int sign)
    {
        int index = 0;
        while (index < text.Length)
        {
            if (!char.IsLetter(text[index]))
            {
                index++;
                continue;
            }

            int start = index;
            while (index < text.Length && char.IsLetter(text[index]))
            {
                index++;
            }

            CountWord(text.Slice(start, index - start), counts, sign);
        }
    }

    private static void CountWord(ReadOnlySpan<char> word, int[] counts, int sign)
    {
        if (word[0] <= LastLatinLetter)
        {
            if (word.Length <= LongestCommonWord)
            {
                CountCommonWord(word, counts, sign);
            }

            return;
        }

        for (int language = 0; language < All.Length; language++)
        {
            if (IsInScript(word[0], All[language]))
            {
                counts[language] += sign;
                CountOrder(word, All[language].FinalLetters, counts, sign);
            }
        }
    }

    private static void CountOrder(ReadOnlySpan<char> word, string finalLetters, int[] counts, int sign)
    {
        if (finalLetters.Length > 0 && word.Length > 1)
        {
            counts[ReversedWords] += finalLetters.AsSpan().IndexOf(word[0]) >= 0 ? sign : 0;
            counts[ForwardWords] += finalLetters.AsSpan().IndexOf(word[word.Length - 1]) >= 0 ? sign : 0;
        }
    }

    private static void CountCommonWord(ReadOnlySpan<char> word, int[] counts, int sign)
    {
        foreach ((int language, string common) in CommonWords[word.Length])
        {
            counts[language] += word.SequenceEqual(common.AsSpan()) ? sign : 0;
        }
    }

    private static bool IsInScript(char letter, Language language)
    {
        foreach (CharacterRange range in language.Script)
        {
            if (range.Contains(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<(int Language, string Word)> WordsOf(int length) =>
    [
        .. All.SelectMany((language, index) => (language.Script.IsEmpty ? language.CommonWords : []).Select(word => (Language: index, Word: word)))
            .Where(common => common.Word.Length == length),
    ];
}
