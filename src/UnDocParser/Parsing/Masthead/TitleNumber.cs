using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the number at the start of a title: <c>75/276.</c>, <c>1492 (XV).</c></summary>
internal static class TitleNumber
{
    private const int LongestNumber = 5;
    private const int LongestBracket = 12;

    /// <summary>Returns the length of the number a title starts with, its full stop included: <c>75/276.</c>, <c>1492 (XV).</c>; or 0.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        int session = SessionLength(line);
        return session > 0 ? session : SlashedLength(line);
    }

    private static int SlashedLength(ReadOnlySpan<char> line)
    {
        int index = 0;
        while (index < line.Length && (char.IsDigit(line[index]) || line[index] is '/' or 'S' or 'E' || TextFacts.IsHyphen(line[index])))
        {
            index++;
        }

        // "S-30/1", "ES-11/1": but "S/2023/212" is a symbol.
        int letters = index > 0 && line[0] == 'E' ? 2 : index > 0 && line[0] == 'S' ? 1 : 0;
        if (letters > 0 && (index <= letters || !TextFacts.IsHyphen(line[letters])))
        {
            return 0;
        }

        int slash = line.Slice(0, index).IndexOf('/');
        if (slash <= 0 || slash == index - 1 || !char.IsDigit(line[index - 1]))
        {
            return 0;
        }

        if (index + 1 < line.Length && TextFacts.IsBlank(line[index]) && line[index + 1] is >= 'A' and <= 'Z')
        {
            int part = index + 2;
            while (part < line.Length && (line[part] is >= 'A' and <= 'Z' || TextFacts.IsHyphen(line[part])))
            {
                part++;
            }

            index = part < line.Length && line[part] == '.' ? part : index;
        }

        return index < line.Length && line[index] == '.' ? index + 1 : index == line.Length || TextFacts.IsBlank(line[index]) ? index : 0;
    }

    // "1492 (XV).": before 1976 sessions of the Assembly have Roman numbers.
    private static int SessionLength(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && TextFacts.IsDigit(line[digits]))
        {
            digits++;
        }

        int open = digits;
        while (open < line.Length && TextFacts.IsBlank(line[open]))
        {
            open++;
        }

        if (digits is 0 or > LongestNumber || open == line.Length || line[open] is not ('(' or '（'))
        {
            return 0;
        }

        ReadOnlySpan<char> inside = line.Slice(open + 1);
        int close = inside.IndexOfAny(')', '）');
        if (close is <= 0 or > LongestBracket || LabelScanner.RomanValue(inside.Slice(0, close)) == 0)
        {
            return 0;
        }

        int end = open + 1 + close + 1;
        return end < line.Length && line[end] == '.' ? end + 1 : 0;
    }

    /// <summary>Tells whether the line starts with the number of a title, emphasis before it or not.</summary>
    public static bool StartsLine(ReadOnlySpan<char> line) => Length(line.Slice(MarksLength(line))) > 0;

    /// <summary>Returns the length of the emphasis, tags and heading signs that a line starts with.</summary>
    public static int MarksLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length)
        {
            bool isSign = line[length] is '*' or '_' or '#' || (length > 0 && TextFacts.IsBlank(line[length]));
            int sign = isSign ? 1 : InlineMarkup.TagLength(line.Slice(length));
            if (sign == 0)
            {
                break;
            }

            length += sign;
        }

        return length;
    }
}
