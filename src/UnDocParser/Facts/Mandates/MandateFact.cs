using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Mandates;

/// <summary>A report asked for, as one paragraph tells it; spans lie in its folded text.</summary>
/// <param name="Action">The index of the action it belongs to, or -1 where a paragraph above must tell.</param>
/// <param name="Actor">Who reports, where the paragraph says so.</param>
/// <param name="ActorKind">Who that is.</param>
/// <param name="Recipients">The recipients, each with what is due to it.</param>
/// <param name="Subject">What it is about, or null.</param>
/// <param name="Span">All of it.</param>
internal sealed record MandateFact(int Action, TextSpan? Actor, ActorKind? ActorKind, ImmutableArray<RecipientFact> Recipients, TextSpan? Subject, TextSpan Span);

/// <summary>A recipient and what is due to it.</summary>
/// <param name="Code">Who it is; the organ itself where none is named.</param>
/// <param name="Span">The words, or null.</param>
/// <param name="Dues">When.</param>
internal sealed record RecipientFact(RecipientCode Code, TextSpan? Span, ImmutableArray<DueFact> Dues);

/// <summary>A due as printed.</summary>
/// <param name="Kind">How it is said.</param>
/// <param name="Span">The words.</param>
internal sealed record DueFact(MandateDueKind Kind, TextSpan Span)
{
    /// <summary>Gets the session.</summary>
    public int? Session { get; init; }

    /// <summary>Gets whether the session is a regular one, or named by its year.</summary>
    public bool IsRegular { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Session"/> is a year.</summary>
    public bool IsYear { get; init; }

    /// <summary>Gets the last day.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets a value indicating whether only "in" stands before a month or a year, which may as well be past.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Gets the stretch of time.</summary>
    public MandateInterval? Interval { get; init; }
}
