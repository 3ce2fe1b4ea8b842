using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Facts.Dates;

/// <summary>Reads ordinals in words, with a capital or not: <c>Twenty-third plenary meeting</c>.</summary>
internal static class OrdinalWords
{
    // Code units: "one hundred and twenty-third" has 28, and no language has longer ones below 200 than 48.
    private const int LongestOrdinal = 64;

    /// <summary>Returns the length of the ordinal that a text begins with, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="number">The number, 0 where there is none.</param>
    public static int Match(ReadOnlySpan<char> text, Language language, out int number)
    {
        number = 0;
        if (text.IsEmpty || !language.Actions.Calendar.Ordinals.Phrases.MayStartWith(TextFacts.ToSmall(text[0])))
        {
            return 0;
        }

        text = text.Slice(0, Math.Min(text.Length, LongestOrdinal));
        Span<char> small = stackalloc char[LongestOrdinal];
        text.ToLowerInvariant(small);
        return language.Actions.Calendar.Ordinals.Match(small.Slice(0, text.Length), out number);
    }
}
