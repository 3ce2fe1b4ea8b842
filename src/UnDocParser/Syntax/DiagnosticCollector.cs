using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>Gathers the diagnostics below a green node and gives them their places. Parts without diagnostics are passed over.</summary>
internal static class DiagnosticCollector
{
    public static IReadOnlyList<Diagnostic> Collect(GreenNode root, int position, SyntaxTree? tree)
    {
        if (!root.ContainsDiagnostics)
        {
            return [];
        }

        var found = new List<Diagnostic>();
        var pending = new Stack<(GreenNode Node, int Position)>();
        pending.Push((root, position));
        while (pending.Count > 0)
        {
            (GreenNode node, int start) = pending.Pop();
            foreach (GreenDiagnostic diagnostic in node.Diagnostics)
            {
                var span = new TextSpan(start + diagnostic.Offset, diagnostic.Width);
                found.Add(new Diagnostic(diagnostic.Descriptor, new Location(tree, span), diagnostic.Arguments));
            }

            if (node is GreenToken token)
            {
                Push(pending, token.Trailing, start + token.FullWidth - token.TrailingTriviaWidth);
                Push(pending, token.Leading, start);
                continue;
            }

            int offset = node.FullWidth;
            for (int i = node.SlotCount - 1; i >= 0; i--)
            {
                GreenNode? slot = node.GetSlot(i);
                offset -= slot?.FullWidth ?? 0;
                Push(pending, slot, start + offset);
            }
        }

        // A diagnostic of a node may lie behind those of its children; the sort keeps the order of equal places.
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static void Push(Stack<(GreenNode, int)> pending, GreenNode? node, int position)
    {
        if (node is { ContainsDiagnostics: true })
        {
            pending.Push((node, position));
        }
    }
}
