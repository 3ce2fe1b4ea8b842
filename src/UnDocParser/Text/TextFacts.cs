namespace UnDocParser.Text;

/// <summary>Facts about characters that hold in every language.</summary>
internal static class TextFacts
{
    private const string Blanks = " \t\u00A0\u202F\u3000";

    // Ideographs lie behind it.
    private const char LastQuote = '」';

    /// <summary>Tells whether the character is a blank inside a line; those of typography are not among them, for lines are read without (UR05).</summary>
    public static bool IsBlank(char character) =>
        character <= ' ' ? character is ' ' or '\t' : character >= '\u00A0' && character is '\u00A0' or '\u202F' or '\u3000';

    /// <summary>
    /// Returns the small letter of a capital, and any other character as it is. The platform maps a letter beyond ASCII by a call into its tables, which costs
    /// the time of a whole word: only capitals need it.
    /// </summary>
    public static char ToSmall(char character) =>
        character < '\u0080' ? (character is >= 'A' and <= 'Z' ? (char)(character | ' ') : character)
        : !IsUnifiedIdeograph(character) && char.IsUpper(character) ? char.ToLowerInvariant(character)
        : character;

    /// <summary>Returns the first blank inside a line, or -1.</summary>
    public static int IndexOfBlank(ReadOnlySpan<char> line) => line.IndexOfAny(Blanks.AsSpan());

    /// <summary>Returns the last blank inside a line, or -1.</summary>
    public static int LastIndexOfBlank(ReadOnlySpan<char> line) => line.LastIndexOfAny(Blanks.AsSpan());

    /// <summary>Puts the blank that is typed in the place of the no-break, narrow and ideographic ones.</summary>
    public static void MakeBlanksOrdinary(Span<char> text)
    {
        int start = 0;
        while (text.Slice(start).IndexOfAny('\u00A0', '\u202F', '\u3000') is int found and >= 0)
        {
            start += found;
            text[start++] = ' ';
        }
    }

    /// <summary>Tells whether the character is one of <c>0</c> to <c>9</c>.</summary>
    public static bool IsDigit(char character) => (uint)(character - '0') <= 9;

    /// <summary>Tells whether the character is a letter of ASCII.</summary>
    public static bool IsAsciiLetter(char character) => (uint)((character | ' ') - 'a') <= 'z' - 'a';

    /// <summary>Tells whether the character is a letter. The platform looks those beyond Latin up in its tables, which ideographs do not need.</summary>
    public static bool IsLetter(char character) => IsUnifiedIdeograph(character) || char.IsLetter(character);

    /// <summary>Tells whether one of the characters is a digit.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the character is a Chinese ideograph of the basic planes.</summary>
    public static bool IsIdeograph(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Tells whether the character is one of the ideographs that nearly every Chinese text is written with; none is a radical or a stop.</summary>
    public static bool IsUnifiedIdeograph(char character) => character is >= '\u4E00' and <= '\u9FA5';

    /// <summary>Tells whether the letter belongs to a script written from right to left.</summary>
    public static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Returns the value of a superscript digit, or -1.</summary>
    public static int SuperscriptValue(char character) => character < '²' ? -1 : ValueOfSuperscript(character);

    private static int ValueOfSuperscript(char character) => character switch
    {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        >= '⁴' and <= '⁹' => character - '⁰',
        _ => -1,
    };

    /// <summary>Returns the superscript form of one of the digits <c>0</c> to <c>9</c>.</summary>
    public static char Superscript(char digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0'];

    /// <summary>Tells whether the character is a hyphen or dash, as symbols and ranges are printed with.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u00AD' or '\u2212' or (>= '\u2010' and <= '\u2015');

    /// <summary>Tells whether the character opens or closes a quotation.</summary>
    public static bool IsQuote(char character) =>
        character < '«' ? character is '"' or '\'' : character <= LastQuote && IsTypographicQuote(character);

    private static bool IsTypographicQuote(char character) => character is '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '「' or '」';

    /// <summary>
    /// Tells whether the character is printed but changes nothing about which word it stands in: Arabic vowel marks and tatweel.
    /// </summary>
    public static bool IsIgnorable(char character) => character is '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670';
}
