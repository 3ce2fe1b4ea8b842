using UnDocParser.Languages;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Finds how far part letters reach behind a number: <c> A</c>, <c> A-D</c>, <c> A and B</c>, <c> ألف وباء</c>.</summary>
internal static class PartLetterMentions
{
    private const int MostLetters = 12;
    private const int LongestName = 12;

    /// <summary>Returns the length of the letters with the blanks before them, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        int start = SkipBlanks(text, 0);
        int end = LetterEnd(text, start);
        if (end == 0)
        {
            return 0;
        }

        for (int count = 1; count < MostLetters; count++)
        {
            int joint = JointEnd(text, end);
            int next = joint > 0 ? LetterEnd(text, SkipBlanks(text, joint)) : 0;
            if (next == 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int LetterEnd(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length)
        {
            return 0;
        }

        if (Numerals.ToLatin(text[index]) is >= 'A' and <= 'Z')
        {
            int end = index + (IsDoubled(text, index) ? 2 : 1);
            bool goesOn = end < text.Length && (text[end] is '/' or '\u2019' or '\'' || (char.IsLetterOrDigit(text[end]) && !TextFacts.IsIdeograph(text[end])));
            return goesOn ? 0 : end;
        }

        return ArabicLetterEnd(text, index);
    }

    // "53/77 AA" follows "53/77 Z".
    private static bool IsDoubled(ReadOnlySpan<char> text, int index) =>
        PartLetters.IsDoubledPlace(text[index]) && index + 1 < text.Length && text[index + 1] == text[index];

    private static int ArabicLetterEnd(ReadOnlySpan<char> text, int index)
    {
        if (!ArabicForms.IsLetter(text[index]))
        {
            return 0;
        }

        Span<char> letters = stackalloc char[LongestName];
        int count = 0;
        int end = index;
        while (end < text.Length && count < letters.Length && (ArabicForms.IsLetter(text[end]) || TextFacts.IsIgnorable(text[end])))
        {
            if (!TextFacts.IsIgnorable(text[end]))
            {
                letters[count++] = text[end];
            }

            end++;
        }

        return ArabicForms.TryReadLetter(letters.Slice(0, count), out _, out int length) && length == count ? end : 0;
    }

    private static int JointEnd(ReadOnlySpan<char> text, int end)
    {
        int index = SkipBlanks(text, end);
        if (index >= text.Length)
        {
            return 0;
        }

        if (TextFacts.IsHyphen(text[index]) || text[index] is ',' or '،' or '、' or '&')
        {
            return index + 1;
        }

        int word = SharedWords.Data.Joints.Match(text.Slice(index));
        return word > 0 ? index + word : text[index] == ArabicForms.And ? index + 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int index)
    {
        int start = index;
        while (index < text.Length && index - start < 2 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index++;
        }

        return index;
    }
}
