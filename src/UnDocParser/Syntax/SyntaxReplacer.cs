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
                ? (TRoot)root.InTreeOfSuccessor(only.Green)
                : throw new ArgumentException("The root can only give way to one node of its type.", nameof(newNodes));
        }

        if (oldNode is StructuredTriviaSyntax structure && structure.Parent is null)
        {
            return ReplaceTrivia(root, structure.ParentTrivia, [.. newNodes.Select(node => SyntaxFactory.Trivia((StructuredTriviaSyntax)node))]);
        }

        if (oldNode.Parent is null)
        {
            throw NotInTree(nameof(oldNode));
        }

        newNodes = BlockSpacing.Fit(oldNode, InsertionPlace.Instead, newNodes);
        if (newNodes.All(node => !node.Green.ContainsStructuredTrivia) && RemovedTrivia.Kept(oldNode, options) is { } kept)
        {
            int[] path = PathTo(oldNode, root);
            if (RemovedTrivia.AddToNeighbour(root, oldNode, kept) is { } changed)
            {
                root = changed;
                oldNode = Follow(root, path);
            }
            else if (newNodes.Count > 0)
            {
                newNodes = [.. newNodes.Take(newNodes.Count - 1), RemovedTrivia.AddBehind(newNodes[newNodes.Count - 1], kept)];
            }
        }

        return ReplaceChildren(root, oldNode.Parent!, ChildSyntaxList.IndexOf(oldNode), 1, newNodes);
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
        SyntaxNode parent = place.Parent ?? throw NotInTree(nameof(place));
        (int slot, int index) = ChildSyntaxList.FindSlot(parent, ChildSyntaxList.IndexOf(place));
        if (!SlotFacts.IsList(parent.Kind, slot))
        {
            throw new ArgumentException("Nodes can only be inserted next to an element of a list.", nameof(place));
        }

        return ReplaceInSlot(root, parent, slot, index + offset, 0, BlockSpacing.Fit(place, offset == 0 ? InsertionPlace.Before : InsertionPlace.After, newNodes));
    }

    public static TRoot ReplaceToken<TRoot>(TRoot root, SyntaxToken oldToken, SyntaxToken newToken)
        where TRoot : SyntaxNode
    {
        SyntaxNode parent = oldToken.Parent ?? throw NotInTree(nameof(oldToken));
        (int slot, int index) = ChildSyntaxList.FindSlot(parent, oldToken.Index);
        if (newToken.Node is null ? !SlotFacts.IsOptional(parent.Kind, slot) : !SlotFacts.Accepts(parent.Kind, slot, newToken.Kind))
        {
            throw new ArgumentException($"A token of the kind {newToken.Kind} cannot stand here.", nameof(newToken));
        }

        return Rebuild(root, parent, SpliceSlot(parent.Green, slot, index, 1, newToken.Node));
    }

    /// <summary>Replaces a token of a list by others, or puts others beside it.</summary>
    public static TRoot SpliceTokens<TRoot>(TRoot root, SyntaxToken place, int offset, int count, IReadOnlyList<SyntaxToken> newTokens)
        where TRoot : SyntaxNode
    {
        SyntaxNode parent = place.Parent ?? throw NotInTree(nameof(place));
        (int slot, int index) = ChildSyntaxList.FindSlot(parent, place.Index);
        if (!SlotFacts.IsList(parent.Kind, slot))
        {
            throw new ArgumentException("Tokens can only be put next to or in the place of a token of a list.", nameof(place));
        }

        foreach (SyntaxToken token in newTokens)
        {
            if (!SlotFacts.Accepts(parent.Kind, slot, token.Kind))
            {
                throw new ArgumentException($"A token of the kind {token.Kind} cannot stand here.", nameof(newTokens));
            }
        }

        return Rebuild(root, parent, SpliceSlot(parent.Green, slot, index + offset, count, SyntaxFactory.TokenList(newTokens).Green));
    }

    /// <summary>Replaces trivia by other trivia, or puts other trivia beside it.</summary>
    public static TRoot ReplaceTrivia<TRoot>(TRoot root, SyntaxTrivia oldTrivia, IEnumerable<SyntaxTrivia> newTrivia, int offset = 0, int count = 1)
        where TRoot : SyntaxNode
    {
        SyntaxToken token = oldTrivia.Token;
        if (token.Node is null)
        {
            throw NotInTree(nameof(oldTrivia));
        }

        GreenNode? replacement = SyntaxFactory.TriviaList(newTrivia).Green;
        bool isLeading = oldTrivia.Position < token.SpanStart || (token.LeadingTrivia.Count > oldTrivia.Index && token.LeadingTrivia[oldTrivia.Index] == oldTrivia);
        GreenToken changed = isLeading
            ? token.Node.WithTrivia(GreenList.Splice(token.Node.Leading, oldTrivia.Index + offset, count, replacement), token.Node.Trailing)
            : token.Node.WithTrivia(token.Node.Leading, GreenList.Splice(token.Node.Trailing, oldTrivia.Index + offset, count, replacement));
        return ReplaceToken(root, token, new SyntaxToken(null, changed, 0, 0));
    }

    private static TRoot ReplaceChildren<TRoot>(TRoot root, SyntaxNode parent, int child, int count, IReadOnlyList<SyntaxNode> newNodes)
        where TRoot : SyntaxNode
    {
        (int slot, int index) = ChildSyntaxList.FindSlot(parent, child);
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

        GreenNode? replacement = GreenList.Create([.. newNodes.Select(node => node.Green)]);
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
                (int slot, int index) = ChildSyntaxList.FindSlot(parent, ChildSyntaxList.IndexOf(node));
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

        return (TRoot)root.WithGreen(changed);
    }

    /// <summary>A lazy node becomes an ordinary one. Its annotations are kept, its diagnostics are not: their places may no longer be right.</summary>
    private static GreenNode SpliceSlot(GreenNode node, int slot, int index, int count, GreenNode? replacement)
    {
        var slots = new GreenNode?[node.SlotCount];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = node.GetSlot(i);
        }

        slots[slot] = GreenList.Splice(slots[slot], index, count, replacement);
        return GreenSyntaxNode.Create(node.Kind, slots).WithAnnotations(node.Annotations);
    }

    private static ArgumentException NotInTree(string parameter) => new("It is not part of this tree.", parameter);
}
