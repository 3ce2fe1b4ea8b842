using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>A note bound to its mark. Immutable.</summary>
public sealed record DocumentNote
{
    private readonly ValueArray<FootnoteSyntax> _nodes;

    /// <summary>Gets the mark without parentheses, superscripts as plain digits: <c>1</c>, <c>*</c>; empty when the note has none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Mark { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the text without its mark.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the index of the paragraph that carries the mark, or null when none was found, or it stands in the masthead.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Gets where in that paragraph's <see cref="DocumentParagraph.Text"/> the mark stood, in UTF-16 code units, or null.</summary>
    public int? Position { get; init; }

    /// <summary>Gets where the mark stands in the source, in UTF-16 code units, or null when none was found.</summary>
    public TextSpan? ReferenceSpan { get; init; }

    /// <summary>Gets the nodes of the note: more than one when it goes on on another page.</summary>
    public required ImmutableArray<FootnoteSyntax> Nodes
    {
        get => _nodes.Elements;
        init => _nodes = new(value);
    }
}
