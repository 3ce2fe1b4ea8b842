using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Dates as the schema wants them.</summary>
internal static class Dates
{
    /// <summary>What the files of the United Nations write where a date is not known.</summary>
    public const string Unknown = "0001-01-01";

    /// <summary>Determines whether a printed date is a day of the calendar: 31 June is none.</summary>
    public static bool IsDay(CalendarDate? date) =>
        date is { Year: > 0, Month: > 0, Day: > 0 } day && day.Day <= DateTime.DaysInMonth(day.Year, day.Month);

    /// <summary>Returns a date, or <see cref="Unknown"/> for none that the calendar has.</summary>
    public static string Of(CalendarDate? date) => IsDay(date) ? date.ToString()! : Unknown;

    /// <summary>
    /// Finds where a line prints a date that is known: from its day to its year, <c>on 25 June 2020</c>, or from its year to its day with the sign behind
    /// it, as Chinese has it. An empty stretch where it does not.
    /// </summary>
    public static (int Start, int End) Find(string line, CalendarDate? date)
    {
        if (date is not { } known || !IsDay(date))
        {
            return (0, 0);
        }

        (int yearStart, int yearEnd) = FindNumber(line, known.Year, line.Length);
        (int dayStart, int dayEnd) = FindNumber(line, known.Day, yearStart);
        if (dayEnd > 0)
        {
            return (dayStart, yearEnd);
        }

        (_, dayEnd) = FindNumber(line, known.Day, line.Length);
        return yearEnd > 0 && dayEnd > yearEnd ? (yearStart, EndOfSign(line, dayEnd)) : (0, 0);
    }

    private static int EndOfSign(string line, int position)
    {
        while (position < line.Length && char.IsWhiteSpace(line[position]))
        {
            position++;
        }

        return Math.Min(line.Length, position + 1);
    }

    // The last one before a place: a line may tell the number of the meeting too.
    private static (int Start, int End) FindNumber(string line, int number, int limit)
    {
        string digits = number.ToString();
        for (int start = limit - digits.Length; start >= 0; start--)
        {
            int end = start + digits.Length;
            if (string.CompareOrdinal(line, start, digits, 0, digits.Length) == 0
                && (start == 0 || !char.IsDigit(line[start - 1]))
                && (end == line.Length || !char.IsDigit(line[end])))
            {
                return (start, end);
            }
        }

        return (0, 0);
    }
}
