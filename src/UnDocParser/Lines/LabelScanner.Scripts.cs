using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Lines;

// Labels in other scripts than the Latin one.
internal static partial class LabelScanner
{
    // Labels in other scripts: "㈠", "一、", "أولا -", and digits in quotes, the third level in Arabic.
    private static Label ScanNumeral(ReadOnlySpan<char> line)
    {
        if (IsSingleQuote(line[0]))
        {
            int close = DigitsEnd(line, 1);
            return close is > 1 and < 4 && close < line.Length && IsSingleQuote(line[close]) && EndsLabel(line, close + 1)
                ? new Label(LabelStyle.QuotedNumber, Number(line.Slice(1, close - 1)), close + 1)
                : default;
        }

        int value = Numerals.BracketedIdeographValue(line[0]);
        if (value > 0)
        {
            return new Label(LabelStyle.BracketedIdeograph, value, 1);
        }

        value = Numerals.ChineseValue(line, out int length);
        if (value > 0)
        {
            bool isStopped = length < line.Length && line[length] is '、' or '.' or '．';
            return length == line.Length || isStopped
                ? new Label(LabelStyle.CapitalRoman, value, isStopped ? length + 1 : length)
                : default;
        }

        return TextFacts.IsUnifiedIdeograph(line[0]) ? default : ScanArabicNumeral(line);
    }

    // "أولا -", "ألف -", "أ -".
    private static Label ScanArabicNumeral(ReadOnlySpan<char> line)
    {
        int value = Numerals.HeadingOrdinalValue(line, out int length);
        LabelStyle style = LabelStyle.CapitalRoman;
        if (value == 0)
        {
            value = Numerals.HeadingLetterValue(line, out length);
            style = LabelStyle.Capital;
        }

        return value == 0 ? ScanDashedLetter(line)
            : length == line.Length ? new Label(style, value, length)
            : ScanDashedWord(line, length, value, style);
    }

    // "أولا -", "ألف -".
    private static Label ScanDashedWord(ReadOnlySpan<char> line, int length, int value, LabelStyle style)
    {
        int dash = length;
        while (dash < line.Length && TextFacts.IsBlank(line[dash]))
        {
            dash++;
        }

        return dash < line.Length && line[dash] is '-' or '–' or '.' or ':'
            ? new Label(style, value, dash + 1)
            : default;
    }

    // "أ – ", "هـ - ", as items were labelled before brackets were.
    private static Label ScanDashedLetter(ReadOnlySpan<char> line)
    {
        int value = Numerals.AbjadValue(line[0]);
        if (value == 0)
        {
            return default;
        }

        int end = 1;
        while (end < line.Length && TextFacts.IsIgnorable(line[end]))
        {
            end++;
        }

        int dash = DashBehind(line, end);
        return dash > end ? new Label(LabelStyle.BracketedLetter, value, dash + 1) : default;
    }

    // "(أ)", "(أ أ)" past the last letter, "(十一)".
    private static Label ScanBracketedNumeral(ReadOnlySpan<char> line)
    {
        int close = line.Slice(0, Math.Min(line.Length, LongestCore + 2)).IndexOfAny(')', '）');
        if (close < 2)
        {
            return default;
        }

        ReadOnlySpan<char> core = line.Slice(1, close - 1);
        int value = Numerals.ChineseValue(core, out int length);
        if (value > 0)
        {
            return length == core.Length ? new Label(LabelStyle.BracketedIdeograph, value, close + 1) : default;
        }

        int count = 0;
        foreach (char character in core)
        {
            if (TextFacts.IsIgnorable(character) || TextFacts.IsBlank(character))
            {
                continue;
            }

            int letter = Numerals.AbjadValue(character);
            if (letter == 0 || (count > 0 && letter != value))
            {
                return default;
            }

            value = letter;
            count++;
        }

        return value > 0 && EndsLabel(line, close + 1)
            ? new Label(LabelStyle.BracketedLetter, ((count - 1) * AbjadCount) + value, close + 1)
            : default;
    }

    // Arabic paragraphs are numbered "1 -" or "1-".
    private static Label ScanDashedNumber(ReadOnlySpan<char> line, int end, int ordinal)
    {
        int dash = DashBehind(line, end);
        return dash >= 0 ? new Label(LabelStyle.Number, ordinal, dash + 1) : default;
    }

    // The dash that ends a label, behind a blank or two, or -1.
    private static int DashBehind(ReadOnlySpan<char> line, int end)
    {
        int dash = end;
        while (dash < line.Length && TextFacts.IsBlank(line[dash]))
        {
            dash++;
        }

        return dash < line.Length && line[dash] is '-' or '–' && EndsLabel(line, dash + 1) && dash - end <= MostBlanksBeforeDash ? dash : -1;
    }
}
