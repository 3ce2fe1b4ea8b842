using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Dates;

/// <summary>A mention of time as one paragraph has it; the span lies in its folded text.</summary>
internal readonly record struct MentionFact(CalendarMentionKind Kind, TextSpan Span)
{
    /// <summary>Gets the first day.</summary>
    public CalendarDate? Start { get; init; }

    /// <summary>Gets the last day.</summary>
    public CalendarDate? End { get; init; }

    /// <summary>Gets the number or the year of a session, or the number of a meeting.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the kind of a numbered session.</summary>
    public SymbolSessionKind SessionKind { get; init; }
}
