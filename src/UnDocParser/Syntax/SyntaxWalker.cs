namespace UnDocParser.Syntax;

/// <summary>How far down a <see cref="SyntaxWalker"/> goes.</summary>
public enum SyntaxWalkerDepth
{
    /// <summary>Nodes only.</summary>
    Node = 0,

    /// <summary>Nodes and tokens.</summary>
    Token = 1,

    /// <summary>Nodes, tokens and the trivia around them.</summary>
    Trivia = 2,

    /// <summary>Everything, the nodes inside structured trivia included.</summary>
    StructuredTrivia = 3,
}

/// <summary>
/// Visits a node and everything below it in the order of the text. Unless told otherwise it goes into structured trivia too, since
/// footnotes are there. A walker needs stack for every level of the tree; <see cref="SyntaxNode.DescendantNodes(Func{SyntaxNode, bool}?, bool)"/> does not.
/// </summary>
/// <example>
/// <code>
/// var notes = new NoteCounter();
/// notes.Visit(tree.GetRoot());
/// Console.WriteLine(notes.Count);
///
/// sealed class NoteCounter : SyntaxWalker
/// {
///     public int Count { get; private set; }
///
///     public override void VisitFootnote(FootnoteSyntax node) => Count++;
/// }
/// </code>
/// </example>
public abstract class SyntaxWalker : SyntaxVisitor
{
    /// <summary>Makes a walker.</summary>
    /// <param name="depth">How far down to go.</param>
    protected SyntaxWalker(SyntaxWalkerDepth depth = SyntaxWalkerDepth.StructuredTrivia) => Depth = depth;

    /// <summary>How far down the walker goes.</summary>
    protected SyntaxWalkerDepth Depth { get; }

    /// <summary>Visits the children. An override that is to go on below the node calls it.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public override void DefaultVisit(SyntaxNode node)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                Visit(inner);
            }
            else if (Depth >= SyntaxWalkerDepth.Token)
            {
                VisitToken(child.AsToken());
            }
        }
    }

    /// <summary>Called for each token, when the depth allows; visits the trivia before and after it.</summary>
    /// <param name="token">The token.</param>
    public virtual void VisitToken(SyntaxToken token)
    {
        if (Depth < SyntaxWalkerDepth.Trivia)
        {
            return;
        }

        foreach (SyntaxTrivia trivia in token.LeadingTrivia)
        {
            VisitTrivia(trivia);
        }

        foreach (SyntaxTrivia trivia in token.TrailingTrivia)
        {
            VisitTrivia(trivia);
        }
    }

    /// <summary>Called for each trivia, when the depth allows; visits the node over structured trivia.</summary>
    /// <param name="trivia">The trivia.</param>
    public virtual void VisitTrivia(SyntaxTrivia trivia)
    {
        if (Depth >= SyntaxWalkerDepth.StructuredTrivia)
        {
            Visit(trivia.GetStructure());
        }
    }
}
