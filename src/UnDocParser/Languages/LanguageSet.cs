using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>The languages the parser knows, and the choice among them for a text.</summary>
internal static class LanguageSet
{
    private const int LongestCommonWord = 5;

    /// <summary>Gets every language. To add one is to add its data here.</summary>
    public static ImmutableArray<Language> All { get; } =
        [English.Data, French.Data, Spanish.Data, Russian.Data, Chinese.Data, Arabic.Data];

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
    /// Returns the language that most of the text is written in: by its script where the language has one of its
    /// own, by frequent small words among those in Latin letters.
    /// </summary>
    public static Language Detect(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[All.Length];
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

            Count(text.Slice(start, index - start), counts);
        }

        int best = 0;
        for (int language = 1; language < counts.Length; language++)
        {
            best = counts[language] > counts[best] ? language : best;
        }

        return All[best];
    }

    private static void Count(ReadOnlySpan<char> word, Span<int> counts)
    {
        for (int language = 0; language < counts.Length; language++)
        {
            Language candidate = All[language];
            if (candidate.Script.IsEmpty ? IsCommon(word, candidate) : IsInScript(word[0], candidate))
            {
                counts[language]++;
            }
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

    private static bool IsCommon(ReadOnlySpan<char> word, Language language)
    {
        if (word.Length > LongestCommonWord)
        {
            return false;
        }

        foreach (string common in language.CommonWords)
        {
            if (word.SequenceEqual(common.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
