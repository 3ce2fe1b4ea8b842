using System.Globalization;

namespace UnDocParser.Cli.Listings;

/// <summary>How many columns of a terminal texts take, and where their lines are broken.</summary>
internal static class TextWidth
{
    /// <summary>The least columns that lines are broken at.</summary>
    public const int Narrowest = 20;

    /// <summary>Returns the lines of a text: broken at blanks, and between ideographs.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The columns of a line; null breaks none.</param>
    public static IEnumerable<string> Wrap(string text, int? width)
    {
        if (width is not { } columns)
        {
            return [text];
        }

        var lines = new List<string>();
        int start = 0;
        int taken = 0;
        int lastBreak = -1;
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == ' ' || (index > start && IsWide(text[index])))
            {
                lastBreak = index;
            }

            taken += ColumnsOf(text[index]);
            if (taken > columns && lastBreak > start)
            {
                lines.Add(text[start..lastBreak].TrimEnd());
                start = text[lastBreak] == ' ' ? lastBreak + 1 : lastBreak;
                taken = index < start ? 0 : Columns(text.AsSpan(start, index - start + 1));
                lastBreak = -1;
            }
        }

        lines.Add(text[start..]);
        return lines;
    }

    private static int Columns(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char character in text)
        {
            columns += ColumnsOf(character);
        }

        return columns;
    }

    private static int ColumnsOf(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(character) ? 2 : 1,
    };

    // East Asian letters and signs.
    private static bool IsWide(char character) =>
        character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60');
}
