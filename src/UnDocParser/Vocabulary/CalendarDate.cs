using System.Globalization;

namespace UnDocParser.Model;

/// <summary>
/// A date of the Gregorian calendar as a document prints it, which may be a day that no month has: 31 June. Immutable and thread-safe.
/// </summary>
public readonly record struct CalendarDate
{
    private const int LastYear = 9999;
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>Initializes a date.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside of its range.</exception>
    public CalendarDate(int year, int month, int day)
    {
        Year = InRange(year, 0, LastYear, nameof(year));
        Month = InRange(month, 1, LastMonth, nameof(month));
        Day = InRange(day, 1, LastDay, nameof(day));
    }

    /// <summary>Gets the year, 0 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to another number.</exception>
    public int Year
    {
        get;
        init => field = InRange(value, 0, LastYear, nameof(Year));
    }

    /// <summary>Gets the month, 1 to 12; 0 in the default value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to another number.</exception>
    public int Month
    {
        get;
        init => field = InRange(value, 1, LastMonth, nameof(Month));
    }

    /// <summary>Gets the day of the month, 1 to 31; 0 in the default value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to another number.</exception>
    public int Day
    {
        get;
        init => field = InRange(value, 1, LastDay, nameof(Day));
    }

    /// <summary>Returns the date as ISO 8601 writes it: <c>2021-04-28</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);

#if NET8_0_OR_GREATER
    /// <summary>Returns the date as the platform's own type.</summary>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day, as a document may print: 31 June.</exception>
    public DateOnly ToDateOnly() => new(Year, Month, Day);

    /// <summary>Makes a date from the platform's own type.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same date.</returns>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);
#endif

    /// <summary>Returns the last day of a month.</summary>
    internal static CalendarDate EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Returns the date some days and months later, or null when this is no day of the calendar.</summary>
    internal CalendarDate? Add(int months, int days)
    {
        if (Year is < 1 or > 9000 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
        {
            return null;
        }

        DateTime later = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).AddMonths(months).AddDays(days);
        return new CalendarDate(later.Year, later.Month, later.Day);
    }

    private static int InRange(int value, int first, int last, string name) =>
        value >= first && value <= last ? value : throw new ArgumentOutOfRangeException(name, value, $"It must lie from {first} to {last}.");
}
