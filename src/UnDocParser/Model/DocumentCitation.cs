using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>A document named in the text. Immutable.</summary>
public sealed record DocumentCitation
{
    /// <summary>Gets the canonical symbol.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>Gets the text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Gets a value indicating whether it stands in a note, not in a paragraph.</summary>
    public bool IsInNote { get; init; }

    /// <summary>Gets the index of the paragraph or note it stands in.</summary>
    public int Index { get; init; }

    /// <summary>Gets where it stands in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }
}
