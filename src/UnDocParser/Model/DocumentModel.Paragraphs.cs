using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<Dictionary<SyntaxNode, int>> _places;

    /// <summary>Returns the paragraph that a node stands in.</summary>
    /// <param name="node">A node of <see cref="Tree"/>: a clause, an item, or anything in their text.</param>
    /// <returns>The paragraph; for a note the one that carries its mark. Null in what is no paragraph: the masthead, closing lines, page furniture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="node"/> is part of another tree, or of none.</exception>
    /// <example>
    /// <code>
    /// DocumentParagraph? paragraph = model.GetParagraph(citation.GetNode(tree.GetRoot())!);
    /// </code>
    /// </example>
    public DocumentParagraph? GetParagraph(SyntaxNode node)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        if (node.SyntaxTree != Tree)
        {
            throw new ArgumentException("It is not part of the tree that the model was made from.", nameof(node));
        }

        foreach (SyntaxNode ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is FootnoteSyntax note)
            {
                return Notes.FirstOrDefault(found => found.Nodes.Contains(note))?.Paragraph is { } index ? Paragraphs[index] : null;
            }

            if (ancestor is PageElementSyntax)
            {
                return null;
            }

            if (_places.Value.TryGetValue(ancestor, out int place))
            {
                return Paragraphs[place];
            }
        }

        return null;
    }

    /// <summary>Returns the paragraph that a place in the text lies in.</summary>
    /// <param name="position">A place in the text, in UTF-16 code units.</param>
    /// <returns>
    /// As <see cref="GetParagraph(SyntaxNode)"/> returns it for the node there: blank lines before a paragraph belong to it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative or lies behind the end of the text.</exception>
    public DocumentParagraph? GetParagraph(int position) => Tree.GetRoot().FindToken(position, findInsideTrivia: true).Parent is { } node ? GetParagraph(node) : null;

    /// <summary>Returns the text of a paragraph with the place in the source of each of its characters.</summary>
    /// <param name="paragraph">A paragraph of this model.</param>
    /// <returns>The text, which is <see cref="DocumentParagraph.Text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paragraph"/> is none of this model.</exception>
    public TextContent GetTextContent(DocumentParagraph paragraph)
    {
        if (paragraph is null)
        {
            throw new ArgumentNullException(nameof(paragraph));
        }

        return _places.Value.TryGetValue(paragraph.Node, out int place)
            ? TextContentBuilder.Read(_body.Value.Drafts[place], _body.Value.Marks[place])
            : throw new ArgumentException("It is no paragraph of this model.", nameof(paragraph));
    }

    private Dictionary<SyntaxNode, int> FindPlaces()
    {
        var places = new Dictionary<SyntaxNode, int>(Paragraphs.Length);
        for (int index = 0; index < Paragraphs.Length; index++)
        {
            places[Paragraphs[index].Node] = index;
        }

        return places;
    }
}
