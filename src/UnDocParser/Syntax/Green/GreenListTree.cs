namespace UnDocParser.Syntax.Green;

/// <summary>
/// The persistent B-tree behind long lists. Everything is made from two operations, joining two trees along the facing edges
/// and cutting one tree at an element, both O(log n); an edit that fits into one leaf copies only the path to it.
/// </summary>
internal static class GreenListTree
{
    public static GreenNode? Splice(GreenNode? list, int start, int count, GreenNode? replacement)
    {
        int length = GreenList.Count(list);
        if ((uint)start > (uint)length)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        if ((uint)count > (uint)(length - start))
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        if (count == 0 && replacement is null)
        {
            return list;
        }

        if (list is GreenListNode root && TrySpliceOneLeaf(root, start, count, replacement, minimum: 2) is { } changed)
        {
            return Root(changed);
        }

        if (length - count + GreenList.Count(replacement) <= GreenListNode.MaxFill)
        {
            return Rebuild(list, start, count, replacement);
        }

        GreenListNode? tree = AsTree(list);
        GreenListNode? left = Join(Take(tree, start), AsTree(replacement));
        return Join(left, Skip(tree, start + count));
    }

    /// <summary>The leaf that holds an element, and the index of its first element.</summary>
    public static GreenListNode FindLeaf(GreenListNode node, int index, out int leafStart)
    {
        leafStart = 0;
        while (node.Height > 0)
        {
            int child = node.FindChildOfElement(index - leafStart);
            leafStart += node.GetFirstElement(child);
            node = (GreenListNode)node.GetSlot(child);
        }

        return node;
    }

    /// <summary>Packs children evenly into as few chunks as hold them.</summary>
    public static GreenNode[] Distribute(ReadOnlySpan<GreenNode> children, int height, bool keepsRuns = false)
    {
        var chunks = new GreenNode[(children.Length + GreenListNode.MaxFill - 1) / GreenListNode.MaxFill];
        for (int i = 0; i < chunks.Length; i++)
        {
            int start = (int)((long)children.Length * i / chunks.Length);
            int end = (int)((long)children.Length * (i + 1) / chunks.Length);
            chunks[i] = new GreenListNode(children.Slice(start, end - start).ToArray(), height, keepsRuns);
        }

        return chunks;
    }

    /// <summary>The chunk with an edit that lies in one leaf, split in two where it overflows; <see langword="null"/> when a leaf would become too small.</summary>
    private static (GreenListNode First, GreenListNode? Second)? TrySpliceOneLeaf(GreenListNode node, int start, int count, GreenNode? replacement, int minimum)
    {
        if (node.Height == 0)
        {
            int size = node.SlotCount - count + GreenList.Count(replacement);
            return size >= minimum && size <= 2 * GreenListNode.MaxFill ? Pack(SpliceArray(node, start, count, replacement), 0) : null;
        }

        int index = node.FindChildOfElement(Math.Min(start, node.ElementCount - 1));
        var child = (GreenListNode)node.GetSlot(index);
        int first = node.GetFirstElement(index);
        if (start - first + count > child.ElementCount
            || TrySpliceOneLeaf(child, start - first, count, replacement, GreenListNode.MinFill) is not { } changed)
        {
            return null;
        }

        if (changed.Second is not null)
        {
            return Pack([.. node.Children.Slice(0, index), changed.First, changed.Second, .. node.Children.Slice(index + 1)], node.Height);
        }

        GreenNode[] children = node.Children.ToArray();
        children[index] = changed.First;
        return (new GreenListNode(children, node.Height), null);
    }

    private static GreenNode[] SpliceArray(GreenListNode leaf, int start, int count, GreenNode? replacement)
    {
        int added = GreenList.Count(replacement);
        var result = new GreenNode[leaf.SlotCount - count + added];
        leaf.Children.Slice(0, start).CopyTo(result);
        int next = start;
        foreach (GreenNode element in GreenList.Elements(replacement))
        {
            result[next++] = element;
        }

        leaf.Children.Slice(start + count).CopyTo(result.AsSpan(next));
        return result;
    }

