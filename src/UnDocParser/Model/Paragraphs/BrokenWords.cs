using UnDocParser.Languages;

namespace UnDocParser.Model.Paragraphs;

/// <summary>
/// Joins the words that were broken at line ends, "Weltfrie-" and "dens", in a language whose texts are set so. What is written with its hyphen
/// keeps it: before a capital, "Asien-" and "Pazifik", before the word for "and", and where the language or the document knows the word.
/// </summary>
internal static class BrokenWords
{
    /// <summary>Joins the words of some paragraphs.</summary>
    public static void Join(IReadOnlyList<PlainText> texts, Language language)
    {
        if (language.BreaksWords)
        {
            foreach (PlainText text in texts)
            {
                JoinIn(text, language);
            }
        }
    }

    /// <summary>Returns a text, its words joined.</summary>
    public static PlainText Join(PlainText text, Language language)
    {
        if (language.BreaksWords)
        {
            JoinIn(text, language);
        }

        return text;
    }

    private static void JoinIn(PlainText text, Language language)
    {
        string characters = text.Characters;
        List<int>? hyphens = null;
        for (int feed = characters.IndexOf('\n'); feed >= 0; feed = characters.IndexOf('\n', feed + 1))
        {
            if (IsBroken(characters, feed, language))
            {
                (hyphens ??= []).Add(feed - 1);
            }
        }

        if (hyphens is not null)
        {
            text.RemovePairs(hyphens);
        }
    }

    private static bool IsBroken(string text, int feed, Language language) =>
        feed > 1
        && feed + 1 < text.Length
        && text[feed - 1] is '-' or '\u2010'
        && char.IsLower(text[feed - 2])
        && char.IsLower(text[feed + 1])
        && language.Conjunctions.Match(text.AsSpan(feed + 1)) == 0
        && !IsKept(text, feed, language)
        && !IsCompound(text, feed, language);

    private static bool IsKept(string text, int feed, Language language)
    {
        foreach (string ending in language.KeptBehind)
        {
            int start = feed - 1 - ending.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Ad-" and "hoc-Ausschusses": the parts at both sides of the hyphen.
    private static bool IsCompound(string text, int feed, Language language)
    {
        int start = feed - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        int end = feed + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        string word = text.Substring(start, feed - start) + text.Substring(feed + 1, end - feed - 1);
        return language.CompoundWords.Find(CompoundWords.Key(word.AsSpan())) is { } known && known.Length == word.Length;
    }
}
