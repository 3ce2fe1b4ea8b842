using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Finds the date that belongs to a citation.</summary>
internal readonly struct CitationDates(string text, Language language, CitationWords words)
{
    private const int LongestBefore = 160;

    /// <summary>Returns the date behind a citation: <c>59/48 of 2 December 2004</c>.</summary>
    /// <param name="position">The place behind the citation.</param>
    /// <param name="end">Where the date ends, or <paramref name="position"/>.</param>
    public CalendarDate? Behind(int position, out int end)
    {
        end = position;
        int index = SkipBlanks(position);
        if (index < text.Length && text[index] is ',' or '،')
        {
            index = SkipBlanks(index + 1);
        }

        int word = index < text.Length ? words.DateWords.Match(text.AsSpan(index)) : 0;
        index = SkipBlanks(index + word);
        if (word == 0 || index >= text.Length)
        {
            return null;
        }

        int length = DateScanner.Match(text.AsSpan(index), language, out PrintedDate date);
        length = length > 0 ? length : DateScanner.MatchMonthFirst(text.AsSpan(index), language, out date);
        end = length > 0 ? index + length : position;
        return length > 0 ? Of(date) : null;
    }

    /// <summary>Returns the last date between the citation before and the word for a resolution: <c>2018年7月5日关于……的第38/5号</c>.</summary>
    public CalendarDate? Before(int word, int from)
    {
        CalendarDate? last = null;
        int index = Math.Max(from, word - LongestBefore);
        while (index < word && DateScanner.TryFind(text.AsSpan(index, word - index), language, out PrintedDate date, out int start, out int length))
        {
            last = Of(date);
            index += start + length;
        }

        return last;
    }

    private static CalendarDate? Of(PrintedDate date) => new CalendarDate(date.Year, date.Month, date.Day);

    private int SkipBlanks(int index)
    {
        while (index < text.Length && (OrganNamesIn.IsBlank(text[index]) || TextFacts.IsIgnorable(text[index])))
        {
            index++;
        }

        return index;
    }
}
