using System.Collections.Immutable;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<ImmutableArray<DocumentCitation>> _citationsInOrder;

    /// <summary>Returns what a node of <see cref="Tree"/> cites. The way back is <see cref="DocumentCitation.GetNode"/>.</summary>
    /// <param name="node">The node.</param>
    /// <returns>
    /// The citation, or null where the document tells that the text names none: a number that no organ gives its resolutions, a text that
    /// is no paragraph of the model. O(log n) in the citations of the document.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="node"/> is part of another tree, or of none.</exception>
    public DocumentCitation? GetCitation(CitationSyntax node)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        if (node.SyntaxTree != Tree)
        {
            throw new ArgumentException("It is not part of the tree that the model was made from.", nameof(node));
        }

        ImmutableArray<DocumentCitation> citations = _citationsInOrder.Value;
        for (int index = FirstCitationBehind(node.Span.Start); index < citations.Length && citations[index].Span.Start < node.Span.End; index++)
        {
            DocumentCitation citation = citations[index];
            if (citation.Span.End <= node.Span.End && !node.DescendantNodes().Any(inner => inner is CitationSyntax && inner.Span.Contains(citation.Span)))
            {
                return citation;
            }
        }

        return null;
    }

    private int FirstCitationBehind(int position)
    {
        ImmutableArray<DocumentCitation> citations = _citationsInOrder.Value;
        int low = 0;
        int high = citations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (citations[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Returns what a paragraph cites, in the order of the text.</summary>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <returns>The citations, none for an index out of range. Linear in the citations of the document.</returns>
    public IEnumerable<DocumentCitation> CitationsInParagraph(int paragraph) =>
        Citations.Where(citation => !citation.IsInNote && citation.Index == paragraph);

    /// <summary>Returns what a note cites, in the order of the text.</summary>
    /// <param name="note">The index of the note.</param>
    /// <returns>The citations, none for an index out of range. Linear in the citations of the document.</returns>
    public IEnumerable<DocumentCitation> CitationsInNote(int note) =>
        Citations.Where(citation => citation.IsInNote && citation.Index == note);
}
