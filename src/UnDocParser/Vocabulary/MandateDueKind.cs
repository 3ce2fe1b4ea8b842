namespace UnDocParser.Model;

/// <summary>How a document says when a report is due.</summary>
public enum MandateDueKind
{
    /// <summary>At a session, by its number or year.</summary>
    Session,

    /// <summary>At the session after this one.</summary>
    NextSession,

    /// <summary>By a day, or by the end of a month or year.</summary>
    Date,

    /// <summary>Within a stretch of time from the adoption.</summary>
    Within,

    /// <summary>Again and again: <c>annually</c>.</summary>
    Recurring,
}
