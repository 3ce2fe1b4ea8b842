using UnDocParser.Languages;
using UnDocParser.Parsing;

namespace UnDocParser.Model.Building;

/// <summary>Says how much the characters around some digits speak for their being a note mark.</summary>
internal static class MarkScore
{
    private const int LongestMonth = 12;
    private const int LongestPreposition = 3;

    /// <summary>Returns the score of a mark from <paramref name="start"/> to <paramref name="end"/>; 0 when it can be none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Where the run of digits starts that the mark ends.</param>
    /// <param name="start">Where the mark starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="language">The language, for its months and its habit of setting marks.</param>
    public static int Of(ReadOnlySpan<char> text, int run, int start, int end, Language language)
    {
        if (start == 0 || !NoteReferences.EndsMark(text, end) || HasPrefix(text, run, language))
        {
            return 0;
        }

        char before = text[start - 1];
        if (start > run)
        {
            return NoteReferences.FollowsYear(text, start) ? 55 : AfterNumber(text, run, start, end, language);
        }

        if (char.IsLetter(before))
        {
            return char.IsUpper(before) ? 45 : 60;
        }

        if (IsCloser(text, start - 1))
        {
            return 60;
        }

        if (before == '、')
        {
            return 60;
        }

        if (ClauseEnds.IsStop(before))
        {
            bool isDecimal = start > 1 && TextFacts.IsDigit(text[start - 2]) && !NoteReferences.FollowsYear(text, start - 1);
            return !isDecimal || before is ';' or ':' ? 60 : before == ',' ? 12 : 4;
        }

        return (TextFacts.IsBlank(before) || before == '\n') && !IsCounted(text, end, language) ? AfterBlank(text, start, end) : 0;
    }

    // The last digits of a number: "60/2884" is 60/288 and note 4, "CP.194" is CP.19 and note 4, "13" is 13.
    private static int AfterNumber(ReadOnlySpan<char> text, int run, int start, int end, Language language)
    {
        char before = run > 0 ? text[run - 1] : ' ';
        if (before == '/')
        {
            if (IsDated(text, end, language))
            {
                return 2;
            }

            bool stops = end < text.Length && ClauseEnds.IsStop(text[end]);
            return language.MarksFollowStops ? (stops ? 6 : 2) : stops ? 30 : 14;
        }

        return before is '.' or '-' && run > 1 && char.IsLetter(text[run - 2]) ? 15 : start - run > 1 ? 3 : 0;
    }

    // "resolution 64/115 of 16 December 2009": the mark of a dated resolution stands behind the date.
    private static bool IsDated(ReadOnlySpan<char> text, int end, Language language)
    {
        int index = end < text.Length && text[end] is ',' or '،' or '，' ? end + 1 : end;
        index = SkipBlanks(text, index);
        int word = index;
        while (word < text.Length && word - index <= LongestPreposition && char.IsLetter(text[word]))
        {
            word++;
        }

        return DateScanner.Match(text.Slice(word > index ? SkipBlanks(text, word) : index), language, out _) > 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index++;
        }

        return index;
    }

    private static int AfterBlank(ReadOnlySpan<char> text, int start, int end)
    {
        int index = start - 1;
        while (index >= 0 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index--;
        }

        if (index < 0)
        {
            return 0;
        }

        char before = text[index];
        bool ends = end >= text.Length || ClauseEnds.IsStop(text[end]) || IsCloser(text, end);
        bool wide = end + 1 < text.Length && TextFacts.IsBlank(text[end]) && TextFacts.IsBlank(text[end + 1]);
        if (ClauseEnds.IsStop(before) || IsCloser(text, index) || before == '、')
        {
            bool inList = index > 0 && TextFacts.IsDigit(text[index - 1]) && !NoteReferences.FollowsYear(text, index);
            return inList ? 9 : 30;
        }

        if (TextFacts.IsDigit(before))
        {
            return NoteReferences.FollowsYear(text, index + 1) ? 22 : 5;
        }

        return ends ? 20 : wide ? 25 : !char.IsLetter(before) ? 0 : FollowsSmallWord(text, index) ? 4 : 7;
    }

    // "de 10", "à 13": what ends in a preposition waits for its number.
    private static bool FollowsSmallWord(ReadOnlySpan<char> text, int last) =>
        last > 1 && char.IsLower(text[last]) && (TextFacts.IsBlank(text[last - 1]) || TextFacts.IsBlank(text[last - 2]));

    // "10 juin", "4 月": the number of a day or a count, whatever stands before it.
    private static bool IsCounted(ReadOnlySpan<char> text, int end, Language language)
    {
        int index = SkipBlanks(text, end);
        ReadOnlySpan<char> word = text.Slice(index, Math.Min(LongestMonth, text.Length - index));
        foreach (PhraseSet month in language.Months)
        {
            if (index > end && month.Match(word) > 0)
            {
                return true;
            }
        }

        return language.NumberCounters.Match(word) > 0;
    }

    private static bool HasPrefix(ReadOnlySpan<char> text, int start, Language language)
    {
        int index = start - 1;
        while (index >= 0 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index--;
        }

        return index >= 0 && text[index] == language.NumberPrefix;
    }

    private static bool IsCloser(ReadOnlySpan<char> text, int index) =>
        text[index] is '”' or '»' or ')' or ']' or '’' or '"' or '》' or '）' || Quotations.ClosesAt(text, index);
}
