using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Facts.Dates;

/// <summary>Reads a date as the languages print it: <c>29 April 2021</c>, <c>1er août 2021</c>, <c>2021年4月28日</c>.</summary>
internal static class DateScanner
{
    private const int LongestJoint = 8;
    private const int FirstYear = 1000;

    /// <summary>Finds the first date in the text, or tells that there is none.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, Language language, out PrintedDate date, out int start, out int length)
    {
        for (start = 0; start < text.Length; start++)
        {
            if (!MayStartDate(text, start, language))
            {
                continue;
            }

            length = Match(text.Slice(start), language, out date);
            if (length > 0)
            {
                return true;
            }
        }

        date = default;
        length = 0;
        return false;
    }

    /// <summary>Returns the length of the date the text starts with, or 0.</summary>
    public static int Match(ReadOnlySpan<char> text, Language language, out PrintedDate date)
    {
        int length = MatchDayFirst(text, language, out date);
        return length > 0 ? length : MatchYearFirst(text, language, out date);
    }

    private static bool MayStartDate(ReadOnlySpan<char> text, int start, Language language) =>
        TextFacts.IsDigit(text[start])
            ? start == 0 || !TextFacts.IsDigit(text[start - 1])
            : language.YearUnit is not null
                && Numerals.IsChineseDigit(text[start])
                && (start == 0 || !Numerals.IsChineseDigit(text[start - 1]));

    /// <summary>Determines whether the text starts with a day and its month, whatever follows: <c>1er juillet</c>, <c>1 de julio</c>.</summary>
    public static bool StartsWithDay(ReadOnlySpan<char> text, Language language) => DayAndMonth(text, language, out _, out _) > 0;

    /// <summary>Returns the length of a date with its month first that the text starts with, or 0: <c>March 1, 2038</c>, <c>March 1st 2038</c>.</summary>
    public static int MatchMonthFirst(ReadOnlySpan<char> text, Language language, out PrintedDate date)
    {
        date = default;
        int month = 0;
        int index = text.Length > 0 && char.IsLetter(text[0]) ? language.MonthNames.Match(text, out month) : 0;
        int start = SkipBlanks(text, index);
        int day = 0;
        int end = index == 0 || start == index ? 0 : Number(text, start, 2, out day);
        if (end == 0 || day is 0 or > 31)
        {
            return 0;
        }

        int joint = end;
        while (joint < text.Length && joint - end <= LongestJoint && (text[joint] == ',' || IsJoint(text[joint], language)))
        {
            joint++;
        }

        int yearEnd = Number(text, joint, 4, out int year);
        date = new PrintedDate(year, month, day);
        return joint > end && yearEnd - joint == 4 && year is > 1940 and < 2200 ? yearEnd : 0;
    }

    /// <summary>Finds the first date with its month first, as American organizations write it: <c>held on June 5, 2037</c>.</summary>
    public static bool TryFindMonthFirst(ReadOnlySpan<char> text, Language language, out PrintedDate date, out int start, out int length)
    {
        for (start = 0; start < text.Length; start++)
        {
            bool startsWord = start == 0 || TextFacts.IsBlank(text[start - 1]);
            if (startsWord && MatchMonthFirst(text.Slice(start), language, out date) is > 0 and int found)
            {
                length = found;
                return true;
            }
        }

        date = default;
        length = 0;
        return false;
    }

    private static int MatchDayFirst(ReadOnlySpan<char> text, Language language, out PrintedDate date)
    {
        date = default;
        int dayEnd = DayAndMonth(text, language, out int day, out int month);
        if (dayEnd == 0)
        {
            return 0;
        }

        int end = MatchYear(text, dayEnd, language, out int year);
        date = new PrintedDate(year, month, day);
        return end == 0 ? 0 : end + YearWordLength(text.Slice(end), language);
    }

