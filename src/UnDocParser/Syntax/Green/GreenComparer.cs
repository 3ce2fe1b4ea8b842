namespace UnDocParser.Syntax.Green;

/// <summary>Compares green trees as flattened sequences, with a stack of its own.</summary>
internal static class GreenComparer
{
    public static bool AreEquivalent(GreenNode? left, GreenNode? right)
    {
        var pending = new Stack<(GreenNode? Left, GreenNode? Right)>();
        pending.Push((left, right));
        while (pending.Count > 0)
        {
            (GreenNode? a, GreenNode? b) = pending.Pop();
            if (ReferenceEquals(a, b))
            {
                continue;
            }

            if (a is null || b is null || a.FullWidth != b.FullWidth)
            {
                return false;
            }

            bool same = a.IsList || b.IsList
                ? PushElements(a, b, pending)
                : a.Kind == b.Kind && HasSameContent(a, b, pending);
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSameContent(GreenNode a, GreenNode b, Stack<(GreenNode?, GreenNode?)> pending)
    {
        switch (a)
        {
            case GreenTrivia trivia:
                return b is GreenTrivia otherTrivia && trivia.TextSpan.SequenceEqual(otherTrivia.TextSpan);
            case GreenToken token:
                if (b is not GreenToken other || token.IsMissing != other.IsMissing || !token.TextSpan.SequenceEqual(other.TextSpan))
                {
                    return false;
                }

                pending.Push((token.Leading, other.Leading));
                pending.Push((token.Trailing, other.Trailing));
                return true;
            default:
                if (a.SlotCount != b.SlotCount)
                {
                    return false;
                }

                for (int i = a.SlotCount - 1; i >= 0; i--)
                {
                    pending.Push((a.GetSlot(i), b.GetSlot(i)));
                }

                return true;
        }
    }

    private static bool PushElements(GreenNode a, GreenNode b, Stack<(GreenNode?, GreenNode?)> pending)
    {
        if (GreenList.Count(a) != GreenList.Count(b))
        {
            return false;
        }

        GreenList.Enumerator others = GreenList.Elements(b).GetEnumerator();
        foreach (GreenNode element in GreenList.Elements(a))
        {
            others.MoveNext();
            if (!ReferenceEquals(element, others.Current))
            {
                pending.Push((element, others.Current));
            }
        }

        return true;
    }
}
