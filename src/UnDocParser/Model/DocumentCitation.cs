using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>A document, a place in the Charter or a treaty named in the text. Immutable.</summary>
public sealed record DocumentCitation
{
    private readonly ValueArray<CitationPinpoint> _pinpoints;

    /// <summary>Gets what is named.</summary>
    public CitationKind Kind { get; init; }

    /// <summary>
    /// Gets the canonical symbol, or null where there is none: the Charter, treaties, resolutions of bodies that give
    /// theirs no symbol, an "Ibid." whose source is not certain.
    /// </summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Gets the text as printed, markup left out; a line feed stands where a line ended.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets a value indicating whether it stands in a note, not in a paragraph.</summary>
    public bool IsInNote { get; init; }

    /// <summary>Gets the index of the paragraph or note it stands in.</summary>
    public int Index { get; init; }

    /// <summary>Gets where it stands in the source, in UTF-16 code units. Markup and page furniture inside it lie in the span too.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the date printed with the citation, or null.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets the places inside the document, in the order of the text; empty when none are printed.</summary>
    public ImmutableArray<CitationPinpoint> Pinpoints
    {
        get => _pinpoints.Elements;
        init => _pinpoints = new(value);
    }

    /// <summary>Gets the volume of a treaty, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Gets the number of a treaty, of an article or of a chapter as printed; null for other kinds, and where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the target of the Markdown link the text stands in, or null.</summary>
    public string? LinkTarget { get; init; }

    /// <summary>Gets a value indicating whether this is the upper end of a range ("67/1–67/9") whose lower end is the citation before.</summary>
    public bool EndsRange { get; init; }

    /// <summary>
    /// Gets the index in <see cref="DocumentModel.Citations"/> of the citation that "Ibid." before or in this one refers to,
    /// or null: no "Ibid.", or a note before it that names no source, or more than one.
    /// </summary>
    public int? Antecedent { get; init; }

    // Null where the citation was made by hand.
    internal TreeOfOrigin Origin { get; init; }

    /// <summary>Returns the node of the tree that is this citation. The way back is <see cref="DocumentModel.GetCitation"/>.</summary>
    /// <param name="document">The root of the tree the model was made from.</param>
    /// <returns>
    /// The node, or null where there is none: in the phrase that opens a clause, across two cells of a table, glued to the citation before
    /// ("A/75/L.69Article 51"), and where only the whole document tells that digits are a note mark or that a line stands elsewhere than it
    /// is printed. It is wider than <see cref="Span"/> where markup or digits lie across the end of the citation. O(depth × log children).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="document"/> is the root of another tree, or the citation was not read from a tree.
    /// </exception>
    public CitationSyntax? GetNode(DocumentSyntax document)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        if (Origin.Tree is null || document.SyntaxTree != Origin.Tree)
        {
            throw new ArgumentException("It is not the root of the tree that the citation was read from.", nameof(document));
        }

        SyntaxNode? node = document.FindToken(Span.Start, findInsideTrivia: true).Parent;
        while (node is not (null or CitationSyntax))
        {
            node = node.Parent;
        }

        return node is CitationSyntax citation && citation.Span.Contains(Span) ? citation : null;
    }
}
