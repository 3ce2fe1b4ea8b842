using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>Labels that stand before their text without a stop: what follows them, and the count, must tell.</summary>
internal static class BareLabels
{
    private const int LongestRoman = 7;
    private const int LongestNumber = 3;

    /// <summary>Reads <c>II Title</c>, the number of a section on the line of its heading; none when there is none.</summary>
    public static Label ScanSection(ReadOnlySpan<char> line)
    {
        int length = line.IndexOf(' ');
        if (length is <= 0 or > LongestRoman || !char.IsUpper(line[0]) || length + 1 >= line.Length || char.IsLower(line[length + 1]))
        {
            return default;
        }

        int ordinal = LabelScanner.RomanValue(line.Slice(0, length));
        return ordinal == 0 ? default : new Label(LabelStyle.CapitalRoman, ordinal, length);
    }

    /// <summary>Reads <c>5</c>, the next number alone on its line, its stop lost; none when there is none. What follows must tell that it is a label.</summary>
    public static Label ScanLoneNumber(ReadOnlySpan<char> line, int next) =>
        line.Length <= LongestNumber && LabelScanner.DigitsEnd(line, 0) == line.Length && LabelScanner.Number(line) == next
            ? new Label(LabelStyle.Number, next, line.Length)
            : default;

    /// <summary>Reads <c>5 Decides</c>, the next number before an operative verb, its stop lost; none when there is none.</summary>
    public static Label ScanNumber(ReadOnlySpan<char> line, int next, Language language)
    {
        int length = LabelScanner.DigitsEnd(line, 0);
        if (length is 0 or > LongestNumber || length >= line.Length || !TextFacts.IsBlank(line[length]) || LabelScanner.Number(line.Slice(0, length)) != next)
        {
            return default;
        }

        ReadOnlySpan<char> text = line.Slice(length).TrimStart();
        return text.Length > 0 && language.OperativeOpeners.Match(text) > 0 ? new Label(LabelStyle.Number, next, length) : default;
    }
}
