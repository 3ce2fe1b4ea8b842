using System.Globalization;
using System.Text;

namespace UnDocParser.Word.Reading;

/// <summary>Writes numbers as Word does: <c>3</c> as 3, c, C, iii or III.</summary>
internal static class NumberFormat
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int LargestRoman = 3999;

    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Returns a number in one of Word's formats; one that is not known here counts in digits.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The name of the format, as <c>w:numFmt</c> has it.</param>
    public static string Write(int number, string? format) => format switch
    {
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => RomanDigits(number),
        "upperRoman" => RomanDigits(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Returns a text with its digits raised: <c>12</c> as <c>¹²</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Raise(string text)
    {
        var raised = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            raised.Append(Raise(character));
        }

        return raised.ToString();
    }

    /// <summary>Returns a digit raised, and any other character as it is.</summary>
    /// <param name="character">Any character.</param>
    public static char Raise(char character) => character is >= '0' and <= '9' ? Superscripts[character - '0'] : character;

    // Behind z comes aa, then bb: the letter is repeated.
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 30 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanDigits(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var digits = new StringBuilder();
        foreach ((int value, string letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                digits.Append(letters);
            }
        }

        return digits.ToString();
    }
}
