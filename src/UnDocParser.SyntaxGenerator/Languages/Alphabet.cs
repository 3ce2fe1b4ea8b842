using System.Globalization;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>The letters that a language is written with: <c>a..z | àâç</c>, or by code points <c>0621..064A</c>.</summary>
internal sealed class Alphabet
{
    private readonly List<(char First, char Last)> _ranges = [];

    /// <summary>Reads an alphabet; returns null when a part of it is no range and no letters.</summary>
    public static Alphabet? Read(IEnumerable<string> parts)
    {
        var alphabet = new Alphabet();
        foreach (string part in parts)
        {
            if (ReadRange(part) is { } range)
            {
                alphabet._ranges.Add(range);
            }
            else if (part.All(char.IsLetter))
            {
                alphabet._ranges.AddRange(part.Select(letter => (letter, letter)));
            }
            else
            {
                return null;
            }
        }

        return alphabet;
    }

    /// <summary>Reads <c>a..z</c> or <c>0621..064A</c>, or returns null.</summary>
    public static (char First, char Last)? ReadRange(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0 && Point(text.Substring(0, dots)) is { } first && Point(text.Substring(dots + 2)) is { } last && first <= last ? (first, last) : null;
    }

    /// <summary>Returns the first letter of a text that is not of the alphabet, in either case, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsLatin">Whether plain Latin letters may stand there too: the United Nations print some words in English everywhere.</param>
    public char? FirstStranger(string text, bool allowsLatin)
    {
        foreach (char character in text)
        {
            char lower = char.ToLowerInvariant(character);
            if (char.IsLetter(character) && !IsOrdinalMark(character) && !_ranges.Exists(range => lower >= range.First && lower <= range.Last) && !(allowsLatin && lower is >= 'a' and <= 'z'))
            {
                return character;
            }
        }

        return null;
    }

    // "74º", "1ᵉʳ".
    private static bool IsOrdinalMark(char character) => character is 'º' or 'ª' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.ModifierLetter;

    private static char? Point(string text)
    {
        if (text.Length == 1)
        {
            return text[0];
        }

        return int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int point) && point <= char.MaxValue ? (char)point : null;
    }
}
