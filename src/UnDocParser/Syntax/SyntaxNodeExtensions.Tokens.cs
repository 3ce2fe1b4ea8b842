namespace UnDocParser.Syntax;

/// <content>Tokens and trivia put beside others.</content>
public static partial class SyntaxNodeExtensions
{
    /// <summary>A copy with any number of tokens in the place of one of a list.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="tokenInList">A token of a list below the root.</param>
    /// <param name="newTokens">The tokens to stand there.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The token is not one of a list below the root, or the new ones do not fit.</exception>
    public static TRoot ReplaceToken<TRoot>(this TRoot root, SyntaxToken tokenInList, IEnumerable<SyntaxToken> newTokens)
        where TRoot : SyntaxNode => Splice(root, tokenInList, 0, 1, newTokens);

    /// <summary>A copy with tokens inserted before one of a list.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="tokenInList">A token of a list below the root.</param>
    /// <param name="newTokens">The tokens to insert.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The token is not one of a list below the root, or the new ones do not fit.</exception>
    public static TRoot InsertTokensBefore<TRoot>(this TRoot root, SyntaxToken tokenInList, IEnumerable<SyntaxToken> newTokens)
        where TRoot : SyntaxNode => Splice(root, tokenInList, 0, 0, newTokens);

    /// <summary>A copy with tokens inserted after one of a list.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="tokenInList">A token of a list below the root.</param>
    /// <param name="newTokens">The tokens to insert.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The token is not one of a list below the root, or the new ones do not fit.</exception>
    /// <example>
    /// <code>
    /// // "Decides" becomes "Decides also".
    /// SyntaxToken also = SyntaxFactory.Token(SyntaxKind.TextToken, " also");
    /// root = root.InsertTokensAfter(opening.Tokens[0], [also]);
    /// </code>
    /// </example>
    public static TRoot InsertTokensAfter<TRoot>(this TRoot root, SyntaxToken tokenInList, IEnumerable<SyntaxToken> newTokens)
        where TRoot : SyntaxNode => Splice(root, tokenInList, 1, 0, newTokens);

    /// <summary>A copy with any number of trivia in the place of one.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="oldTrivia">Trivia of a token below the root.</param>
    /// <param name="newTrivia">The trivia to stand there; default values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The old trivia is not part of the root.</exception>
    public static TRoot ReplaceTrivia<TRoot>(this TRoot root, SyntaxTrivia oldTrivia, IEnumerable<SyntaxTrivia> newTrivia)
        where TRoot : SyntaxNode => Splice(root, oldTrivia, 0, 1, newTrivia);

    /// <summary>A copy with trivia inserted before other trivia.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="trivia">Trivia of a token below the root.</param>
    /// <param name="newTrivia">The trivia to insert; default values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The trivia is not part of the root.</exception>
    public static TRoot InsertTriviaBefore<TRoot>(this TRoot root, SyntaxTrivia trivia, IEnumerable<SyntaxTrivia> newTrivia)
        where TRoot : SyntaxNode => Splice(root, trivia, 0, 0, newTrivia);

    /// <summary>A copy with trivia inserted after other trivia.</summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root of what is to be copied.</param>
    /// <param name="trivia">Trivia of a token below the root.</param>
    /// <param name="newTrivia">The trivia to insert; default values are left out.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The trivia is not part of the root.</exception>
    public static TRoot InsertTriviaAfter<TRoot>(this TRoot root, SyntaxTrivia trivia, IEnumerable<SyntaxTrivia> newTrivia)
        where TRoot : SyntaxNode => Splice(root, trivia, 1, 0, newTrivia);

    private static TRoot Splice<TRoot>(TRoot root, SyntaxToken place, int offset, int count, IEnumerable<SyntaxToken> newTokens)
        where TRoot : SyntaxNode
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        SyntaxToken[] tokens = [.. newTokens ?? throw new ArgumentNullException(nameof(newTokens))];
        return SyntaxReplacer.SpliceTokens(root, place, offset, count, tokens);
    }

    private static TRoot Splice<TRoot>(TRoot root, SyntaxTrivia place, int offset, int count, IEnumerable<SyntaxTrivia> newTrivia)
        where TRoot : SyntaxNode
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        return SyntaxReplacer.ReplaceTrivia(root, place, newTrivia ?? throw new ArgumentNullException(nameof(newTrivia)), offset, count);
    }
}
