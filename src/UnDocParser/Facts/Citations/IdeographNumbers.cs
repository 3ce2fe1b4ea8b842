using System.Globalization;
using UnDocParser.Languages;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Reads the numbers of resolutions as Chinese texts printed them up to the 1970s, in ideographs, with the session or the year in brackets:
/// <c>二〇八三(二十)</c> is 2083 (XX), <c>二五二(一九六八)</c> is 252 (1968).
/// </summary>
internal static class IdeographNumbers
{
    private const int FirstYear = 1945;
    private const int LastYear = 2100;

    /// <summary>Returns the length of such a number that a text starts with, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text) => Read(text, out _, out _);

    /// <summary>Returns the text, or where it is such a number, that number in the figures of all languages.</summary>
    /// <param name="text">The number, what stands behind it left out of account.</param>
    public static string InFigures(string text) => Read(text.AsSpan(), out int number, out int session) > 0 ? Print(number, session) : text;

    /// <summary>Returns a text with the numbers behind its ideographs in figures, or null where there is none.</summary>
    public static MappedText? InFiguresThroughout(string text)
    {
        int open = NextBracket(text, 0);
        if (open < 0)
        {
            return null;
        }

        var result = new MappedTextBuilder(text.AsSpan());
        int kept = 0;
        for (; open >= 0; open = NextBracket(text, open + 1))
        {
            int start = open;
            while (start > kept && Numerals.IsChineseDigit(text[start - 1]))
            {
                start--;
            }

            int length = Read(text.AsSpan(start), out int number, out int session);
            if (length > 0)
            {
                result.Keep(kept, start);
                result.Replace(start, length, Print(number, session).AsSpan());
                kept = start + length;
            }
        }

        result.Keep(kept, text.Length);
        return kept == 0 ? null : result.Build(0);
    }

    /// <summary>Determines whether a bracket stands between two ideographs that are figures.</summary>
    public static bool HasBracket(ReadOnlySpan<char> text, int open) =>
        open > 0 && open + 1 < text.Length && Numerals.IsChineseDigit(text[open - 1]) && Numerals.IsChineseDigit(text[open + 1]);

    private static int NextBracket(string text, int from)
    {
        for (int open = text.AsSpan(from).IndexOfAny('(', '（') is >= 0 and int first ? from + first : -1; open >= 0;)
        {
            if (HasBracket(text.AsSpan(), open))
            {
                return open;
            }

            int next = text.AsSpan(open + 1).IndexOfAny('(', '（');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return -1;
    }

    private static int Read(ReadOnlySpan<char> text, out int number, out int session)
    {
        session = 0;
        number = Numerals.IdeographValue(text, out int digits);
        if (digits == 0 || digits == text.Length || text[digits] is not ('(' or '（'))
        {
            return 0;
        }

        int end = digits + 1;
        session = Numerals.IdeographValue(text.Slice(end), out int figures);
        end += figures;
        bool isSession = session is > 0 and <= RomanNumeral.MaximumValue or (>= FirstYear and <= LastYear);
        return isSession && end < text.Length && text[end] is ')' or '）' ? end + 1 : 0;
    }

    private static string Print(int number, int session)
    {
        Span<char> roman = stackalloc char[RomanNumeral.MaximumLength];
        string behind = session >= FirstYear ? session.ToString(CultureInfo.InvariantCulture) : roman.Slice(0, RomanNumeral.Format(session, roman)).ToString();
        return number.ToString(CultureInfo.InvariantCulture) + " (" + behind + ")";
    }
}
