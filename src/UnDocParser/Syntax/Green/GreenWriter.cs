namespace UnDocParser.Syntax.Green;

/// <summary>Writes the full text of a green tree with a stack of its own, so that depth cannot exhaust the call stack.</summary>
internal static class GreenWriter
{
    public static void Write(GreenNode root, TextWriter writer)
    {
        var pending = new Stack<(GreenNode Node, bool WithoutTrivia)>();
        pending.Push((root, false));
        while (pending.Count > 0)
        {
            (GreenNode node, bool withoutTrivia) = pending.Pop();
            switch (node)
            {
                case GreenTrivia trivia:
                    writer.WriteSlice(trivia.Source, trivia.Start, trivia.FullWidth);
                    break;
                case GreenToken token when withoutTrivia || (token.Leading is null && token.Trailing is null):
                    writer.WriteSlice(token.Source, token.Start, token.TextWidth);
                    break;
                case GreenToken token:
                    Push(pending, token.Trailing);
                    pending.Push((token, true));
                    Push(pending, token.Leading);
                    break;
                case GreenLazyNode lazy when lazy.TryWriteUnexpanded(writer):
                    break;
                default:
                    for (int i = node.SlotCount - 1; i >= 0; i--)
                    {
                        Push(pending, node.GetSlot(i));
                    }

                    break;
            }
        }
    }

    /// <summary>Writes part of a string without a copy where the platform can.</summary>
    public static void WriteSlice(this TextWriter writer, string source, int start, int length)
    {
#if NET8_0_OR_GREATER
        writer.Write(source.AsSpan(start, length));
#else
        writer.Write(length == source.Length ? source : source.Substring(start, length));
#endif
    }

    private static void Push(Stack<(GreenNode, bool)> pending, GreenNode? node)
    {
        if (node is not null)
        {
            pending.Push((node, false));
        }
    }
}
