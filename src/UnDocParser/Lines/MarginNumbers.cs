using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Reads the numbers of lines that are printed in the margin: <c> 12    1. Decides</c>.</summary>
internal static class MarginNumbers
{
    private const int LongestNumber = 4;
    private const int Step = 5;

    // Columns. The text stands to the right of the widest number.
    private const int WidestMargin = 4;
    private const int LeastGap = 2;

    /// <summary>Returns the length of a number before a blank or the end of the line, or 0: 2 for <c>12  the keepers</c>, 0 for <c>12. The keepers</c>.</summary>
    /// <param name="content">The line from its first character on that is no blank.</param>
    /// <param name="number">The number.</param>
    public static int Length(ReadOnlySpan<char> content, out int number)
    {
        int length = content.IsEmpty || content[0] == '0' ? 0 : LabelScanner.DigitsEnd(content, 0);
        bool isNumber = length is > 0 and <= LongestNumber && (length == content.Length || TextFacts.IsBlank(content[length]));
        number = isNumber ? LabelScanner.Number(content.Slice(0, length)) : 0;
        return isNumber ? length : 0;
    }

    /// <summary>Determines whether a number with nothing behind it, or a gap, may be one that every fifth line has in the margin.</summary>
    /// <param name="content">The line from its first character on that is no blank.</param>
    /// <param name="indent">The column the number stands in.</param>
    public static bool IsFifth(ReadOnlySpan<char> content, int indent) => FifthLength(content, indent) > 0;

    /// <summary>Returns the length of the number in the margin of a line, or 0.</summary>
    /// <param name="content">The line from its first character on that is no blank.</param>
    /// <param name="indent">The column that stands in.</param>
    /// <param name="reading">Which lines are numbered.</param>
    public static int LengthIn(ReadOnlySpan<char> content, int indent, LineReading reading) =>
        (reading & LineReading.EveryLineNumbered) != LineReading.Default ? Length(content, out _)
        : (reading & LineReading.EveryFifthNumbered) != LineReading.Default ? FifthLength(content, indent)
        : 0;

    /// <summary>Returns the length of a number at the end of a line, a gap or nothing before it, or 0: 2 for <c>the keepers    12</c>.</summary>
    /// <param name="content">The line without the blanks around it.</param>
    /// <param name="number">The number.</param>
    public static int LengthAtRight(ReadOnlySpan<char> content, out int number)
    {
        int start = content.Length;
        while (start > 0 && TextFacts.IsDigit(content[start - 1]))
        {
            start--;
        }

        int length = content.Length - start;
        bool isApart = start == 0 || (start > LeastGap && TextFacts.IsBlank(content[start - 1]) && TextFacts.IsBlank(content[start - LeastGap]));
        bool isNumber = length is > 0 and <= LongestNumber && isApart && content[start] != '0';
        number = isNumber ? LabelScanner.Number(content.Slice(start)) : 0;
        return isNumber ? length : 0;
    }

    private static int FifthLength(ReadOnlySpan<char> content, int indent)
    {
        int length = indent > WidestMargin ? 0 : Length(content, out int number) is int digits and > 0 && number % Step == 0 ? digits : 0;
        return length > 0 && (length == content.Length || HasGap(content.Slice(length))) ? length : 0;
    }

    private static bool HasGap(ReadOnlySpan<char> rest) => rest[0] == '\t' || (rest.Length >= LeastGap && TextFacts.IsBlank(rest[1]));
}