    private static int DayAndMonth(ReadOnlySpan<char> text, Language language, out int day, out int month)
    {
        month = 0;
        int index = Number(text, 0, 2, out day);
        if (index == 0 || day is 0 or > 31)
        {
            return 0;
        }

        for (int joint = 0; joint <= LongestJoint && index + joint < text.Length; joint++)
        {
            if (joint > 0 && !IsJoint(text[index + joint - 1], language))
            {
                return 0;
            }

            int length = language.MonthNames.Match(text.Slice(index + joint), out month);
            if (length > 0)
            {
                return index + joint + length;
            }
        }

        return 0;
    }

    private static int MatchYear(ReadOnlySpan<char> text, int start, Language language, out int year)
    {
        year = 0;
        for (int joint = 0; joint <= LongestJoint && start + joint < text.Length; joint++)
        {
            if (TextFacts.IsDigit(text[start + joint]))
            {
                int end = Number(text, start + joint, 4, out year);
                return end - start - joint == 4 && year is > 1940 and < 2200 ? end : 0;
            }

            if (!IsJoint(text[start + joint], language))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int YearWordLength(ReadOnlySpan<char> text, Language language)
    {
        int blanks = SkipBlanks(text, 0);
        int length = language.YearWords.Match(text.Slice(blanks));
        return length > 0 ? blanks + length : 0;
    }

    // "2021年4月28日", "一九六五年十一月二十九日"
    private static int MatchYearFirst(ReadOnlySpan<char> text, Language language, out PrintedDate date)
    {
        date = default;
        int index = UnitNumber(text, 0, 4, language.YearUnit, out int year);
        int month = 0;
        int day = 0;
        index = index == 0 ? 0 : UnitNumber(text, index, 2, language.MonthUnit, out month);
        index = index == 0 ? 0 : UnitNumber(text, index, 2, language.DayUnit, out day);
        if (index == 0 || year < FirstYear || month is 0 or > 12 || day is 0 or > 31)
        {
            return 0;
        }

        date = new PrintedDate(year, month, day);
        return index;
    }

    // Extractions put blanks between figures and ideographs: "2021 年 4 月 28 日".
    private static int UnitNumber(ReadOnlySpan<char> text, int start, int longest, char? unit, out int value)
    {
        value = 0;
        if (unit is null)
        {
            return 0;
        }

        int figures = SkipBlanks(text, start);
        int end = Number(text, figures, longest, out value);
        if (end == 0 && figures < text.Length && Numerals.IsChineseDigit(text[figures]))
        {
            value = Numerals.IdeographValue(text.Slice(figures), out int length);
            end = length == 0 ? 0 : figures + length;
        }

        int mark = SkipBlanks(text, end);
        return end > 0 && mark < text.Length && text[mark] == unit ? mark + 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        int index = start;
        while (index < text.Length && (TextFacts.IsBlank(text[index]) || text[index] is '\n' or '\r'))
        {
            index++;
        }

        return index;
    }

    // Blanks, Markdown superscripts, tatweel, and the letters of "1er" and "de": whatever stands between the parts of a date.
    private static bool IsJoint(char character, Language language) =>
        TextFacts.IsBlank(character) || character is '^' or '{' or '}' or '\u0640' or '\n' or '\r' || language.DateJoints.AsSpan().IndexOf(character) >= 0;

    private static int Number(ReadOnlySpan<char> text, int start, int longest, out int value)
    {
        value = 0;
        int index = start;
        while (index < text.Length && TextFacts.IsDigit(text[index]))
        {
            value = (value * 10) + text[index] - '0';
            index++;
            if (index - start > longest)
            {
                return 0;
            }
        }

        return index == start ? 0 : index;
    }
}

/// <summary>A date as printed.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
internal readonly record struct PrintedDate(int Year, int Month, int Day)
{
    /// <summary>Returns the date as <c>2021-04-28</c>.</summary>
    public override string ToString() => $"{Year:D4}-{Month:D2}-{Day:D2}";
}
