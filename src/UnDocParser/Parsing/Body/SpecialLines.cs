using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>Recognises lines by what they say as a whole: the heading of an annex, a meeting, a date.</summary>
internal static class SpecialLines
{
    private const int LongestMeeting = 70;
    private const int LongestRemark = 20;

    /// <summary>Tells whether the line heads an annex: the word alone, or with its number.</summary>
    public static bool IsAnnexHeading(ReadOnlySpan<char> line, Language language)
    {
        int length = language.AnnexLabel.Match(line);
        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = ClauseEnds.TrimMarks(line.Slice(length));
        while (rest.Length > 0 && (TextFacts.IsBlank(rest[0]) || rest[0] == '*'))
        {
            rest = rest.Slice(1);
        }

        return language.AnnexOrdinals.Contains(rest)
            || (rest.Length < 6 && (rest.IsEmpty || LabelScanner.RomanValue(rest) > 0 || char.IsDigit(rest[0]) || rest.Length == 1));
    }

    /// <summary>Tells whether the line names a meeting, as the closing of a resolution does.</summary>
    public static bool IsMeeting(ReadOnlySpan<char> line, Language language)
    {
        if (line.Length is < 4 or > LongestMeeting || ClauseEnds.IsStop(line[line.Length - 1]))
        {
            return false;
        }

        foreach (string word in language.MeetingWords)
        {
            if (line.IndexOf(word.AsSpan()) is int at and >= 0 && at + word.Length > line.Length - LongestRemark && HasNumber(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the line is a date and nothing else, a full stop behind it or not: "28 September 1960."</summary>
    public static bool IsDate(ReadOnlySpan<char> line, Language language)
    {
        int length = line.Length == 0 ? 0 : DateScanner.Match(line, language, out _);
        return length > 0 && (length == line.Length || (length == line.Length - 1 && line[length] == '.'));
    }

    // "62nd plenary meeting", "第62次全体会议", "Octava sesión": a number, or an ordinal in words.
    private static bool HasNumber(ReadOnlySpan<char> line)
    {
        foreach (char character in line)
        {
            if (TextFacts.IsDigit(character))
            {
                return true;
            }
        }

        return char.IsLetter(line[0]) && !char.IsLower(line[0]);
    }
}
