using UnDocParser.Text;

namespace UnDocParser.Symbols;

/// <summary>The many ways one character of a symbol is typed, folded to ASCII before the scan; Arabic letters stay.</summary>
internal static class SymbolCharacters
{
    private const char Ignorable = '\0';

    // Slashes, asterisk, full stop and commas; Arabic alef with hamza or madda; Cyrillic capitals that look like Latin ones.
    private const string Alike = "\u2044\u2215\u2217\u2024\u060C\u3001" + "\u0622\u0623\u0625" + "АВСЕНІКМОРТХ";

    // What each of them is folded to, in the same order.
    private const string AlikeFolded = "//*.,," + "\u0627\u0627\u0627" + "ABCEHIKMOPTX";

    internal static bool IsAscii(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        return System.Text.Ascii.IsValid(text);
#else
        foreach (char character in text)
        {
            if (character >= 128)
            {
                return false;
            }
        }

        return true;
#endif
    }

    internal static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') < 26;

    internal static bool IsDigit(char character) => (uint)(character - '0') < 10;

    internal static bool IsBlank(char character) => character is ' ' or (>= '\t' and <= '\r');

    /// <summary>What stands in a round bracket: words and figures of any script and the signs that join them.</summary>
    internal static bool IsBracketText(char character) =>
        character < 128
            ? IsLetter(character) || IsDigit(character) || IsBlank(character) || character is '.' or ',' or '-' or '/' or '&'
            : !char.IsControl(character) && !char.IsSurrogate(character) && !char.IsWhiteSpace(character);

    internal static char ToUpper(char character) => (uint)(character - 'a') < 26 ? (char)(character & ~0x20) : character;

    /// <summary>Folds <paramref name="text"/> into <paramref name="destination"/>, which is at least as long.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        foreach (char character in text)
        {
            char folded = Fold(character);
            if (folded != Ignorable || character == Ignorable)
            {
                destination[length++] = folded;
            }
        }

        return destination.Slice(0, length);
    }

    /// <summary>The position in <paramref name="text"/> of the character that folded to <paramref name="foldedPosition"/>.</summary>
    internal static int OriginalPosition(ReadOnlySpan<char> text, int foldedPosition)
    {
        int seen = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) == Ignorable && text[i] != Ignorable)
            {
                continue;
            }

            if (seen++ == foldedPosition)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static char Fold(char character) => CharacterFolds.Of(character) switch
    {
        CharacterFold.Invisible or CharacterFold.SoftHyphen => Ignorable,
        CharacterFold.Blank => ' ',
        CharacterFold.Wide or CharacterFold.Figure => CharacterFolds.ToAscii(character),
        _ => FoldPrinted(character),
    };

    private static char FoldPrinted(char character) => character switch
    {
        < (char)128 => character,
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u00A0' or '\u202F' or '\u3000' => ' ',
        // Arabic tatweel.
        '\u0640' => Ignorable,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        _ => FoldAlike(character),
    };

    private static char FoldAlike(char character)
    {
        int index = Alike.AsSpan().IndexOf(character);
        return index < 0 ? character : AlikeFolded[index];
    }
}
