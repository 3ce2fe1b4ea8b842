using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>Walks below a node in the order of the text with a stack of its own.</summary>
internal static class DescendantIterator
{
    public static IEnumerable<SyntaxNodeOrToken> Enumerate(
        SyntaxNode root, TextSpan? span, Func<SyntaxNode, bool>? descendIntoChildren, bool descendIntoTrivia, bool includeSelf)
    {
        if (!IsAskedFor(span, root.FullSpan))
        {
            yield break;
        }

        if (includeSelf)
        {
            yield return root;
        }

        if (!IsEntered(root, descendIntoChildren))
        {
            yield break;
        }

        var stack = new Frame[8];
        int depth = 0;
        stack[0] = new Frame(root, span);
        while (depth >= 0)
        {
            if (!stack[depth].MoveNext(span))
            {
                stack[depth] = default;
                depth--;
                continue;
            }

            SyntaxNodeOrToken item = stack[depth].Current;
            Frame next;
            if (item.AsNode() is { } node)
            {
                yield return item;
                if (!IsEntered(node, descendIntoChildren))
                {
                    continue;
                }

                next = new Frame(node, span);
            }
            else if (descendIntoTrivia && stack[depth].HoldsFoldedToken)
            {
                next = new Frame(Unfold(item.AsToken()));
            }
            else
            {
                yield return item;
                continue;
            }

            depth++;
            Push(ref stack, depth, next);
        }
    }

    private static bool IsAskedFor(TextSpan? span, TextSpan item) => span is not { } limit || Meets(limit, item);

    private static bool IsEntered(SyntaxNode node, Func<SyntaxNode, bool>? descendIntoChildren) =>
        descendIntoChildren is null || descendIntoChildren(node);

    private static void Push(ref Frame[] stack, int depth, Frame frame)
    {
        if (depth == stack.Length)
        {
            Array.Resize(ref stack, depth * 2);
        }

        stack[depth] = frame;
    }

    /// <summary>Whether an item belongs to what was asked for: it shares text with the span, or is empty and touches it.</summary>
    public static bool Meets(TextSpan limit, TextSpan item) =>
        limit.OverlapsWith(item) || ((item.IsEmpty || limit.IsEmpty) && limit.IntersectsWith(item));

    /// <summary>A token between the structures in its trivia.</summary>
    public static List<SyntaxNodeOrToken> Unfold(SyntaxToken token)
    {
        var items = new List<SyntaxNodeOrToken>();
        AddStructures(items, token.LeadingTrivia);
        items.Add(token);
        AddStructures(items, token.TrailingTrivia);
        return items;
    }

    private static void AddStructures(List<SyntaxNodeOrToken> items, SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.GetStructure() is { } structure)
            {
                items.Add(structure);
            }
        }
    }

    /// <summary>What is left to visit at one depth: the children of a node, or an unfolded token.</summary>
    private struct Frame
    {
        private readonly List<SyntaxNodeOrToken>? _items;
        private ChildSyntaxList.Enumerator _children;
        private int _next;

        public Frame(SyntaxNode node, TextSpan? span)
        {
            _children = span is { } limit && limit.Start > node.Position + 1 && limit.Start <= node.FullSpan.End
                ? ChildSyntaxList.Enumerator.From(node, limit.Start - 1)
                : node.ChildNodesAndTokens().GetEnumerator();
        }

        public Frame(List<SyntaxNodeOrToken> items) => _items = items;

        // The token between its own structures is not unfolded again.
        public readonly bool HoldsFoldedToken => _items is null && Current.AsToken().HasStructuredTrivia;

        public readonly SyntaxNodeOrToken Current => _items is null ? _children.Current : _items[_next - 1];

        public bool MoveNext(TextSpan? span)
        {
            while (_items is null ? _children.MoveNext() : _next++ < _items.Count)
            {
                if (span is not { } limit || Meets(limit, Current.FullSpan))
                {
                    return true;
                }

                if (Current.Position > limit.End)
                {
                    return false;
                }
            }

            return false;
        }
    }
}