    private static GreenNode? Rebuild(GreenNode? list, int start, int count, GreenNode? replacement)
    {
        var builder = new GreenListBuilder();
        builder.AddRange(list, 0, start);
        builder.AddRange(replacement);
        builder.AddRange(list, start + count, GreenList.Count(list) - start - count);
        return builder.ToList();
    }

    private static GreenListNode? AsTree(GreenNode? list) => list switch
    {
        null => null,
        GreenListNode node => node,
        _ => new GreenListNode([list], height: 0),
    };

    private static GreenListNode? Take(GreenListNode? node, int count)
    {
        if (node is null || count == 0)
        {
            return null;
        }

        if (count == node.ElementCount)
        {
            return node;
        }

        if (node.Height == 0)
        {
            return new GreenListNode(node.Children.Slice(0, count).ToArray(), 0);
        }

        int child = node.FindChildOfElement(count);
        GreenListNode? cut = Take((GreenListNode)node.GetSlot(child), count - node.GetFirstElement(child));
        return Join(Wrap(node.Children.Slice(0, child), node.Height), cut);
    }

    private static GreenListNode? Skip(GreenListNode? node, int count)
    {
        if (node is null || count == node.ElementCount)
        {
            return null;
        }

        if (count == 0)
        {
            return node;
        }

        if (node.Height == 0)
        {
            return new GreenListNode(node.Children.Slice(count).ToArray(), 0);
        }

        int child = node.FindChildOfElement(count);
        GreenListNode? cut = Skip((GreenListNode)node.GetSlot(child), count - node.GetFirstElement(child));
        return Join(cut, Wrap(node.Children.Slice(child + 1), node.Height));
    }

    /// <summary>A root over some children of a chunk; one child is its own root.</summary>
    private static GreenListNode? Wrap(ReadOnlySpan<GreenNode> children, int height) => children.Length switch
    {
        0 => null,
        1 => (GreenListNode)children[0],
        _ => new GreenListNode(children.ToArray(), height),
    };

    private static GreenListNode? Join(GreenListNode? left, GreenListNode? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return Root(Merge(left, right));
    }

    private static GreenListNode Root((GreenListNode First, GreenListNode? Second) halves) =>
        halves.Second is null ? halves.First : new GreenListNode([halves.First, halves.Second], halves.First.Height + 1);

    /// <summary>Joins two trees into one or two chunks as high as the higher of them.</summary>
    private static (GreenListNode First, GreenListNode? Second) Merge(GreenListNode left, GreenListNode right)
    {
        if (left.Height > right.Height)
        {
            (GreenListNode first, GreenListNode? second) = Merge((GreenListNode)left.GetSlot(left.SlotCount - 1), right);
            ReadOnlySpan<GreenNode> rest = left.Children.Slice(0, left.SlotCount - 1);
            return Pack([.. rest, .. Both(first, second)], left.Height);
        }

        if (left.Height < right.Height)
        {
            (GreenListNode first, GreenListNode? second) = Merge(left, (GreenListNode)right.GetSlot(0));
            return Pack([.. Both(first, second), .. right.Children.Slice(1)], right.Height);
        }

        return Pack([.. left.Children, .. right.Children], left.Height);
    }

    private static GreenNode[] Both(GreenListNode first, GreenListNode? second) => second is null ? [first] : [first, second];

    private static (GreenListNode First, GreenListNode? Second) Pack(GreenNode[] children, int height)
    {
        if (children.Length <= GreenListNode.MaxFill)
        {
            return (new GreenListNode(children, height), null);
        }

        int half = children.Length / 2;
        return (new GreenListNode(children.AsSpan(0, half).ToArray(), height), new GreenListNode(children.AsSpan(half).ToArray(), height));
    }
}
