using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>
/// Makes nodes, tokens and trivia by hand. What is made belongs to no tree and starts at position 0; parts are copied into what is made from them.
/// </summary>
public static partial class SyntaxFactory
{
    /// <summary>Makes a token of a kind whose text is always the same.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The kind has no text of its own.</exception>
    public static SyntaxToken Token(SyntaxKind kind) => Detach(GreenToken.Create(kind));

    /// <summary>Makes a token.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text as it is to stand in the document.</param>
    /// <exception cref="ArgumentException">The kind is not one of a token, or the text is <see langword="null"/> or not that of the kind.</exception>
    public static SyntaxToken Token(SyntaxKind kind, string text) => Token(default, kind, text, default);

    /// <summary>Makes a token with trivia around it.</summary>
    /// <param name="leading">The trivia before the text.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text as it is to stand in the document.</param>
    /// <param name="trailing">The trivia after the text.</param>
    /// <exception cref="ArgumentException">The kind is not one of a token, or the text is <see langword="null"/> or not that of the kind.</exception>
    public static SyntaxToken Token(SyntaxTriviaList leading, SyntaxKind kind, string text, SyntaxTriviaList trailing)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (!SyntaxFacts.IsToken(kind))
        {
            throw new ArgumentException("The kind is not one of a token.", nameof(kind));
        }

        if (SyntaxFacts.GetText(kind) is { } fixedText && fixedText != text)
        {
            throw new ArgumentException("A token of this kind always has another text.", nameof(text));
        }

        return Detach(GreenToken.Create(kind, text, leading.Green, trailing.Green));
    }

    /// <summary>Makes a token of no width that stands for one the text lacks.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The kind is not one of a token.</exception>
    public static SyntaxToken MissingToken(SyntaxKind kind) => SyntaxFacts.IsToken(kind)
        ? Detach(GreenToken.CreateMissing(kind))
        : throw new ArgumentException("The kind is not one of a token.", nameof(kind));

    /// <summary>Makes trivia of blanks.</summary>
    /// <param name="text">The blanks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SyntaxTrivia Whitespace(string text) => Trivia(SyntaxKind.WhitespaceTrivia, text);

    /// <summary>Makes the trivia that ends a line.</summary>
    /// <param name="text">The line break.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SyntaxTrivia EndOfLine(string text = "\n") => Trivia(SyntaxKind.EndOfLineTrivia, text);

    /// <summary>Makes trivia without structure.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The kind is not one of trivia without structure, or the text is <see langword="null"/>.</exception>
    public static SyntaxTrivia Trivia(SyntaxKind kind, string text)
    {
        if (!SyntaxFacts.IsTrivia(kind) || SyntaxFacts.IsStructuredTrivia(kind))
        {
            throw new ArgumentException("The kind is not one of trivia without structure.", nameof(kind));
        }

        return new SyntaxTrivia(default, GreenTrivia.Create(kind, text ?? throw new ArgumentNullException(nameof(text))), 0, 0);
    }

    /// <summary>Makes trivia of a structure.</summary>
    /// <param name="structure">The structure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is <see langword="null"/>.</exception>
    public static SyntaxTrivia Trivia(StructuredTriviaSyntax structure) =>
        new(default, (structure ?? throw new ArgumentNullException(nameof(structure))).Green, 0, 0);

    /// <summary>Makes a list of trivia. Default values are left out.</summary>
    /// <param name="trivia">The trivia in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trivia"/> is <see langword="null"/>.</exception>
    public static SyntaxTriviaList TriviaList(params IEnumerable<SyntaxTrivia> trivia) =>
        new(default, Collect(trivia, nameof(trivia), static item => item.Node), 0);

    /// <summary>Makes a list of tokens. Default values are left out.</summary>
    /// <param name="tokens">The tokens in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is <see langword="null"/>.</exception>
    public static SyntaxTokenList TokenList(params IEnumerable<SyntaxToken> tokens) =>
        new(null, Collect(tokens, nameof(tokens), static item => item.Node), 0, 0);

    /// <summary>Makes a list of nodes.</summary>
    /// <typeparam name="TNode">The type of the nodes.</typeparam>
    /// <param name="nodes">The nodes in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodes"/> is <see langword="null"/>.</exception>
    public static SyntaxList<TNode> List<TNode>(params IEnumerable<TNode> nodes)
        where TNode : SyntaxNode =>
        SyntaxList<TNode>.FromGreen(Collect(nodes, nameof(nodes), static node => node?.Green));

    /// <summary>Makes the text of a paragraph of plain words.</summary>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ParagraphTextSyntax ParagraphText(string text) =>
        ParagraphText(List<InlineSyntax>(TextRun(Token(SyntaxKind.TextToken, text))));

    private static SyntaxToken Detach(GreenToken token) => new(null, token, 0, 0);

    private static GreenNode? Collect<T>(IEnumerable<T> items, string parameter, Func<T, GreenNode?> green)
    {
        if (items is null)
        {
            throw new ArgumentNullException(parameter);
        }

        var builder = new GreenListBuilder();
        foreach (T? item in items)
        {
            if (green(item) is { } node)
            {
                builder.Add(node);
            }
        }

        return builder.ToList();
    }

    private static void CheckTokens(SyntaxTokenList tokens, string parameter, params ReadOnlySpan<SyntaxKind> kinds)
    {
        foreach (SyntaxToken token in tokens)
        {
            CheckToken(token, parameter, kinds);
        }
    }

    private static void CheckOptionalToken(SyntaxToken token, string parameter, params ReadOnlySpan<SyntaxKind> kinds)
    {
        if (token.Node is not null)
        {
            CheckToken(token, parameter, kinds);
        }
    }

    private static void CheckToken(SyntaxToken token, string parameter, params ReadOnlySpan<SyntaxKind> kinds)
    {
        foreach (SyntaxKind kind in kinds)
        {
            if (token.Kind == kind)
            {
                return;
            }
        }

        throw new ArgumentException($"A token of the kind {token.Kind} cannot stand here.", parameter);
    }
}
