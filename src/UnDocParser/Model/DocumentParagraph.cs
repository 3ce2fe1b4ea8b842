using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>A paragraph of the document: clause, item, heading or text, with its place in the order of labels. Immutable.</summary>
public sealed record DocumentParagraph
{
    /// <summary>Gets what the paragraph is.</summary>
    public required ParagraphType Type { get; init; }

    /// <summary>Gets the part it stands in.</summary>
    public required ParagraphPart Part { get; init; }

    /// <summary>Gets the label as printed, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the level: 0 for clauses, headings and the outermost items of annexes, 1 for their items, and so on.</summary>
    public int Level { get; init; }

    /// <summary>Gets the index of the paragraph this one is an item of, or null.</summary>
    public int? Parent { get; init; }

    /// <summary>Gets the phrase that opens a clause, without punctuation, or null.</summary>
    public string? Opening { get; init; }

    /// <summary>Gets the text alone: no label, items, note marks, page furniture or markup; lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the span in the source, in UTF-16 code units, label included and items apart. Where a page ends inside the paragraph, its notes and heads lie in the span too.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the node of the tree it was made from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required SyntaxNode Node { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
