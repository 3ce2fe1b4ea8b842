using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>
/// Puts other parts in the place of some, and copies only the path from there to the root: O(depth × log siblings), where a rewriter
/// would visit every sibling on the path.
/// </summary>
internal static class SyntaxReplacer
{
    /// <summary>Replaces a node; what stays of its trivia goes to its neighbour, unless the new nodes hold page furniture of their own.</summary>
    public static TRoot ReplaceNode<TRoot>(TRoot root, SyntaxNode oldNode, IReadOnlyList<SyntaxNode> newNodes, SyntaxRemoveOptions options)
        where TRoot : SyntaxNode
    {
        if (oldNode == root)
        {
            return newNodes.Count == 1 && newNodes[0] is TRoot only
                ? Detach(only)
                : throw new ArgumentException("The root can only give way to one node of its type.", nameof(newNodes));
        }

        if (oldNode is StructuredTriviaSyntax structure && structure.Parent is null)
        {
            return ReplaceTrivia(root, structure.ParentTrivia, [.. newNodes.Select(node => SyntaxFactory.Trivia((StructuredTriviaSyntax)node))]);
        }

        var parent = oldNode.Parent ?? throw NotInTree(nameof(oldNode));
        if (newNodes.All(node => !node.Green.ContainsStructuredTrivia) && RemovedTrivia.Kept(oldNode, options) is { } kept)
        {
            int[] path = PathTo(oldNode, root);
            root = RemovedTrivia.AddToNeighbour(root, oldNode, kept);
            oldNode = Follow(root, path);
            parent = oldNode.Parent!;
        }

        return ReplaceChildren(root, parent, ChildSyntaxList.IndexOf(oldNode), 1, newNodes);
    }

    // The places among their siblings of the nodes from below the root to a node.
    private static int[] PathTo(SyntaxNode node, SyntaxNode root)
    {
        var path = new Stack<int>();
        while (node != root)
        {
            path.Push(ChildSyntaxList.IndexOf(node));
            node = node.Parent ?? throw NotInTree(nameof(node));
        }

        return [.. path];
    }

    private static SyntaxNode Follow(SyntaxNode root, int[] path)
    {
        foreach (int index in path)
        {
            root = root.ChildNodesAndTokens()[index].AsNode()!;
        }

        return root;
    }

    public static TRoot InsertNodes<TRoot>(TRoot root, SyntaxNode place, int offset, IReadOnlyList<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        var parent = place.Parent ?? throw NotInTree(nameof(place));
        var (slot, index) = ChildSyntaxList.FindSlot(parent, ChildSyntaxList.IndexOf(place));
        if (!SlotFacts.IsList(parent.Kind, slot))
        {
            throw new ArgumentException("Nodes can only be inserted next to an element of a list.", nameof(place));
        }

        return ReplaceInSlot(root, parent, slot, index + offset, 0, newNodes);
    }

    public static TRoot ReplaceToken<TRoot>(TRoot root, SyntaxToken oldToken, SyntaxToken newToken)
        where TRoot : SyntaxNode
    {
        var parent = oldToken.Parent ?? throw NotInTree(nameof(oldToken));
        var (slot, index) = ChildSyntaxList.FindSlot(parent, oldToken.Index);
        if (newToken.Node is null ? !SlotFacts.IsOptional(parent.Kind, slot) : !SlotFacts.Accepts(parent.Kind, slot, newToken.Kind))
        {
            throw new ArgumentException($"A token of the kind {newToken.Kind} cannot stand here.", nameof(newToken));
        }

        return Rebuild(root, parent, SpliceSlot(parent.Green, slot, index, 1, newToken.Node));
    }

    public static TRoot ReplaceTrivia<TRoot>(TRoot root, SyntaxTrivia oldTrivia, IReadOnlyList<SyntaxTrivia> newTrivia)
        where TRoot : SyntaxNode
    {
        var token = oldTrivia.Token;
        if (token.Node is null)
        {
            throw NotInTree(nameof(oldTrivia));
        }

        var replacement = SyntaxFactory.TriviaList(newTrivia).Green;
        var isLeading = oldTrivia.Position < token.SpanStart || (token.LeadingTrivia.Count > oldTrivia.Index && token.LeadingTrivia[oldTrivia.Index] == oldTrivia);
        var changed = isLeading
            ? token.Node.WithTrivia(GreenList.Splice(token.Node.Leading, oldTrivia.Index, 1, replacement), token.Node.Trailing)
            : token.Node.WithTrivia(token.Node.Leading, GreenList.Splice(token.Node.Trailing, oldTrivia.Index, 1, replacement));
        return ReplaceToken(root, token, new SyntaxToken(null, changed, 0, 0));
    }

    private static TRoot ReplaceChildren<TRoot>(TRoot root, SyntaxNode parent, int child, int count, IReadOnlyList<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        var (slot, index) = ChildSyntaxList.FindSlot(parent, child);
        return ReplaceInSlot(root, parent, slot, index, count, newNodes);
    }

    private static TRoot ReplaceInSlot<TRoot>(TRoot root, SyntaxNode parent, int slot, int index, int count, IReadOnlyList<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        if (newNodes.Count != 1 && !SlotFacts.IsList(parent.Kind, slot) && !(newNodes.Count == 0 && SlotFacts.IsOptional(parent.Kind, slot)))
        {
            throw new ArgumentException("Exactly one node must stand here.", nameof(newNodes));
        }

        if (newNodes.FirstOrDefault(node => !SlotFacts.Accepts(parent.Kind, slot, node)) is { } misfit)
        {
            throw new ArgumentException($"A node of the kind {misfit.Kind} cannot stand here.", nameof(newNodes));
        }

        var replacement = GreenList.Create([.. newNodes.Select(node => node.Green)]);
        return Rebuild(root, parent, SpliceSlot(parent.Green, slot, index, count, replacement));
    }

    /// <summary>Copies the path from a changed node up to the root.</summary>
    private static TRoot Rebuild<TRoot>(TRoot root, SyntaxNode node, GreenNode changed)
        where TRoot : SyntaxNode
    {
        while (node != root)
        {
            if (node.Parent is { } parent)
            {
                var (slot, index) = ChildSyntaxList.FindSlot(parent, ChildSyntaxList.IndexOf(node));
                changed = SpliceSlot(parent.Green, slot, index, 1, changed);
                node = parent;
                continue;
            }

            if (node is not StructuredTriviaSyntax { ParentTrivia.Token.Parent: not null } structure)
            {
                throw NotInTree(nameof(node));
            }

            return ReplaceTrivia(root, structure.ParentTrivia, [new SyntaxTrivia(default, changed, 0, 0)]);
        }

        return (TRoot)RedFactory.Create(changed, null, 0);
    }

    /// <summary>A lazy node becomes an ordinary one, and diagnostics of the node are dropped: their places may no longer be right.</summary>
    private static GreenSyntaxNode SpliceSlot(GreenNode node, int slot, int index, int count, GreenNode? replacement)
    {
        var slots = new GreenNode?[node.SlotCount];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = node.GetSlot(i);
        }

        slots[slot] = GreenList.Splice(slots[slot], index, count, replacement);
        return new GreenSyntaxNode(node.Kind, slots);
    }

    private static TRoot Detach<TRoot>(TRoot node)
        where TRoot : SyntaxNode => (TRoot)RedFactory.Create(node.Green, null, 0);

    private static ArgumentException NotInTree(string parameter) => new("It is not part of this tree.", parameter);
}
