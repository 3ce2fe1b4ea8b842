using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>
/// Parts a list of names: at its commas, and at the word that joins the last two. Commas and words in parentheses part nothing, nor does a
/// word that is part of a name.
/// </summary>
internal static class NameList
{
    private const int LongestName = 80;

    /// <summary>Returns the names of a list, without asterisks.</summary>
    public static ImmutableArray<string> Names(string list, Language language) =>
        [.. Split(list, language).Select(Clean).Where(name => name.Length > 0)];

    /// <summary>Returns the pieces of a list as they stand between what parts them.</summary>
    /// <param name="list">The list.</param>
    /// <param name="language">The language.</param>
    public static List<string> Split(string list, Language language)
    {
        var pieces = new List<string>();
        bool[] isOutside = OutsideParentheses(list);
        int start = 0;
        for (int index = 0; index < list.Length; index++)
        {
            if (isOutside[index] && IsComma(list[index]))
            {
                pieces.Add(list.Substring(start, index - start));
                start = index + 1;
            }
        }

        string last = list.Substring(start);
        (int at, int length) = LastConjunction(last, language.Sponsors, first: pieces.Count > 0 ? 0 : 1);
        if (length > 0)
        {
            pieces.Add(last.Substring(0, at));
            last = last.Substring(at + length);
        }

        pieces.Add(last);
        return pieces;
    }

    /// <summary>Tells whether the character is one of the commas that part names.</summary>
    public static bool IsComma(char character) => CharacterClasses.IsStop(character, Stops.Comma | Stops.ListComma);

    /// <summary>Returns a name without the blanks and asterisks around it.</summary>
    public static string Clean(string name) => name.Trim('*', '_', ' ', '\t');

    /// <summary>Tells of each character whether it stands outside parentheses; one that is never closed opens nothing.</summary>
    public static bool[] OutsideParentheses(string text)
    {
        bool[] isOutside = new bool[text.Length];
        int lastClose = text.LastIndexOfAny([')', '）']);
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            depth += CharacterClasses.IsOpenBracket(text[index]) && index < lastClose ? 1 : 0;
            isOutside[index] = depth == 0;
            depth -= CharacterClasses.IsCloseBracket(text[index]) && depth > 0 ? 1 : 0;
        }

        return isOutside;
    }

    // The last one outside parentheses, with a name before it.
    private static (int At, int Length) LastConjunction(string text, SponsorWords words, int first)
    {
        (int At, int Length) found = (0, 0);
        bool[] isOutside = OutsideParentheses(text);
        for (int index = 0; index < text.Length; index++)
        {
            foreach (string conjunction in words.Conjunctions)
            {
                if (isOutside[index]
                    && index >= first
                    && index >= found.At + found.Length
                    && string.CompareOrdinal(text, index, conjunction, 0, conjunction.Length) == 0
                    && !IsInside(text, index, words.JoinedNames)
                    && !IsInside(text, index, words.JoinedWords))
                {
                    found = (index, conjunction.Length);
                }
            }
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
