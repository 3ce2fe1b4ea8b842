using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>
/// Says how much the characters around some digits speak for their being a note mark. A digit that belongs to a number, a date, a year or a
/// symbol is none, however well it would fit.
/// </summary>
/// <param name="language">The language, for its months, its words and its habit of setting marks.</param>
internal sealed class MarkScore(Language language)
{
    private const int LongestThousands = 3;
    private readonly OwnNumbers _own = new(language);

    /// <summary>Returns the score of a mark from <paramref name="start"/> to <paramref name="end"/>; 0 when it can be none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Where the run of digits starts that the mark ends.</param>
    /// <param name="start">Where the mark starts.</param>
    /// <param name="end">Where it ends.</param>
    public int Of(ReadOnlySpan<char> text, int run, int start, int end)
    {
        if (OpensSentence(text, run, start, end))
        {
            return AfterStop(text, start, end) > 0 ? 50 : 0;
        }

        if (start == 0 || !NoteReferences.EndsMark(text, end) || HasPrefix(text, run))
        {
            return 0;
        }

        char before = text[start - 1];
        return start > run ? AfterNumber(text, run, start, end)
            : char.IsLetter(before) ? AfterLetter(text, start, end)
            : before == '、' ? (_own.IsCounted(text, start, end) ? 0 : 60)
            : IsCloser(text, start - 1) ? 60
            : ClauseEnds.IsStop(before) ? AfterStop(text, start, end)
            : TextFacts.IsBlank(before) || before == '\n' ? AfterBlank(text, start, end)
            : 0;
    }

    // "by the ports.2In it": glued between the stop of a sentence and the first word of the next.
    private static bool OpensSentence(ReadOnlySpan<char> text, int run, int start, int end) =>
        start == run && start > 1 && text[start - 1] == '.' && char.IsLower(text[start - 2])
        && end + 1 < text.Length && char.IsUpper(text[end]) && char.IsLower(text[end + 1]);

    /// <summary>Returns the score of the last digits of a number that have proved to be none of its own.</summary>
    public int BehindNumber(ReadOnlySpan<char> text, int end)
    {
        bool stops = end < text.Length && ClauseEnds.IsStop(text[end]);
        return language.MarksFollowStops ? (stops ? 6 : 2) : stops ? 30 : 14;
    }

    // "20301" is 2030 and note 1, "60/2884" is 60/288 and note 4; "1514" is 1514, "60/28" is 60/28.
    private int AfterNumber(ReadOnlySpan<char> text, int run, int start, int end)
    {
        if (NoteReferences.FollowsYear(text, start) || FollowsYears(text, run, start))
        {
            return _own.FollowsNumberedWord(text, run) ? 0 : 55;
        }

        return NumberForms.HasTooManyDigits(text, run, start, end) ? BehindNumber(text, end) : 0;
    }

    // "20152030": an extraction dropped the hyphen at the end of the line.
    private static bool FollowsYears(ReadOnlySpan<char> text, int run, int start) =>
        start - run == 8 && NoteReferences.FollowsYear(text.Slice(0, run + 4), run + 4) && NoteReferences.FollowsYear(text.Slice(run + 4), 4);

    // "Unies4"; but "A/75/L45", and among ideographs, which stand without blanks, "超过1 000万".
    private int AfterLetter(ReadOnlySpan<char> text, int start, int end)
    {
        char before = text[start - 1];
        bool isOwn = TextFacts.IsIdeograph(before) ? _own.IsCounted(text, start, end) || OwnNumbers.IsGrouped(text, start, end) : NumberForms.IsInSymbol(text, start);
        return isOwn ? 0 : char.IsUpper(before) ? 45 : 60;
    }

    private int AfterStop(ReadOnlySpan<char> text, int start, int end)
    {
        char stop = text[start - 1];
        char before = start > 1 ? text[start - 2] : ' ';
        if (!TextFacts.IsDigit(before))
        {
            // "No.5", "1/CP.21".
            bool isOwn = stop == '.' && (NumberForms.IsInSymbol(text, start) || _own.FollowsNumberedWord(text, start));
            return isOwn ? 0 : 60;
        }

        if (stop is ';' or '；' or '؛' || NoteReferences.FollowsYear(text, start - 1))
        {
            return 60;
        }

        // "resolution 79/47,2"; "Agenda 21,2", but "21,5" where the comma is decimal, "21,500", "73.1", "10:30".
        bool isNumbered = NumberForms.Of(text, DigitsStart(text, start - 1)) != NumberForm.Plain;
        bool isFullWidth = stop is '，' or '。' or '：';
        bool canFollow = isNumbered || isFullWidth || (stop is ',' or '،' && language.MarksFollowStops && end - start < LongestThousands);
        return !canFollow ? 0 : stop == '.' ? 4 : 12;
    }

    private int AfterBlank(ReadOnlySpan<char> text, int start, int end)
    {
        int index = start - 1;
        while (index >= 0 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index--;
        }

        if (index < 0 || _own.IsCounted(text, start, end) || OwnNumbers.IsGrouped(text, start, end))
        {
            return 0;
        }

        char before = text[index];
        if (ClauseEnds.IsStop(before) || IsCloser(text, index) || before == '、')
        {
            // "No. 5".
            if (before == '.' && _own.FollowsNumberedWord(text, start))
            {
                return 0;
            }

            bool inList = index > 0 && TextFacts.IsDigit(text[index - 1]) && !NoteReferences.FollowsYear(text, index);
            return !inList ? 30 : IsListed(text, index, end) ? 0 : 9;
        }

        if (TextFacts.IsDigit(before))
        {
            return NoteReferences.FollowsYear(text, index + 1) ? 22 : NumberForms.Of(text, DigitsStart(text, index + 1)) == NumberForm.Plain ? 0 : 5;
        }

        return char.IsLetter(before) && !_own.Contains(text, start, end) ? AfterWord(text, end) : 0;
    }

    private static int AfterWord(ReadOnlySpan<char> text, int end)
    {
        bool ends = end >= text.Length || ClauseEnds.IsStop(text[end]) || IsCloser(text, end);
        bool wide = end + 1 < text.Length && TextFacts.IsBlank(text[end]) && TextFacts.IsBlank(text[end + 1]);
        return ends ? 20 : wide ? 25 : 7;
    }

    // "paragraphs 3, 5 and 7", "21, 5 of"; but "resolution 5/14, 120", "Agenda 21, 6".
    private bool IsListed(ReadOnlySpan<char> text, int stop, int end)
    {
        int number = DigitsStart(text, stop);
        bool isPlain = NumberForms.Of(text, number) == NumberForm.Plain && !IsCloser(text, stop);
        return isPlain && (!language.MarksFollowStops || _own.FollowsNumberedWord(text, number) || _own.IsFollowedByNumber(text, end));
    }

    private bool HasPrefix(ReadOnlySpan<char> text, int start)
    {
        int index = start - 1;
        while (index >= 0 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index--;
        }

        return index >= 0 && text[index] == language.NumberPrefix;
    }

    private static int DigitsStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && TextFacts.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsCloser(ReadOnlySpan<char> text, int index) =>
        text[index] is '”' or '»' or ')' or ']' or '’' or '"' or '》' or '）' || Quotations.ClosesAt(text, index);
}
