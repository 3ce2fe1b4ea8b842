using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>Something that stands on a page and is no part of the text of the document. Immutable.</summary>
public sealed record DocumentFurniture
{
    /// <summary>Gets what it is.</summary>
    public required PageFurnitureKind Kind { get; init; }

    /// <summary>Gets it as printed, lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets where it stands in the source, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the page it stands on, counted from 1 by the ends of pages that the text shows.</summary>
    public required int Page { get; init; }
}
