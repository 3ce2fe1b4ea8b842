using UnDocParser.Text;

namespace UnDocParser.Syntax;

public abstract partial class SyntaxNode
{
    /// <summary>The nodes this one is a part of, the nearest first.</summary>
    /// <param name="ascendOutOfTrivia">Whether to go on from structured trivia to the node whose token carries it.</param>
    public IEnumerable<SyntaxNode> Ancestors(bool ascendOutOfTrivia = true)
    {
        for (SyntaxNode? node = GetParent(ascendOutOfTrivia); node is not null; node = node.GetParent(ascendOutOfTrivia))
        {
            yield return node;
        }
    }

    /// <summary>This node and the nodes it is a part of, the nearest first.</summary>
    /// <param name="ascendOutOfTrivia">Whether to go on from structured trivia to the node whose token carries it.</param>
    public IEnumerable<SyntaxNode> AncestorsAndSelf(bool ascendOutOfTrivia = true)
    {
        for (SyntaxNode? node = this; node is not null; node = node.GetParent(ascendOutOfTrivia))
        {
            yield return node;
        }
    }

    /// <summary>The nearest node of a type that is this one or that this one is a part of.</summary>
    /// <typeparam name="TNode">The type looked for.</typeparam>
    /// <param name="predicate">What else the node must meet.</param>
    /// <param name="ascendOutOfTrivia">Whether to go on from structured trivia to the node whose token carries it.</param>
    /// <returns>The node, or <see langword="null"/> when there is none.</returns>
    public TNode? FirstAncestorOrSelf<TNode>(Func<TNode, bool>? predicate = null, bool ascendOutOfTrivia = true)
        where TNode : SyntaxNode
    {
        for (SyntaxNode? node = this; node is not null; node = node.GetParent(ascendOutOfTrivia))
        {
            if (node is TNode found && (predicate is null || predicate(found)))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The child nodes and tokens in order. Making the list costs nothing.</summary>
    public ChildSyntaxList ChildNodesAndTokens() => new(this);

    /// <summary>The child nodes in order.</summary>
    public IEnumerable<SyntaxNode> ChildNodes()
    {
        foreach (SyntaxNodeOrToken child in ChildNodesAndTokens())
        {
            if (child.AsNode() is { } node)
            {
                yield return node;
            }
        }
    }

    /// <summary>The tokens that are children of this node itself, in order.</summary>
    public IEnumerable<SyntaxToken> ChildTokens()
    {
        foreach (SyntaxNodeOrToken child in ChildNodesAndTokens())
        {
            if (child.IsToken)
            {
                yield return child.AsToken();
            }
        }
    }

    /// <summary>The child whose full span holds a position. O(log children).</summary>
    /// <param name="position">A position within <see cref="FullSpan"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside of the full span.</exception>
    public SyntaxNodeOrToken ChildThatContainsPosition(int position) =>
        FullSpan.Contains(position) ? ChildSyntaxList.FindAt(this, position) : throw new ArgumentOutOfRangeException(nameof(position));

    /// <summary>The first token at or below the node; a default token when there is none.</summary>
    /// <param name="includeZeroWidth">Whether tokens without text count: missing ones and the end of the file.</param>
    public SyntaxToken GetFirstToken(bool includeZeroWidth = false) => TokenNavigator.First(this, includeZeroWidth);

    /// <summary>The last token at or below the node; a default token when there is none.</summary>
    /// <param name="includeZeroWidth">Whether tokens without text count: missing ones and the end of the file.</param>
    public SyntaxToken GetLastToken(bool includeZeroWidth = false) => TokenNavigator.Last(this, includeZeroWidth);

    /// <summary>
    /// The token whose full span holds a position; at the very end of a document the end-of-file token. O(depth × log children).
    /// </summary>
    /// <param name="position">A position within <see cref="FullSpan"/>.</param>
    /// <param name="findInsideTrivia">Whether to look for tokens inside structured trivia, such as footnotes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside of the full span.</exception>
    public SyntaxToken FindToken(int position, bool findInsideTrivia = false)
    {
        if (position == FullSpan.End && this is DocumentSyntax document)
        {
            return document.EndOfFileToken;
        }

        if (!FullSpan.Contains(position))
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        SyntaxNode node = this;
        while (true)
        {
            SyntaxNodeOrToken child = ChildSyntaxList.FindAt(node, position);
            if (child.AsNode() is { } inner)
            {
                node = inner;
                continue;
            }

            SyntaxToken token = child.AsToken();
            if (findInsideTrivia && token.FindTriviaAt(position).GetStructure() is { } structure && structure.FullSpan.Contains(position))
            {
                node = structure;
                continue;
            }

            return token;
        }
    }

    /// <summary>The trivia that holds a position; a default trivia when the position lies in the text of a token. O(depth × log children).</summary>
    /// <param name="position">A position within <see cref="FullSpan"/>.</param>
    /// <param name="findInsideTrivia">Whether to look for trivia inside structured trivia.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside of the full span.</exception>
    public SyntaxTrivia FindTrivia(int position, bool findInsideTrivia = false) => FindToken(position, findInsideTrivia).FindTriviaAt(position);

    /// <summary>The smallest node that holds a span; of nodes with the same full span the outermost.</summary>
    /// <param name="span">A span within <see cref="FullSpan"/>.</param>
    /// <param name="findInsideTrivia">Whether to look for nodes inside structured trivia, such as footnotes.</param>
    /// <param name="getInnermostNodeForTie">Of nodes with the same full span, the innermost instead.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the full span.</exception>
    public SyntaxNode FindNode(TextSpan span, bool findInsideTrivia = false, bool getInnermostNodeForTie = false)
    {
        if (!FullSpan.Contains(span))
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (span.Start == FullSpan.End && this is not DocumentSyntax)
        {
            return this;
        }

        SyntaxNode? node = FindToken(span.Start, findInsideTrivia).Parent;
        while (node is not null && node != this && !node.FullSpan.Contains(span))
        {
            node = node.GetParent(ascendOutOfTrivia: true);
        }

        return (getInnermostNodeForTie ? node : OutermostOfSameSpan(node)) ?? this;
    }

    private SyntaxNode? OutermostOfSameSpan(SyntaxNode? innermost)
    {
        SyntaxNode? node = innermost;
        while (node is not null && node != this && node.Parent?.FullSpan == node.FullSpan)
        {
            node = node.Parent;
        }

        return node;
    }

    private SyntaxNode? GetParent(bool ascendOutOfTrivia) =>
        Parent ?? (ascendOutOfTrivia && this is StructuredTriviaSyntax structure ? structure.ParentTrivia.Token.Parent : null);
}
