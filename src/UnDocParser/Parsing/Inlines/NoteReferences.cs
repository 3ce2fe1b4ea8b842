using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Recognises note marks in running text as far as the characters around them tell.</summary>
internal static class NoteReferences
{
    private const int LongestMark = 3;
    private const int LongestAsterisks = 6;
    private const int LengthOfYear = 4;
    private const int LongestSuperscript = 8;

    /// <summary>
    /// Returns the length of the note mark at a position, or 0: superscripts, and digits that stand directly
    /// behind a word, a stop, a closing quote or a year.
    /// </summary>
    public static int Length(ReadOnlySpan<char> text, int position, int end)
    {
        if (!TextFacts.IsDigit(text[position]))
        {
            return NoteMarks.SuperscriptLength(text.Slice(position, Math.Min(LongestSuperscript, end - position)), out _);
        }

        if (position == 0 || !FollowsWord(text, position))
        {
            return 0;
        }

        int digits = position;
        while (digits < end && digits - position <= LongestMark && TextFacts.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits - position <= LongestMark && EndsMark(text, digits) ? digits - position : 0;
    }

    /// <summary>
    /// Returns the next place where a mark can begin, behind one where none does: not within figures, but behind the four of a year.
    /// </summary>
    public static int BehindFigure(ReadOnlySpan<char> text, int position, int end)
    {
        int next = position + 1;
        if (!TextFacts.IsDigit(text[position]))
        {
            return next;
        }

        bool isWithin = position > 0 && TextFacts.IsDigit(text[position - 1]);
        int last = Math.Min(end, isWithin ? next : position + LengthOfYear);
        while (next < last && TextFacts.IsDigit(text[next]))
        {
            next++;
        }

        return next;
    }

    /// <summary>
    /// Returns the length of the asterisks at a position that can be the mark of a note, or 0: they stand directly behind a word or
    /// a stop, and no word follows, so that they cannot begin emphasis.
    /// </summary>
    public static int AsterisksLength(ReadOnlySpan<char> text, int position)
    {
        if (position == 0 || text[position - 1] is '*' or '_' or '\\' or '\n' || TextFacts.IsBlank(text[position - 1]))
        {
            return 0;
        }

        int end = position + LinePatterns.AsterisksLength(text.Slice(position));
        if (end == position || end - position > LongestAsterisks)
        {
            return 0;
        }

        // Between ideographs stand no blanks; there the other end of emphasis tells.
        if (end < text.Length && TextFacts.IsIdeograph(text[end]) && text.Slice(end).IndexOf('*') < 0)
        {
            return end - position;
        }

        bool ends = end == text.Length || TextFacts.IsBlank(text[end]) || text[end] is '\n' or ',' or '،' or '、' or '，' or ';' or ':' or '：' or '.' or '。' or ')' or '）';
        return ends ? end - position : 0;
    }

    /// <summary>Tells whether a mark may end here: no letter, digit or number sign goes on.</summary>
    public static bool EndsMark(ReadOnlySpan<char> text, int end) =>
        end >= text.Length
        || !(char.IsLetterOrDigit(text[end])
            || text[end] is '/' or '%' or '°' or 'º'
            || (text[end] is '.' or ',' or '-' && end + 1 < text.Length && TextFacts.IsDigit(text[end + 1])));

    /// <summary>Tells whether the digits before a position are a year: <c>2030</c> in <c>20301</c>.</summary>
    public static bool FollowsYear(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        while (start > 0 && position - start <= LengthOfYear && TextFacts.IsDigit(text[start - 1]))
        {
            start--;
        }

        if (position - start != LengthOfYear || (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '/')))
        {
            return false;
        }

        ReadOnlySpan<char> century = text.Slice(start, 2);
        return century[0] == '1' ? century[1] == '9' : century[0] == '2' && century[1] is '0' or '1';
    }

    private static bool FollowsWord(ReadOnlySpan<char> text, int position)
    {
        char before = text[position - 1];
        if (char.IsLower(before) || before is '”' or '»' or ')' or '’' or ';' or ':' or '؛' || Quotations.ClosesAt(text, position - 1))
        {
            return true;
        }

        if (TextFacts.IsDigit(before))
        {
            return FollowsYear(text, position) && text[position] != '0';
        }

        return before is ',' or '.' or '،' && position > 1
            && (!char.IsLetterOrDigit(text[position - 2]) || char.IsLetter(text[position - 2]) || FollowsYear(text, position - 1));
    }
}
