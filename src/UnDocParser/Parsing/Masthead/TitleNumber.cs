using UnDocParser.Facts.Citations;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the number at the start of a title: <c>75/276.</c>, <c>1492 (XV).</c></summary>
internal static partial class TitleNumber
{
    private const int LongestNumber = 5;
    private const int YearLength = 4;

    /// <summary>Returns the length of the number a title starts with, its full stop included: <c>75/276.</c>; or 0.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        // "二〇八三(二十)、灯塔问题"
        int inIdeographs = line.IsEmpty || line[0] < '\u3000' ? 0 : IdeographNumbers.Length(line);
        if (inIdeographs > 0)
        {
            return inIdeographs < line.Length && line[inIdeographs] is '、' or '．' or '.' ? inIdeographs + 1 : inIdeographs;
        }

        int withYear = WithYearLength(line);
        if (withYear > 0)
        {
            // "918 (XLVIII) Lights of the harbours", "338 (1973) of 22 October 1973".
            bool isOfSession = !TextFacts.IsDigit(line[withYear - 2]) && StartsTitle(line.Slice(withYear));
            return isOfSession ? withYear : StopEnd(line, withYear, beforeBlank: false);
        }

        int ofAgency = AgencyLength(line);
        ofAgency = ofAgency > 0 ? ofAgency : CodedNumberLength(line);
        return ofAgency > 0 ? ofAgency : SessionNumberLength(line);
    }

    // "75/276.", "75/276 A.", "S-30/1", "ES-11/1 ".
    private static int SessionNumberLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && IsOfSessionNumber(line[length]))
        {
            length++;
        }

        return IsSessionNumber(line.Slice(0, length)) ? StopEnd(line, PartEnd(line, length), beforeBlank: true) : 0;
    }

    private static bool IsOfSessionNumber(char character) => char.IsDigit(character) || character is '/' or 'S' or 'E' || TextFacts.IsHyphen(character);

    // A slash within, and a hyphen behind the letters of a special session: "S/2023/212" is a symbol.
    private static bool IsSessionNumber(ReadOnlySpan<char> number)
    {
        int slash = number.IndexOf('/');
        if (slash <= 0 || slash == number.Length - 1 || !char.IsDigit(number[number.Length - 1]))
        {
            return false;
        }

        int letters = number[0] switch { 'E' => 2, 'S' => 1, _ => 0 };
        return letters == 0 || (letters < number.Length && TextFacts.IsHyphen(number[letters]));
    }

    // "75/276 A.": the letters of the part, if a full stop ends them.
    private static int PartEnd(ReadOnlySpan<char> line, int number)
    {
        if (number + 1 >= line.Length || !TextFacts.IsBlank(line[number]) || !IsCapital(line[number + 1]))
        {
            return number;
        }

        int part = number + 2;
        while (part < line.Length && (IsCapital(line[part]) || TextFacts.IsHyphen(line[part])))
        {
            part++;
        }

        return StopLength(line, part) > 0 ? part : number;
    }

    // Behind a number stands a full stop, nothing, or in some forms a blank; else it is none.
    private static int StopEnd(ReadOnlySpan<char> line, int number, bool beforeBlank) =>
        number == line.Length ? number
        : StopLength(line, number) is > 0 and int stop ? number + stop
        : beforeBlank && IsBlankBeforeTitle(line, number) ? number
        : 0;

    // "23/17 Arrangements for lamps"; in "90/12 of 4 December 2035" a sentence goes on.
    private static bool IsBlankBeforeTitle(ReadOnlySpan<char> line, int index) =>
        TextFacts.IsBlank(line[index]) && (index + 1 == line.Length || !char.IsLower(line[index + 1]));

    // Markdown escapes it, as a number with a stop would be a list: "91/31\. Lights". Scanners set it apart: "91/31 . Lights".
    private static int StopLength(ReadOnlySpan<char> line, int index) =>
        index < line.Length && line[index] == '.' ? 1 : index + 1 < line.Length && line[index] is '\\' or ' ' && line[index + 1] == '.' ? 2 : 0;

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    /// <summary>Returns the length of a number with its year or session in brackets that a line starts with: <c>338 (1973)</c>, <c>1514 (XV)</c>; or 0.</summary>
    public static int WithYearLength(ReadOnlySpan<char> line)
    {
        int digits = LabelScanner.DigitsEnd(line, 0);
        int open = digits < line.Length && TextFacts.IsBlank(line[digits]) ? digits + 1 : digits;
        if (digits is 0 or > LongestNumber || open == line.Length || !CharacterClasses.IsOpenBracket(line[open]))
        {
            return 0;
        }

        int length = line.Slice(open).IndexOfAny(')', '）');
        return length > 1 && IsYearOrSession(line.Slice(open + 1, length - 1)) ? open + length + 1 : 0;
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
