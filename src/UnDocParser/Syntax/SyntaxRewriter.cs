using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>
/// Makes a changed copy of a tree: an override returns what is to stand in the place of a node, token or trivia. What does not change is
/// shared, and when nothing changed the very same node is returned. A changed root of a tree is the root of a new tree, whose text is the text before with
/// the changes; any other changed node is detached and its own root.
/// </summary>
/// <example>
/// <code>
/// // The document without its notes at the feet of pages and below paragraphs.
/// DocumentSyntax edited = (DocumentSyntax)new NoteRemover().Visit(tree.GetRoot())!;
///
/// sealed class NoteRemover : SyntaxRewriter
/// {
///     public override SyntaxNode? VisitFootnote(FootnoteSyntax node) => null;
/// }
/// </code>
/// </example>
public abstract partial class SyntaxRewriter : SyntaxVisitor<SyntaxNode>
{
    private readonly bool _visitIntoStructuredTrivia;

    /// <summary>Makes a rewriter.</summary>
    /// <param name="visitIntoStructuredTrivia">Whether to rewrite nodes inside structured trivia, such as footnotes.</param>
    protected SyntaxRewriter(bool visitIntoStructuredTrivia = true) => _visitIntoStructuredTrivia = visitIntoStructuredTrivia;

    /// <summary>Called for each node whose own method does not visit its parts.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The node itself.</returns>
    public override SyntaxNode? DefaultVisit(SyntaxNode node) => node;

    /// <summary>Rewrites the trivia of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>What is to stand in its place.</returns>
    public virtual SyntaxToken VisitToken(SyntaxToken token) =>
        token.WithTrivia(VisitList(token.LeadingTrivia).Green, VisitList(token.TrailingTrivia).Green);

    /// <summary>Rewrites the node over structured trivia.</summary>
    /// <param name="trivia">The trivia.</param>
    /// <returns>What is to stand in its place; a default trivia takes it away.</returns>
    public virtual SyntaxTrivia VisitTrivia(SyntaxTrivia trivia)
    {
        if (!_visitIntoStructuredTrivia || trivia.GetStructure() is not { } structure)
        {
            return trivia;
        }

        SyntaxNode? changed = Visit(structure);
        if (changed == structure)
        {
            return trivia;
        }

        return changed is null ? default : SyntaxFactory.Trivia((StructuredTriviaSyntax)changed);
    }

    /// <summary>Rewrites each node of a list; nodes for which <see langword="null"/> is returned are left out.</summary>
    /// <typeparam name="TNode">The type of the nodes.</typeparam>
    /// <param name="list">The list.</param>
    /// <returns>The list itself when nothing changed.</returns>
    /// <exception cref="InvalidCastException">A node does not fit into the list.</exception>
    public virtual SyntaxList<TNode> VisitList<TNode>(SyntaxList<TNode> list)
        where TNode : SyntaxNode
    {
        GreenListBuilder? changed = null;
        int index = 0;
        foreach (TNode node in list)
        {
            var visited = (TNode?)Visit(node);
            Collect(ref changed, list.Green, index++, !ReferenceEquals(visited, node), visited?.Green);
        }

        return changed is null ? list : SyntaxList<TNode>.FromGreen(changed.ToList());
    }

    /// <summary>Rewrites each token of a list; tokens for which a default token is returned are left out.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The list itself when nothing changed.</returns>
    public virtual SyntaxTokenList VisitList(SyntaxTokenList list)
    {
        GreenListBuilder? changed = null;
        int index = 0;
        foreach (SyntaxToken token in list)
        {
            SyntaxToken visited = VisitToken(token);
            Collect(ref changed, list.Green, index++, visited != token, visited.Node);
        }

        return changed is null ? list : new SyntaxTokenList(null, changed.ToList(), 0, 0);
    }

    /// <summary>Rewrites each trivia of a list; trivia for which a default trivia is returned is left out.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The list itself when nothing changed.</returns>
    public virtual SyntaxTriviaList VisitList(SyntaxTriviaList list)
    {
        GreenListBuilder? changed = null;
        int index = 0;
        foreach (SyntaxTrivia trivia in list)
        {
            SyntaxTrivia visited = VisitTrivia(trivia);
            Collect(ref changed, list.Green, index++, visited != trivia, visited.Node);
        }

        return changed is null ? list : new SyntaxTriviaList(default, changed.ToList(), 0);
    }

    /// <summary>Begins a copy at the first change, and goes on with it.</summary>
    private static void Collect(ref GreenListBuilder? changed, GreenNode? list, int index, bool differs, GreenNode? element)
    {
        if (changed is null && differs)
        {
            changed = new GreenListBuilder();
            changed.AddRange(list, 0, index);
        }

        if (changed is not null && element is not null)
        {
            changed.Add(element);
        }
    }

    private SyntaxToken RewriteToken(SyntaxToken token) => token.Node is null ? token : VisitToken(token);

    private TNode RewriteRequired<TNode>(TNode node)
        where TNode : SyntaxNode =>
        (TNode?)Visit(node) ?? throw new InvalidOperationException($"A node of the kind {node.Kind} cannot be left out here.");
}
