using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <content>The trivia at the edges of a node.</content>
public static partial class SyntaxNodeExtensions
{
    /// <summary>A copy of a node with other trivia before its first token. A node without tokens stays as it is.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="trivia">The trivia; default values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// clause = clause.WithLeadingTrivia(SyntaxFactory.EndOfLine(), SyntaxFactory.Whitespace("    "));
    /// </code>
    /// </example>
    public static TSyntax WithLeadingTrivia<TSyntax>(this TSyntax node, params IEnumerable<SyntaxTrivia> trivia)
        where TSyntax : SyntaxNode
    {
        SyntaxToken first = (node ?? throw new ArgumentNullException(nameof(node))).GetFirstToken(includeZeroWidth: true);
        return WithTrivia(node, first, SyntaxFactory.TriviaList(trivia).Green, first.Node?.Trailing);
    }

    /// <summary>A copy of a node with other trivia behind its last token. A node without tokens stays as it is.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="trivia">The trivia; default values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TSyntax WithTrailingTrivia<TSyntax>(this TSyntax node, params IEnumerable<SyntaxTrivia> trivia)
        where TSyntax : SyntaxNode
    {
        SyntaxToken last = (node ?? throw new ArgumentNullException(nameof(node))).GetLastToken(includeZeroWidth: true);
        return WithTrivia(node, last, last.Node?.Leading, SyntaxFactory.TriviaList(trivia).Green);
    }

    /// <summary>A copy of a node with the trivia that stands before and behind another one.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="syntax">The node.</param>
    /// <param name="node">The node whose trivia is taken.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TSyntax WithTriviaFrom<TSyntax>(this TSyntax syntax, SyntaxNode node)
        where TSyntax : SyntaxNode
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        return syntax.WithLeadingTrivia(node.GetLeadingTrivia()).WithTrailingTrivia(node.GetTrailingTrivia());
    }

    /// <summary>A copy of a node without the trivia before its first token.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public static TSyntax WithoutLeadingTrivia<TSyntax>(this TSyntax node)
        where TSyntax : SyntaxNode => node.WithLeadingTrivia();

    /// <summary>A copy of a node without the trivia behind its last token.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public static TSyntax WithoutTrailingTrivia<TSyntax>(this TSyntax node)
        where TSyntax : SyntaxNode => node.WithTrailingTrivia();

    /// <summary>A copy of a node without the trivia before its first and behind its last token.</summary>
    /// <typeparam name="TSyntax">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public static TSyntax WithoutTrivia<TSyntax>(this TSyntax node)
        where TSyntax : SyntaxNode => node.WithoutLeadingTrivia().WithoutTrailingTrivia();

    /// <summary>
    /// A copy of a node with each paragraph on one line, a blank line between paragraphs and single blanks for trivia of blanks. Page ends and markup
    /// stay, each page end on lines of its own. No text of a token changes.
    /// </summary>
    /// <typeparam name="TNode">The type of the node.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="eol">What ends a line.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <remarks>
    /// A text without page ends is parsed as before. Where pages end within it, a parse may not find them again: what tells them from the text is in
    /// part the layout of the lines around them.
    /// </remarks>
    /// <example>
    /// <code>
    /// string text = tree.GetRoot().NormalizeWhitespace().ToFullString();
    /// </code>
    /// </example>
    public static TNode NormalizeWhitespace<TNode>(this TNode node, string eol = "\n")
        where TNode : SyntaxNode =>
        WhitespaceNormalizer.Normalize(node ?? throw new ArgumentNullException(nameof(node)), eol ?? throw new ArgumentNullException(nameof(eol)));

    private static TSyntax WithTrivia<TSyntax>(TSyntax node, SyntaxToken token, GreenNode? leading, GreenNode? trailing)
        where TSyntax : SyntaxNode
    {
        SyntaxToken changed = token.WithTrivia(leading, trailing);
        return changed == token ? node : SyntaxReplacer.ReplaceToken(node, token, changed);
    }
}
