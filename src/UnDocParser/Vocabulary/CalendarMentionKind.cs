namespace UnDocParser.Model;

/// <summary>What a mention of time is.</summary>
public enum CalendarMentionKind
{
    /// <summary>A day: <c>28 April 2021</c>.</summary>
    Date,

    /// <summary>Days from a first to a last one: <c>13–24 June 2022</c>.</summary>
    DateRange,

    /// <summary>A month of a year: <c>June 2022</c>.</summary>
    Month,

    /// <summary>A session by its number: <c>seventy-sixth session</c>.</summary>
    Session,

    /// <summary>A session by its year: <c>2022 session</c>.</summary>
    SessionOfYear,

    /// <summary>The session after this one: <c>next session</c>.</summary>
    NextSession,

    /// <summary>A meeting by its number: <c>62nd plenary meeting</c>.</summary>
    Meeting,
}
