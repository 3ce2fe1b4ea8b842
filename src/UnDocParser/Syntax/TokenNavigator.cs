namespace UnDocParser.Syntax;

/// <summary>Finds tokens next to or at the ends of nodes, with no recursion.</summary>
internal static class TokenNavigator
{
    /// <summary>Returns the node at or below another that the token at a position is a child of. The token must have width.</summary>
    public static SyntaxNode ParentAt(SyntaxNode node, int position)
    {
        while (ChildSyntaxList.FindAt(node, position).AsNode() is { } inner)
        {
            node = inner;
        }

        return node;
    }

    public static SyntaxToken First(SyntaxNode node, bool includeZeroWidth)
    {
        var pending = new Stack<ChildSyntaxList.Enumerator>();
        pending.Push(node.ChildNodesAndTokens().GetEnumerator());
        while (pending.Count > 0)
        {
            ChildSyntaxList.Enumerator children = pending.Pop();
            while (children.MoveNext())
            {
                SyntaxNodeOrToken child = children.Current;
                if (child.AsNode() is not { } inner)
                {
                    if (includeZeroWidth || child.AsToken().Width > 0)
                    {
                        return child.AsToken();
                    }
                }
                else if (MayHold(inner, includeZeroWidth))
                {
                    pending.Push(children);
                    children = inner.ChildNodesAndTokens().GetEnumerator();
                }
            }
        }

        return default;
    }

    public static SyntaxToken Last(SyntaxNode node, bool includeZeroWidth)
    {
        var pending = new Stack<(SyntaxNode Node, int End)>();
        pending.Push((node, node.ChildNodesAndTokens().Count));
        while (pending.Count > 0)
        {
            (SyntaxNode current, int end) = pending.Pop();
            while (end > 0)
            {
                SyntaxNodeOrToken child = current.ChildNodesAndTokens()[--end];
                if (child.AsNode() is not { } inner)
                {
                    if (includeZeroWidth || child.AsToken().Width > 0)
                    {
                        return child.AsToken();
                    }
                }
                else if (MayHold(inner, includeZeroWidth))
                {
                    pending.Push((current, end));
                    (current, end) = (inner, inner.ChildNodesAndTokens().Count);
                }
            }
        }

        return default;
    }

    public static SyntaxToken Next(SyntaxToken token, bool includeZeroWidth)
    {
        int index = token.Index + 1;
        for (SyntaxNode? node = token.Parent; node is not null; index = node.Parent is null ? 0 : ChildSyntaxList.IndexOf(node) + 1, node = node.Parent)
        {
            ChildSyntaxList children = node.ChildNodesAndTokens();
            for (int count = children.Count; index < count; index++)
            {
                if (Pick(children[index], first: true, includeZeroWidth) is { Parent: not null } found)
                {
                    return found;
                }
            }
        }

        return default;
    }

    public static SyntaxToken Previous(SyntaxToken token, bool includeZeroWidth)
    {
        int index = token.Index - 1;
        for (SyntaxNode? node = token.Parent; node is not null; index = node.Parent is null ? 0 : ChildSyntaxList.IndexOf(node) - 1, node = node.Parent)
        {
            ChildSyntaxList children = node.ChildNodesAndTokens();
            for (; index >= 0; index--)
            {
                if (Pick(children[index], first: false, includeZeroWidth) is { Parent: not null } found)
                {
                    return found;
                }
            }
        }

        return default;
    }

    private static SyntaxToken Pick(SyntaxNodeOrToken item, bool first, bool includeZeroWidth)
    {
        if (item.AsNode() is not { } node)
        {
            return includeZeroWidth || item.AsToken().Width > 0 ? item.AsToken() : default;
        }

        return first ? First(node, includeZeroWidth) : Last(node, includeZeroWidth);
    }

    private static bool MayHold(SyntaxNode node, bool includeZeroWidth) => includeZeroWidth ? node.Green.ContainsToken : node.FullWidth > 0;
}
