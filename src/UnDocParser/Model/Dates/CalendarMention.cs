using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>A date, session or meeting named in a paragraph. Immutable.</summary>
public sealed record CalendarMention
{
    /// <summary>Gets what it is.</summary>
    public required CalendarMentionKind Kind { get; init; }

    /// <summary>Gets the first day of a date, range or month; null for sessions and meetings.</summary>
    public CalendarDate? Start { get; init; }

    /// <summary>Gets the last day: that of <see cref="Start"/> for a single date; null for sessions and meetings.</summary>
    public CalendarDate? End { get; init; }

    /// <summary>Gets the number of the session or meeting, or the year of a session named by its year; else null.</summary>
    public int? Number { get; init; }

    /// <summary>Gets whether a numbered session is a regular or a special one; <see cref="SymbolSessionKind.None"/> for all else.</summary>
    public SymbolSessionKind SessionKind { get; init; }

    /// <summary>Gets the words as printed, lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the index of the paragraph in <see cref="DocumentModel.Paragraphs"/>.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the span in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }
}
