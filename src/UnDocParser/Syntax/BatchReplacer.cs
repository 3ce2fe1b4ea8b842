using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// Puts others in the place of many nodes, tokens and trivia in one walk over what holds them. A node gives way to what its replacement is computed
/// from: itself with what was replaced below it. What stays of the trivia of removed nodes goes to the next token.
/// </summary>
internal sealed class BatchReplacer : SyntaxRewriter
{
    private readonly HashSet<SyntaxNode> _nodes = [];
    private readonly HashSet<SyntaxToken> _tokens = [];
    private readonly HashSet<SyntaxTrivia> _trivia = [];
    private readonly GreenListBuilder _kept = new();
    private int _start = int.MaxValue;
    private int _end = -1;

    /// <summary>Gets what a node gives way to: it is told the node as it was and as it is with what was replaced below it.</summary>
    public Func<SyntaxNode, SyntaxNode, SyntaxNode?> ComputeNode { get; init; } = static (_, rewritten) => rewritten;

    /// <summary>Gets what a token gives way to.</summary>
    public Func<SyntaxToken, SyntaxToken, SyntaxToken> ComputeToken { get; init; } = static (_, rewritten) => rewritten;

    /// <summary>Gets what trivia gives way to.</summary>
    public Func<SyntaxTrivia, SyntaxTrivia, SyntaxTrivia> ComputeTrivia { get; init; } = static (_, rewritten) => rewritten;

    /// <summary>Gets what stays of the trivia of a node that is removed or gives way to one without page ends.</summary>
    public SyntaxRemoveOptions Options { get; init; } = SyntaxRemoveOptions.KeepPageFurniture;

    /// <summary>Returns a changed copy of a root; the root itself when nothing changed.</summary>
    /// <exception cref="ArgumentException">Something is not part of the root, or does not fit.</exception>
    public TRoot Replace<TRoot>(TRoot root, IEnumerable<SyntaxNode> nodes, IEnumerable<SyntaxToken> tokens, IEnumerable<SyntaxTrivia> trivia)
        where TRoot : SyntaxNode
    {
        foreach (SyntaxNode node in nodes)
        {
            Check(root, node, node.FullSpan, nameof(nodes));
            _nodes.Add(node);
        }

        foreach (SyntaxToken token in tokens)
        {
            Check(root, token.Parent, token.FullSpan, nameof(tokens));
            _tokens.Add(token);
        }

        foreach (SyntaxTrivia item in trivia)
        {
            Check(root, item.Token.Parent, item.FullSpan, nameof(trivia));
            _trivia.Add(item);
        }

        SyntaxNode changed = Visit(root) as TRoot ?? throw new ArgumentException("The root can only give way to one node of its type.", nameof(nodes));
        if (_kept.Count > 0)
        {
            changed = RemovedTrivia.AddBehind(changed, _kept.ToList());
        }

        return (TRoot)(ReferenceEquals(changed.Green, root.Green) ? root : changed.SyntaxTree is null ? root.InTreeOfSuccessor(changed.Green) : changed);
    }

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null)
        {
            return null;
        }

        bool isReplaced = _nodes.Contains(node);
        SyntaxNode rewritten = _kept.Count > 0 || Meets(node.FullSpan) ? base.Visit(node)! : node;
        return isReplaced ? Replace(node, rewritten) : rewritten;
    }

    /// <inheritdoc/>
    public override SyntaxToken VisitToken(SyntaxToken token)
    {
        GreenNode? kept = _kept.ToList();
        _kept.Clear();
        SyntaxToken rewritten = Meets(token.FullSpan) ? base.VisitToken(token) : token;
        rewritten = _tokens.Contains(token) ? ComputeToken(token, rewritten) : rewritten;
        if (rewritten.Node is null)
        {
            _kept.AddRange(kept);
            return rewritten;
        }

        return rewritten.WithTrivia(RemovedTrivia.Join(kept, rewritten.Node.Leading), rewritten.Node.Trailing);
    }

    /// <inheritdoc/>
    public override SyntaxTrivia VisitTrivia(SyntaxTrivia trivia)
    {
        SyntaxTrivia rewritten = Meets(trivia.FullSpan) ? base.VisitTrivia(trivia) : trivia;
        return _trivia.Contains(trivia) ? ComputeTrivia(trivia, rewritten) : rewritten;
    }

    private SyntaxNode? Replace(SyntaxNode node, SyntaxNode rewritten)
    {
        SyntaxNode? changed = ComputeNode(node, rewritten);
        if (ReferenceEquals(changed, rewritten))
        {
            return changed;
        }

        CheckFit(node, changed);
        if (changed is not { Green.ContainsStructuredTrivia: true })
        {
            _kept.AddRange(RemovedTrivia.Kept(rewritten, changed is null ? Options : SyntaxRemoveOptions.KeepPageFurniture));
        }

        return changed is null ? null : BlockSpacing.Fit(node, InsertionPlace.Instead, [changed])[0];
    }

    private static void CheckFit(SyntaxNode node, SyntaxNode? changed)
    {
        if (node.Parent is not { } parent)
        {
            return;
        }

        (int slot, _) = ChildSyntaxList.FindSlot(parent, ChildSyntaxList.IndexOf(node));
        bool fits = changed is null ? SlotFacts.IsList(parent.Kind, slot) || SlotFacts.IsOptional(parent.Kind, slot) : SlotFacts.Accepts(parent.Kind, slot, changed);
        if (!fits)
        {
            throw new ArgumentException(
                changed is null ? $"A node of the kind {node.Kind} cannot be left out here." : $"A node of the kind {changed.Kind} cannot stand here.", nameof(changed));
        }
    }

    private void Check(SyntaxNode root, SyntaxNode? node, TextSpan span, string parameter)
    {
        if (node is null || !root.Contains(node))
        {
            throw new ArgumentException("It is not part of this tree.", parameter);
        }

        _start = Math.Min(_start, span.Start);
        _end = Math.Max(_end, span.End);
    }

    // What is empty is met where it stands.
    private bool Meets(TextSpan span) => span.Start <= _end && span.End >= _start;
}
