using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the number at the start of a title: <c>75/276.</c>, <c>1492 (XV).</c></summary>
internal static class TitleNumber
{
    private const int LongestNumber = 5;
    private const int YearLength = 4;

    /// <summary>Returns the length of the number a title starts with, its full stop included: <c>75/276.</c>; or 0.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        int withYear = WithYearLength(line);
        if (withYear > 0)
        {
            return StopLength(line, withYear) is > 0 and int stop ? withYear + stop : withYear == line.Length ? withYear : 0;
        }

        int ofAgency = AgencyNumberLength(line);
        if (ofAgency > 0)
        {
            return ofAgency;
        }

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

            index = StopLength(line, part) > 0 ? part : index;
        }

        return StopLength(line, index) is > 0 and int end ? index + end : index == line.Length || IsBlankBeforeTitle(line, index) ? index : 0;
    }

    // "23/17 Arrangements for lamps"; in "90/12 of 4 December 2035" a sentence goes on.
    private static bool IsBlankBeforeTitle(ReadOnlySpan<char> line, int index) =>
        TextFacts.IsBlank(line[index]) && (index + 1 == line.Length || !char.IsLower(line[index + 1]));

    // Markdown escapes it, as a number with a stop would be a list: "91/31\. Lights".
    private static int StopLength(ReadOnlySpan<char> line, int index) =>
        index < line.Length && line[index] == '.' ? 1 : index + 1 < line.Length && line[index] == '\\' && line[index + 1] == '.' ? 2 : 0;

    /// <summary>Returns the length of a number with its year or session in brackets that a line starts with: <c>338 (1973)</c>, <c>1514 (XV)</c>; or 0.</summary>
    public static int WithYearLength(ReadOnlySpan<char> line)
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

        if (digits is 0 or > LongestNumber || open > digits + 1 || open == line.Length || line[open] is not ('(' or '（'))
        {
            return 0;
        }

        int length = line.Slice(open).IndexOfAny(')', '）');
        return length > 1 && IsYearOrSession(line.Slice(open + 1, length - 1)) ? open + length + 1 : 0;
    }

    // "WHA60.1 Smallpox eradication", "EB120.R5 Malaria": letters, the number of the session, that of the resolution.
    private static int AgencyNumberLength(ReadOnlySpan<char> line)
    {
        int letters = 0;
        while (letters < line.Length && line[letters] is >= 'A' and <= 'Z')
        {
            letters++;
        }

        int session = letters;
        while (session < line.Length && TextFacts.IsDigit(line[session]))
        {
            session++;
        }

        if (letters is < 2 or > 5 || session == letters || session == line.Length || line[session] != '.')
        {
            return 0;
        }

        int end = session + 1;
        end += end < line.Length && line[end] == 'R' ? 1 : 0;
        int number = end;
        while (end < line.Length && TextFacts.IsDigit(line[end]))
        {
            end++;
        }

        return end > number && end + 1 < line.Length && TextFacts.IsBlank(line[end]) && char.IsUpper(line[end + 1]) ? end : 0;
    }

    // "1973", "XV", "S-VI", "ES-I".
    private static bool IsYearOrSession(ReadOnlySpan<char> text)
    {
        if (text.Length == YearLength && TextFacts.IsDigit(text[0]))
        {
            return text.StartsWith("19".AsSpan()) || text.StartsWith("20".AsSpan());
        }

        int roman = text[0] == 'S' ? 1 : text.StartsWith("ES".AsSpan()) ? 2 : 0;
        roman += roman > 0 && roman < text.Length && TextFacts.IsHyphen(text[roman]) ? 1 : 0;
        return roman < text.Length && LabelScanner.RomanValue(text.Slice(roman)) > 0;
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
