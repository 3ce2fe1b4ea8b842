namespace UnDocParser.Syntax;

/// <summary>
/// Makes changed copies of a tree. All parts but the path from the change to the root are shared: O(depth × log siblings). A copy of the root of a
/// tree is the root of a new tree, whose text is the text before with the change (<see cref="SyntaxTree.Reparse"/> parses it at the cost of the change);
/// any other copy is detached and its own root.
/// </summary>
/// <remarks>
/// Clauses, headings, lines of the masthead and notes that are put beside or in the place of others are set apart from their neighbours as those are from
/// each other: line ends and indentation are added where they lack them.
/// </remarks>
public static partial class SyntaxNodeExtensions
{
    /// <summary>
    /// A copy with one node in the place of another. Where the old node holds page ends and the new one none, they stay at the neighbour,
    /// with their notes, as <see cref="SyntaxRemoveOptions.KeepPageFurniture"/> tells.
    /// </summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="oldNode">A node at or below the root; it may be inside structured trivia.</param>
    /// <param name="newNode">The node to stand there.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The old node is not part of the root, or the new one does not fit.</exception>
    public static TRoot ReplaceNode<TRoot>(this TRoot root, SyntaxNode oldNode, SyntaxNode newNode)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, oldNode);
        return SyntaxReplacer.ReplaceNode(root, oldNode, [newNode ?? throw new ArgumentNullException(nameof(newNode))], SyntaxRemoveOptions.KeepPageFurniture);
    }

    /// <summary>
    /// A copy with any number of nodes in the place of an element of a list. Where the old node holds page ends and the new ones none,
    /// they stay at the neighbour, with their notes, as <see cref="SyntaxRemoveOptions.KeepPageFurniture"/> tells.
    /// </summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="oldNode">An element of a list below the root.</param>
    /// <param name="newNodes">The nodes to stand there.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The old node is not part of the root, or the new ones do not fit.</exception>
    public static TRoot ReplaceNode<TRoot>(this TRoot root, SyntaxNode oldNode, IEnumerable<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, oldNode);
        SyntaxNode[] nodes = [.. newNodes ?? throw new ArgumentNullException(nameof(newNodes))];
        return SyntaxReplacer.ReplaceNode(root, oldNode, nodes, SyntaxRemoveOptions.KeepPageFurniture);
    }

    /// <summary>A copy with nodes inserted before an element of a list.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="element">An element of a list below the root.</param>
    /// <param name="newNodes">The nodes to insert.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The element is not one of a list below the root, or the new nodes do not fit.</exception>
    public static TRoot InsertNodesBefore<TRoot>(this TRoot root, SyntaxNode element, IEnumerable<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, element);
        return SyntaxReplacer.InsertNodes(root, element, 0, [.. newNodes ?? throw new ArgumentNullException(nameof(newNodes))]);
    }

    /// <summary>A copy with nodes inserted after an element of a list.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="element">An element of a list below the root.</param>
    /// <param name="newNodes">The nodes to insert.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The element is not one of a list below the root, or the new nodes do not fit.</exception>
    public static TRoot InsertNodesAfter<TRoot>(this TRoot root, SyntaxNode element, IEnumerable<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, element);
        return SyntaxReplacer.InsertNodes(root, element, 1, [.. newNodes ?? throw new ArgumentNullException(nameof(newNodes))]);
    }

    /// <summary>
    /// A copy without a node; page ends before or within it stay with their notes (<see cref="SyntaxRemoveOptions.KeepPageFurniture"/>).
    /// Only elements of lists and optional parts can be taken away.
    /// </summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="node">A node below the root.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The node is not part of the root, or must not be absent.</exception>
    public static TRoot RemoveNode<TRoot>(this TRoot root, SyntaxNode node)
        where TRoot : SyntaxNode => RemoveNode(root, node, SyntaxRemoveOptions.KeepPageFurniture);

    /// <summary>A copy without a node. Only elements of lists and optional parts can be taken away.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="node">A node below the root.</param>
    /// <param name="options">What of its trivia stays, at its neighbour.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The node is not part of the root, or must not be absent.
    /// </exception>
    /// <remarks>Where no other token is left below the root, nothing can carry the trivia, and it goes too.</remarks>
    public static TRoot RemoveNode<TRoot>(this TRoot root, SyntaxNode node, SyntaxRemoveOptions options)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, node);
        return SyntaxReplacer.ReplaceNode(root, node, [], options);
    }

    /// <summary>A copy with one token in the place of another; a default token takes an optional one away.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="oldToken">A token below the root; it may be inside structured trivia.</param>
    /// <param name="newToken">The token to stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The old token is not part of the root, or the new one does not fit.</exception>
    public static TRoot ReplaceToken<TRoot>(this TRoot root, SyntaxToken oldToken, SyntaxToken newToken)
        where TRoot : SyntaxNode =>
        SyntaxReplacer.ReplaceToken(root ?? throw new ArgumentNullException(nameof(root)), oldToken, newToken);

    /// <summary>A copy with one trivia in the place of another; a default trivia takes it away.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="oldTrivia">Trivia of a token below the root.</param>
    /// <param name="newTrivia">The trivia to stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The old trivia is not part of the root.</exception>
    public static TRoot ReplaceTrivia<TRoot>(this TRoot root, SyntaxTrivia oldTrivia, SyntaxTrivia newTrivia)
        where TRoot : SyntaxNode =>
        SyntaxReplacer.ReplaceTrivia(root ?? throw new ArgumentNullException(nameof(root)), oldTrivia, [newTrivia]);

    private static void CheckNotNull(SyntaxNode root, SyntaxNode node)
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }
    }
}
