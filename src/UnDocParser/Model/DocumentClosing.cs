namespace UnDocParser.Model;

/// <summary>The closing lines of a resolution. Immutable.</summary>
public sealed record DocumentClosing
{
    /// <summary>Initializes closing lines.</summary>
    /// <param name="meeting">The number of the meeting, or null.</param>
    /// <param name="date">The date of the meeting, or null.</param>
    public DocumentClosing(int? meeting, CalendarDate? date)
    {
        Meeting = meeting;
        Date = date;
    }

    /// <summary>Gets the number of the meeting, or null.</summary>
    public int? Meeting { get; init; }

    /// <summary>Gets the date of the meeting, or null.</summary>
    public CalendarDate? Date { get; init; }
}
