using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>Whether the year of a due is known, and if not, why.</summary>
public enum MandateDueResolution
{
    /// <summary>The year is known.</summary>
    Resolved,

    /// <summary>It recurs and has no single year.</summary>
    Recurring,

    /// <summary>The session is one of a body whose sessions are not tied to years here, or a special one.</summary>
    UnknownSession,

    /// <summary>It counts from the adoption of the document, whose date is not printed.</summary>
    UnknownAdoptionDate,
}

/// <summary>When a report is due. Immutable.</summary>
public sealed record MandateDue
{
    /// <summary>Gets how it is said.</summary>
    public required MandateDueKind Kind { get; init; }

    /// <summary>Gets the words as printed, without the preposition before a session or date.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the number of the session, or its year where sessions are named by year; else null.</summary>
    public int? Session { get; init; }

    /// <summary>Gets the last day on which it is due: as printed, or counted from the adoption; null where none follows.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets the stretch of time for <see cref="MandateDueKind.Within"/> and <see cref="MandateDueKind.Recurring"/>; else null.</summary>
    public MandateInterval? Interval { get; init; }

    /// <summary>
    /// Gets the calendar year in which it is due, or null. A session of the General Assembly counts for the year it opens
    /// in: the seventy-sixth for 2021.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>Gets whether <see cref="Year"/> is known, and if not, why.</summary>
    public MandateDueResolution Resolution { get; init; }

    /// <summary>Gets the span of <see cref="Text"/> in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }
}
