using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>The trivia that a removed node leaves behind, and the token that takes it.</summary>
internal static class RemovedTrivia
{
    /// <summary>Returns what stays of the trivia of a node, in order, or null if nothing does. O(tokens with page furniture × depth).</summary>
    public static GreenNode? Kept(SyntaxNode node, SyntaxRemoveOptions options)
    {
        var kept = new GreenListBuilder();
        SyntaxToken first = node.GetFirstToken(includeZeroWidth: true);
        SyntaxToken last = node.GetLastToken(includeZeroWidth: true);
        if (options.HasFlag(SyntaxRemoveOptions.KeepLeadingTrivia))
        {
            kept.AddRange(first.LeadingTrivia.Green);
        }

        if (options.HasFlag(SyntaxRemoveOptions.KeepPageFurniture) && node.Green.ContainsStructuredTrivia)
        {
            foreach (SyntaxToken token in node.DescendantTokens(inner => inner.Green.ContainsStructuredTrivia))
            {
                AddFurniture(kept, token.LeadingTrivia, isKept: options.HasFlag(SyntaxRemoveOptions.KeepLeadingTrivia) && token == first);
                AddFurniture(kept, token.TrailingTrivia, isKept: options.HasFlag(SyntaxRemoveOptions.KeepTrailingTrivia) && token == last);
            }
        }

        if (options.HasFlag(SyntaxRemoveOptions.KeepTrailingTrivia))
        {
            kept.AddRange(last.TrailingTrivia.Green);
        }

        return kept.ToList();
    }

    /// <summary>
    /// Returns a copy of the root in which the neighbour of a node carries further trivia: the token behind it, or the one before where
    /// the root ends with the node. Nodes keep their places among their siblings. Null where the root holds no other token.
    /// </summary>
    public static TRoot? AddToNeighbour<TRoot>(TRoot root, SyntaxNode node, GreenNode? trivia)
        where TRoot : SyntaxNode
    {
        SyntaxToken next = node.GetLastToken(includeZeroWidth: true).GetNextToken(includeZeroWidth: true);
        if (IsWithin(next, root))
        {
            return SyntaxReplacer.ReplaceToken(root, next, next.WithTrivia(Join(trivia, next.Node!.Leading), next.Node.Trailing));
        }

        SyntaxToken previous = node.GetFirstToken(includeZeroWidth: true).GetPreviousToken(includeZeroWidth: true);
        return IsWithin(previous, root)
            ? SyntaxReplacer.ReplaceToken(root, previous, previous.WithTrivia(previous.Node!.Leading, Join(previous.Node.Trailing, trivia)))
            : null;
    }

    // From the first trivia on, so that the blank line above the rule of the notes stays above it, to the last line end, since empty
    // lines end a page in some layouts. What follows on the last line is the indentation of the text that goes.
    private static void AddFurniture(GreenListBuilder kept, SyntaxTriviaList list, bool isKept)
    {
        if (isKept || list.Green?.ContainsStructuredTrivia != true)
        {
            return;
        }

        int count = list.Count;
        while (list[count - 1].Kind == SyntaxKind.WhitespaceTrivia)
        {
            count--;
        }

        kept.AddRange(list.Green, 0, count);
        if (!EndsLine(list[count - 1]))
        {
            kept.Add(SyntaxFactory.EndOfLine().Node!);
        }
    }

    private static bool EndsLine(SyntaxTrivia trivia)
    {
        string text = trivia.ToFullString();
        return text.Length > 0 && Text.LineBreaks.LengthAt(text.AsSpan(), text.Length - 1) > 0;
    }

    /// <summary>Returns a node behind whose last token further trivia stands; the node itself when it has no token.</summary>
    public static SyntaxNode AddBehind(SyntaxNode node, GreenNode? trivia)
    {
        SyntaxToken last = node.GetLastToken(includeZeroWidth: true);
        return last.Node is null || trivia is null
            ? node
            : SyntaxReplacer.ReplaceToken(node, last, last.WithTrivia(last.Node.Leading, Join(last.Node.Trailing, trivia)));
    }

    /// <summary>Returns two lists of trivia as one.</summary>
    public static GreenNode? Join(GreenNode? first, GreenNode? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        var joined = new GreenListBuilder();
        joined.AddRange(first);
        joined.AddRange(second);
        return joined.ToList();
    }

    private static bool IsWithin(SyntaxToken token, SyntaxNode root)
    {
        for (SyntaxNode? node = token.Parent; node is not null; node = node.Parent)
        {
            if (node == root)
            {
                return true;
            }
        }

        return false;
    }
}
