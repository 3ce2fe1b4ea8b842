namespace UnDocParser.Syntax;

/// <content>Many changes in one walk.</content>
public static partial class SyntaxNodeExtensions
{
    /// <summary>A copy with others in the place of some nodes.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <typeparam name="TNode">The type of the nodes.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="nodes">Nodes at or below the root; they may be below each other, and inside structured trivia.</param>
    /// <param name="computeReplacementNode">
    /// Returns what is to stand in the place of a node. It is told the node as it was, and the node with what was replaced below it, which is the one
    /// to go on from; null takes an element of a list or an optional part away.
    /// </param>
    /// <returns>The copy; the root itself when nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A node is not part of the root, or a new one does not fit.</exception>
    /// <remarks>O(the size of what lies between the first and the last of them).</remarks>
    /// <example>
    /// <code>
    /// // Each clause opens anew.
    /// root = root.ReplaceNodes(clauses, (_, clause) => clause.WithContent(SyntaxFactory.ParagraphText("Decides to wait;")));
    /// </code>
    /// </example>
    public static TRoot ReplaceNodes<TRoot, TNode>(this TRoot root, IEnumerable<TNode> nodes, Func<TNode, TNode, SyntaxNode?> computeReplacementNode)
        where TRoot : SyntaxNode
        where TNode : SyntaxNode
    {
        CheckNotNull(root, nodes, computeReplacementNode, nameof(computeReplacementNode));
        var replacer = new BatchReplacer { ComputeNode = (node, rewritten) => computeReplacementNode((TNode)node, (TNode)rewritten) };
        return replacer.Replace(root, nodes, [], []);
    }

    /// <summary>A copy with others in the place of some tokens.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="tokens">Tokens below the root; they may be inside structured trivia.</param>
    /// <param name="computeReplacementToken">
    /// Returns what is to stand in the place of a token. It is told the token as it was, and the token with what was replaced in its trivia.
    /// </param>
    /// <returns>The copy; the root itself when nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A token is not part of the root, or a new one does not fit.</exception>
    public static TRoot ReplaceTokens<TRoot>(this TRoot root, IEnumerable<SyntaxToken> tokens, Func<SyntaxToken, SyntaxToken, SyntaxToken> computeReplacementToken)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, tokens, computeReplacementToken, nameof(computeReplacementToken));
        return new BatchReplacer { ComputeToken = computeReplacementToken }.Replace(root, [], tokens, []);
    }

    /// <summary>A copy with other trivia in the place of some.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="trivia">Trivia of tokens below the root.</param>
    /// <param name="computeReplacementTrivia">
    /// Returns what is to stand in the place of trivia; a default trivia takes it away. It is told the trivia as it was, and with what was replaced in it.
    /// </param>
    /// <returns>The copy; the root itself when nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Some trivia is not part of the root.</exception>
    public static TRoot ReplaceTrivia<TRoot>(this TRoot root, IEnumerable<SyntaxTrivia> trivia, Func<SyntaxTrivia, SyntaxTrivia, SyntaxTrivia> computeReplacementTrivia)
        where TRoot : SyntaxNode
    {
        CheckNotNull(root, trivia, computeReplacementTrivia, nameof(computeReplacementTrivia));
        return new BatchReplacer { ComputeTrivia = computeReplacementTrivia }.Replace(root, [], [], trivia);
    }

    /// <summary>A copy with others in the place of some nodes, tokens and trivia.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="nodes">Nodes at or below the root, or null for none.</param>
    /// <param name="computeReplacementNode">Returns what is to stand in the place of a node; may be null when there are no nodes.</param>
    /// <param name="tokens">Tokens below the root, or null for none.</param>
    /// <param name="computeReplacementToken">Returns what is to stand in the place of a token; may be null when there are no tokens.</param>
    /// <param name="trivia">Trivia of tokens below the root, or null for none.</param>
    /// <param name="computeReplacementTrivia">Returns what is to stand in the place of trivia; may be null when there is no trivia.</param>
    /// <returns>The copy; the root itself when nothing changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Something is not part of the root, or something new does not fit.</exception>
    public static TRoot ReplaceSyntax<TRoot>(
        this TRoot root,
        IEnumerable<SyntaxNode>? nodes,
        Func<SyntaxNode, SyntaxNode, SyntaxNode?>? computeReplacementNode,
        IEnumerable<SyntaxToken>? tokens,
        Func<SyntaxToken, SyntaxToken, SyntaxToken>? computeReplacementToken,
        IEnumerable<SyntaxTrivia>? trivia,
        Func<SyntaxTrivia, SyntaxTrivia, SyntaxTrivia>? computeReplacementTrivia)
        where TRoot : SyntaxNode
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        var replacer = new BatchReplacer
        {
            ComputeNode = computeReplacementNode ?? (static (_, rewritten) => rewritten),
            ComputeToken = computeReplacementToken ?? (static (_, rewritten) => rewritten),
            ComputeTrivia = computeReplacementTrivia ?? (static (_, rewritten) => rewritten),
        };
        return replacer.Replace(root, nodes ?? [], tokens ?? [], trivia ?? []);
    }

    /// <summary>A copy without some nodes. Only elements of lists and optional parts can be taken away.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="nodes">Nodes below the root; they may be below each other, and inside structured trivia.</param>
    /// <param name="options">What of their trivia stays, at the next token that does, or at the last one where none follows.</param>
    /// <returns>The copy; the root itself when there are no nodes.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A node is not part of the root, or must not be absent.</exception>
    /// <example>
    /// <code>
    /// // A resolution without its preamble, whose notes stay.
    /// root = root.RemoveNodes(root.DescendantNodes().OfType&lt;PreambularClauseSyntax&gt;());
    /// </code>
    /// </example>
    public static TRoot RemoveNodes<TRoot>(this TRoot root, IEnumerable<SyntaxNode> nodes, SyntaxRemoveOptions options = SyntaxRemoveOptions.KeepPageFurniture)
        where TRoot : SyntaxNode
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        var replacer = new BatchReplacer { ComputeNode = static (_, _) => null, Options = options };
        return replacer.Replace(root, nodes ?? throw new ArgumentNullException(nameof(nodes)), [], []);
    }

    private static void CheckNotNull<TItem>(SyntaxNode root, IEnumerable<TItem> items, Delegate compute, string computeName)
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        if (items is null)
        {
            throw new ArgumentNullException(nameof(items));
        }

        if (compute is null)
        {
            throw new ArgumentNullException(computeName);
        }
    }
}
