using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>The languages the parser knows, and the choice among them for a text.</summary>
internal static class LanguageSet
{
    /// <summary>Gets every language. To add one is to add its data here.</summary>
    public static ImmutableArray<Language> All { get; } = [English.Data, French.Data];

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

    /// <summary>Returns the language whose frequent small words the text holds most of.</summary>
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
            foreach (string common in All[language].CommonWords)
            {
                if (word.SequenceEqual(common.AsSpan()))
                {
                    counts[language]++;
                    break;
                }
            }
        }
    }
}
