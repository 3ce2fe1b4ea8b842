namespace UnDocParser.Languages;

/// <summary>The numbers and letters that label paragraphs in scripts other than the Latin one.</summary>
internal static class Numerals
{
    private const string AbjadLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const int LongestOrdinal = 24;
    private const int MostFigures = 4;

    // Cyrillic letters that look like Latin ones, and these.
    private const string Lookalikes = "аесорухАВСЕНКМОРТХ";
    private const string LatinLetters = "aecopyxABCEHKMOPTX";

    /// <summary>Returns the Latin letter that a Cyrillic one looks like, else the character itself.</summary>
    public static char ToLatin(char character)
    {
        int index = character is >= '\u0400' and <= '\u04FF' ? Lookalikes.IndexOf(character) : -1;
        return index < 0 ? character : LatinLetters[index];
    }

    /// <summary>Returns the place of an Arabic letter in the abjad count, from 1, or 0.</summary>
    public static int AbjadValue(char letter) => letter == 'ا' ? 1 : AbjadLetters.IndexOf(letter) + 1;

    /// <summary>Returns the number of a bracketed ideograph, <c>㈠</c> to <c>㈩</c>, or 0.</summary>
    public static int BracketedIdeographValue(char character) =>
        character is >= '\u3220' and <= '\u3229' ? character - '\u321F' : 0;

    /// <summary>Tells whether a character is part of a Chinese number.</summary>
    public static bool IsChineseDigit(char character) => character is '零' or '〇' or '十' or '百' || ChineseDigit(character) > 0;

    /// <summary>Reads a Chinese number from 1 to 99 at the start of a text; <paramref name="length"/> is 0 when there is none.</summary>
    public static int ChineseValue(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int units = Digit(text, 0);
        length += units > 0 ? 1 : 0;
        if (length >= text.Length || text[length] != '十')
        {
            return units;
        }

        length++;
        int tens = Math.Max(units, 1) * 10;
        units = Digit(text, length);
        length += units > 0 ? 1 : 0;
        return tens + units;
    }

    /// <summary>
    /// Reads a number whose figures are printed as ideographs one by one, as old texts print years and meetings, or one from 1 to 99, at the start
    /// of a text; <paramref name="length"/> is 0 when there is none.
    /// </summary>
    /// <example><c>一九六五</c> is 1965, <c>二十九</c> is 29.</example>
    public static int IdeographValue(ReadOnlySpan<char> text, out int length)
    {
        int value = 0;
        length = 0;
        while (length < MostFigures && length < text.Length && Figure(text[length]) is >= 0 and int figure)
        {
            value = (value * 10) + figure;
            length++;
        }

        return length > 1 ? value : ChineseValue(text, out length);
    }

    /// <summary>Reads the name of a letter as it counts parts (<c>ألف</c>) at the start of a text, or returns 0.</summary>
    public static int HeadingLetterValue(ReadOnlySpan<char> text, out int length)
    {
        length = SharedWords.Data.HeadingLetters.Match(text.Slice(0, Math.Min(text.Length, LongestOrdinal)), out int value);
        return length == 0 ? 0 : value;
    }

    /// <summary>Reads an ordinal as it counts headings (<c>أولا</c>) at the start of a text, or returns 0.</summary>
    public static int HeadingOrdinalValue(ReadOnlySpan<char> text, out int length)
    {
        length = SharedWords.Data.HeadingOrdinals.Match(text.Slice(0, Math.Min(text.Length, LongestOrdinal)), out int value);
        return length > 0 ? value : 0;
    }

    private static int Figure(char character) => character is '〇' or '○' or '零' ? 0 : ChineseDigit(character) is > 0 and int digit ? digit : -1;

    private static int Digit(ReadOnlySpan<char> text, int index) =>
        index < text.Length ? ChineseDigit(text[index]) : 0;

    private static int ChineseDigit(char character) => character switch
    {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => 0,
    };
}
