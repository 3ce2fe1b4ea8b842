namespace UnDocParser.Model;

/// <summary>The closing lines of a resolution. Immutable.</summary>
/// <param name="Meeting">The number of the meeting, or null.</param>
/// <param name="Date">The date of the meeting, or null.</param>
public sealed record DocumentClosing(int? Meeting, CalendarDate? Date);
