using System.Globalization;
using UnDocParser.Text;

namespace UnDocParser.Comparison;

/// <summary>Takes a text apart into words and signs. Blanks are no words.</summary>
internal static class WordSplitter
{
    /// <summary>
    /// Returns the words: <c>resolution</c>, <c>75/268</c>, <c>Secretary-General</c>, <c>l’Assemblée</c>; each ideograph and each sign is
    /// one.
    /// </summary>
    /// <param name="text">The text.</param>
    public static List<TextSpan> Split(string text)
    {
        var words = new List<TextSpan>();
        int index = 0;
        while (index < text.Length)
        {
            int end = EndOfWord(text, index);
            if (!char.IsWhiteSpace(text[index]))
            {
                words.Add(TextSpan.FromBounds(index, end));
            }

            index = end;
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        if (!IsLetter(text[start]))
        {
            bool isPair = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]);
            return start + (isPair ? 2 : 1);
        }

        int end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || (Joins(text[end]) && end + 1 < text.Length && IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char character) =>
        (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
        && !TextFacts.IsIdeograph(character);

    private static bool Joins(char character) => character is '/' or '-' or '‑' or '\'' or '’' or '.' or ',';
}
