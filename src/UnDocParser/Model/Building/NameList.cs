using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Model.Building;

/// <summary>
/// Parts a list of names: at its commas, and at the word that joins the last two. Commas and words in parentheses part nothing, nor does a
/// word that is part of a name.
/// </summary>
internal static class NameList
{
    private const int LongestName = 80;

    /// <summary>Returns the names of a list, without asterisks.</summary>
    public static ImmutableArray<string> Names(string list, Language language) =>
        [.. Split(list, language, wholeWords: true).Select(Clean).Where(name => name.Length > 0)];

    /// <summary>Returns the pieces of a list as they stand between what parts them.</summary>
    /// <param name="list">The list.</param>
    /// <param name="language">The language.</param>
    /// <param name="wholeWords">Whether a conjunction within a word parts nothing, where no blanks stand between words.</param>
    public static List<string> Split(string list, Language language, bool wholeWords)
    {
        var pieces = new List<string>();
        int start = 0;
        for (int index = NextAtTop(list, 0, IsComma); index < list.Length; index = NextAtTop(list, index + 1, IsComma))
        {
            pieces.Add(list.Substring(start, index - start));
            start = index + 1;
        }

        string last = list.Substring(start);
        (int at, int length) = LastConjunction(last, language.Sponsors, wholeWords, first: pieces.Count > 0 ? 0 : 1);
        if (length > 0)
        {
            pieces.Add(last.Substring(0, at));
            last = last.Substring(at + length);
        }

        pieces.Add(last);
        return pieces;
    }

    /// <summary>Tells whether the character is one of the commas that part names.</summary>
    public static bool IsComma(char character) => character is ',' or '،' or '、' or '，';

    /// <summary>Returns a name without the blanks and asterisks around it.</summary>
    public static string Clean(string name) => name.Trim('*', '_', ' ', '\u00A0', '\t');

    /// <summary>Returns the next position from <paramref name="from"/> on, outside parentheses, of a character that is looked for; the end when there is none.</summary>
    public static int NextAtTop(string text, int from, Func<char, bool> isLookedFor)
    {
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (depth == 0 && index >= from && isLookedFor(character))
            {
                return index;
            }

            depth = DepthBehind(text, index, depth);
        }

        return text.Length;
    }

    /// <summary>Returns how many parentheses are open behind a character; one that is never closed opens nothing.</summary>
    public static int DepthBehind(string text, int index, int depth) => text[index] switch
    {
        '(' or '（' => text.IndexOfAny([')', '）'], index) >= 0 ? depth + 1 : depth,
        ')' or '）' => Math.Max(0, depth - 1),
        _ => depth,
    };

    // The last one outside parentheses, with a name before it.
    private static (int At, int Length) LastConjunction(string text, SponsorWords words, bool wholeWords, int first)
    {
        (int At, int Length) found = (0, 0);
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            foreach (string conjunction in words.Conjunctions)
            {
                if (depth == 0
                    && index >= first
                    && index >= found.At + found.Length
                    && string.CompareOrdinal(text, index, conjunction, 0, conjunction.Length) == 0
                    && !IsInside(text, index, words.JoinedNames)
                    && !(wholeWords && IsInside(text, index, words.JoinedWords)))
                {
                    found = (index, conjunction.Length);
                }
            }

            depth = DepthBehind(text, index, depth);
        }

        return found;
    }

    // Whether a phrase of the set begins before a position and ends behind it.
    private static bool IsInside(string text, int position, PhraseSet names)
    {
        for (int start = position; start >= 0 && position - start < LongestName; start--)
        {
            bool startsWord = start == 0 || !char.IsLetter(text[start - 1]) || TextFacts.IsIdeograph(text[start]);
            if (startsWord && names.Match(text.AsSpan(start)) > position - start)
            {
                return true;
            }
        }

        return false;
    }
}
