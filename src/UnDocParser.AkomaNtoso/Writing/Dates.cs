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
}
