using System.Globalization;

namespace UnDocParser.Model;

/// <summary>A date of the Gregorian calendar as a document prints it. Immutable.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>Returns the date as ISO 8601 writes it: <c>2021-04-28</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);
}
