namespace UnDocParser.Syntax.Green;

/// <summary>
/// Lists as green nodes: <see langword="null"/> for none, the element itself for one, one leaf up to
/// <see cref="GreenListNode.MaxFill"/>, a tree of chunks beyond. An element is never a list.
/// </summary>
internal static class GreenList
{
    public static GreenNode? Create(params GreenNode[] elements) => Create(elements.AsSpan());

    /// <summary>Copies the elements into a list of evenly filled chunks. O(n).</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="keepsRuns">Whether tokens among them stand for runs of text (see <see cref="GreenRuns"/>).</param>
    public static GreenNode? Create(ReadOnlySpan<GreenNode> elements, bool keepsRuns = false)
    {
        switch (elements.Length)
        {
            case 0:
                return null;
            case 1:
                return elements[0];
            case 2 when SharedTrivia.Pair(elements[0], elements[1]) is { } shared:
                return shared;
            case <= GreenListNode.MaxFill:
                return new GreenListNode(elements.ToArray(), height: 0, keepsRuns);
        }

        int height = 0;
        GreenNode[] level = GreenListTree.Distribute(elements, height, keepsRuns);
        while (level.Length > 1)
        {
            level = GreenListTree.Distribute(level, ++height);
        }

        return level[0];
    }

    public static int Count(GreenNode? list) => list switch
    {
        null => 0,
        GreenListNode node => node.ElementCount,
        _ => 1,
    };

    /// <summary>The element at an index. O(log n).</summary>
    public static GreenNode ElementAt(GreenNode? list, int index)
    {
        CheckIndex(list, index);
        while (list is GreenListNode node)
        {
            int child = node.FindChildOfElement(index);
            index -= node.GetFirstElement(child);
            list = node.GetSlot(child);
        }

        return list!;
    }

    /// <summary>The distance from the full start of the list to that of an element. O(log n).</summary>
    public static int ElementOffset(GreenNode? list, int index)
    {
        CheckIndex(list, index);
        int offset = 0;
        while (list is GreenListNode node)
        {
            int child = node.FindChildOfElement(index);
            index -= node.GetFirstElement(child);
            offset += node.GetSlotOffset(child);
            list = node.GetSlot(child);
        }

        return offset;
    }

    /// <summary>The element whose text holds the offset, which must lie in <c>0..FullWidth-1</c>. O(log n).</summary>
    public static int IndexAtOffset(GreenNode list, int offset, out int elementOffset)
    {
        if ((uint)offset >= (uint)list.FullWidth)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        int index = 0;
        elementOffset = 0;
        while (list is GreenListNode node)
        {
            int child = node.FindSlot(offset - elementOffset);
            index += node.GetFirstElement(child);
            elementOffset += node.GetSlotOffset(child);
            list = node.GetSlot(child);
        }

        return index;
    }

    /// <summary>The list with <paramref name="count"/> elements from <paramref name="start"/> replaced by those of another list. O(log n).</summary>
    public static GreenNode? Splice(GreenNode? list, int start, int count, GreenNode? replacement) =>
        GreenListTree.Splice(list, start, count, replacement);

    public static ElementSequence Elements(GreenNode? list) => new(list, runsAsTokens: false);

    /// <summary>The elements of a list of inlines, a run of text that is kept as its token as such.</summary>
    public static ElementSequence Inlines(GreenNode? list) => new(list, runsAsTokens: true);

    private static void CheckIndex(GreenNode? list, int index)
    {
        if ((uint)index >= (uint)Count(list))
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>The elements in order; for <c>foreach</c>.</summary>
    public readonly struct ElementSequence(GreenNode? list, bool runsAsTokens)
    {
        public Enumerator GetEnumerator() => new(list, runsAsTokens);
    }

    /// <summary>Walks the elements leaf by leaf; no allocation.</summary>
    public struct Enumerator(GreenNode? list, bool runsAsTokens)
    {
        private readonly int _count = Count(list);
        private GreenListNode? _leaf;
        private int _leafStart;
        private int _index = -1;

        public readonly GreenNode Current => _leaf is null ? list!
            : runsAsTokens ? _leaf.GetSlotOrRun(_index - _leafStart)
            : _leaf.GetSlot(_index - _leafStart);

        public bool MoveNext()
        {
            if (_index + 1 >= _count)
            {
                return false;
            }

            _index++;
            if (list is GreenListNode node && (_leaf is null || _index - _leafStart == _leaf.SlotCount))
            {
                _leaf = GreenListTree.FindLeaf(node, _index, out _leafStart);
            }

            return true;
        }
    }
}
