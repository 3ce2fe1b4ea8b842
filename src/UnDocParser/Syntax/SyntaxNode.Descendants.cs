using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <content>
/// Traversals. All are lazy, in the order of the text, and keep a stack of their own, so that depth cannot exhaust the call stack.
/// </content>
public abstract partial class SyntaxNode
{
    /// <summary>The nodes below this one, each before its children.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNode> DescendantNodes(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Nodes(null, descendIntoChildren, descendIntoTrivia, includeSelf: false);

    /// <inheritdoc cref="DescendantNodes(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only nodes whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNode> DescendantNodes(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Nodes(span, descendIntoChildren, descendIntoTrivia, includeSelf: false);

    /// <summary>This node and the nodes below it, each before its children.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Nodes(null, descendIntoChildren, descendIntoTrivia, includeSelf: true);

    /// <inheritdoc cref="DescendantNodesAndSelf(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only nodes whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Nodes(span, descendIntoChildren, descendIntoTrivia, includeSelf: true);

    /// <summary>The nodes and tokens below this one, each node before its children.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokens(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        DescendantIterator.Enumerate(this, null, descendIntoChildren, descendIntoTrivia, includeSelf: false);

    /// <inheritdoc cref="DescendantNodesAndTokens(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only nodes and tokens whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokens(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        DescendantIterator.Enumerate(this, span, descendIntoChildren, descendIntoTrivia, includeSelf: false);

    /// <summary>This node and the nodes and tokens below it, each node before its children.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokensAndSelf(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        DescendantIterator.Enumerate(this, null, descendIntoChildren, descendIntoTrivia, includeSelf: true);

    /// <inheritdoc cref="DescendantNodesAndTokensAndSelf(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only nodes and tokens whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokensAndSelf(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        DescendantIterator.Enumerate(this, span, descendIntoChildren, descendIntoTrivia, includeSelf: true);

    /// <summary>The tokens below this node.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxToken> DescendantTokens(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Tokens(null, descendIntoChildren, descendIntoTrivia);

    /// <inheritdoc cref="DescendantTokens(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only tokens whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia, where footnotes are.</param>
    public IEnumerable<SyntaxToken> DescendantTokens(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Tokens(span, descendIntoChildren, descendIntoTrivia);

    /// <summary>The trivia of the tokens below this node.</summary>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether structured trivia is followed by the trivia inside it.</param>
    public IEnumerable<SyntaxTrivia> DescendantTrivia(Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Trivia(null, descendIntoChildren, descendIntoTrivia);

    /// <inheritdoc cref="DescendantTrivia(Func{SyntaxNode, bool}?, bool)" path="/summary"/>
    /// <param name="span">Only trivia whose full span meets this one.</param>
    /// <param name="descendIntoChildren">Whether to look below a node, this one included; everywhere when <see langword="null"/>.</param>
    /// <param name="descendIntoTrivia">Whether structured trivia is followed by the trivia inside it.</param>
    public IEnumerable<SyntaxTrivia> DescendantTrivia(TextSpan span, Func<SyntaxNode, bool>? descendIntoChildren = null, bool descendIntoTrivia = false) =>
        Trivia(span, descendIntoChildren, descendIntoTrivia);

    private IEnumerable<SyntaxNode> Nodes(TextSpan? span, Func<SyntaxNode, bool>? descendIntoChildren, bool descendIntoTrivia, bool includeSelf)
    {
        foreach (SyntaxNodeOrToken item in DescendantIterator.Enumerate(this, span, descendIntoChildren, descendIntoTrivia, includeSelf))
        {
            if (item.AsNode() is { } node)
            {
                yield return node;
            }
        }
    }

    // Who asks about the nodes on the way has them made; all tokens are found without.
    private IEnumerable<SyntaxToken> Tokens(TextSpan? span, Func<SyntaxNode, bool>? descendIntoChildren, bool descendIntoTrivia) =>
        span is null && descendIntoChildren is null ? AllTokens(descendIntoTrivia) : ChosenTokens(span, descendIntoChildren, descendIntoTrivia);

    private IEnumerable<SyntaxToken> AllTokens(bool descendIntoTrivia)
    {
        var walker = new TokenWalker(this, descendIntoTrivia);
        while (walker.MoveNext())
        {
            yield return walker.Current;
        }
    }

    private IEnumerable<SyntaxToken> ChosenTokens(TextSpan? span, Func<SyntaxNode, bool>? descendIntoChildren, bool descendIntoTrivia)
    {
        foreach (SyntaxNodeOrToken item in DescendantIterator.Enumerate(this, span, descendIntoChildren, descendIntoTrivia, includeSelf: false))
        {
            if (item.IsToken)
            {
                yield return item.AsToken();
            }
        }
    }

    private IEnumerable<SyntaxTrivia> Trivia(TextSpan? span, Func<SyntaxNode, bool>? descendIntoChildren, bool descendIntoTrivia)
    {
        foreach (SyntaxToken token in Tokens(span, descendIntoChildren, descendIntoTrivia: false))
        {
            foreach (SyntaxTrivia trivia in token.AllTrivia())
            {
                if (span is { } limit && !DescendantIterator.Meets(limit, trivia.FullSpan))
                {
                    continue;
                }

                yield return trivia;
                if (descendIntoTrivia && trivia.GetStructure() is { } structure)
                {
                    foreach (SyntaxTrivia inner in structure.Trivia(span, descendIntoChildren, descendIntoTrivia: true))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }
}
