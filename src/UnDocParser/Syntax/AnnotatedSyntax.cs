using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>Finds what has annotations, at the cost of the way there: what has none at or below it is not looked into.</summary>
internal static class AnnotatedSyntax
{
    /// <summary>Returns what is at or below a node and has an annotation, in the order of the text.</summary>
    public static IEnumerable<SyntaxNodeOrToken> Having(SyntaxNode root, SyntaxAnnotation annotation) =>
        All(root).Where(item => item.Green!.HasAnnotation(annotation));

    /// <summary>Returns what is at or below a node and has an annotation of a kind, in the order of the text.</summary>
    public static IEnumerable<SyntaxNodeOrToken> Having(SyntaxNode root, string kind) =>
        All(root).Where(item => item.Green!.HasAnnotations(kind));

    /// <summary>Returns what is at or below a node and has annotations, in the order of the text; a token before what its trivia holds.</summary>
    public static IEnumerable<SyntaxNodeOrToken> All(SyntaxNode root)
    {
        var pending = new Stack<SyntaxNodeOrToken>();
        Push(pending, root);
        while (pending.Count > 0)
        {
            SyntaxNodeOrToken item = pending.Pop();
            if (!item.Green!.Annotations.IsEmpty)
            {
                yield return item;
            }

            if (item.AsNode() is { } node)
            {
                PushSlots(pending, node);
            }
            else
            {
                PushStructures(pending, item.AsToken());
            }
        }
    }

    private static void PushSlots(Stack<SyntaxNodeOrToken> pending, SyntaxNode node)
    {
        for (int slot = node.Green.SlotCount - 1; slot >= 0; slot--)
        {
            GreenNode? green = node.Green.GetSlot(slot);
            if (green is not { ContainsAnnotations: true })
            {
                continue;
            }

            if (IsOfTokens(green))
            {
                foreach (SyntaxToken token in node.GetTokensInSlot(slot).Reverse())
                {
                    Push(pending, token);
                }
            }
            else
            {
                pending.Push(node.GetNodeInSlot(slot)!);
            }
        }
    }

    private static bool IsOfTokens(GreenNode green)
    {
        while (green is GreenListNode list)
        {
            green = list.GetSlot(0);
        }

        return green is GreenToken;
    }

    private static void PushStructures(Stack<SyntaxNodeOrToken> pending, SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.AllTrivia().Reverse())
        {
            if (trivia.Node is { ContainsAnnotations: true } && trivia.GetStructure() is { } structure)
            {
                pending.Push(structure);
            }
        }
    }

    private static void Push(Stack<SyntaxNodeOrToken> pending, SyntaxNodeOrToken item)
    {
        if (item.Green!.ContainsAnnotations)
        {
            pending.Push(item);
        }
    }
}
