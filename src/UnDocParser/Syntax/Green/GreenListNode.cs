using System.Diagnostics;

namespace UnDocParser.Syntax.Green;

/// <summary>
/// A leaf (height 0) or an inner chunk of a list. All leaves of a list lie equally deep; every chunk but the root
/// has <see cref="MinFill"/> to <see cref="MaxFill"/> children. Chunks never show in the red tree.
/// </summary>
internal sealed class GreenListNode : GreenNode
{
    public const int MaxFill = 32;
    public const int MinFill = MaxFill / 2;

    /// <summary>Up to here adding widths is as quick as a table.</summary>
    private const int MaxWithoutTable = 4;

    private readonly GreenNode[] _children;
    private readonly int[]? _offsets;
    private readonly int[]? _firstElements;

    /// <summary>Takes the array over: the caller must not keep it.</summary>
    public GreenListNode(GreenNode[] children, int height)
        : base(SyntaxKind.List)
    {
        Debug.Assert(children.Length is > 0 and <= MaxFill, "A chunk is never empty nor overfull.");
        _children = children;
        Height = height;
        _offsets = children.Length > MaxWithoutTable ? new int[children.Length] : null;
        _firstElements = height > 0 ? new int[children.Length] : null;
        for (int i = 0; i < children.Length; i++)
        {
            if (_offsets is not null)
            {
                _offsets[i] = FullWidth;
            }

            if (_firstElements is not null)
            {
                _firstElements[i] = ElementCount;
                ElementCount += ((GreenListNode)children[i]).ElementCount;
            }

            Absorb(children[i]);
        }

        if (height == 0)
        {
            ElementCount = children.Length;
        }
    }

    // A chunk in which a child gave way to one of as many elements: where elements start stays as it is.
    private GreenListNode(GreenNode[] children, GreenListNode before)
        : base(SyntaxKind.List)
    {
        _children = children;
        _firstElements = before._firstElements;
        _offsets = before._offsets is null ? null : new int[children.Length];
        Height = before.Height;
        ElementCount = before.ElementCount;
        for (int i = 0; i < children.Length; i++)
        {
            if (_offsets is not null)
            {
                _offsets[i] = FullWidth;
            }

            Absorb(children[i]);
        }
    }

    /// <summary>0 when the children are the elements.</summary>
    public int Height { get; }

    /// <summary>The number of elements at and below this chunk.</summary>
    public int ElementCount { get; }

    public override int SlotCount => _children.Length;

    public ReadOnlySpan<GreenNode> Children => _children;

    public override GreenNode GetSlot(int index) => _children[index];

    /// <summary>The chunk with another child, which is a chunk of as many elements or an element.</summary>
    public GreenListNode WithChild(int index, GreenNode child)
    {
        var children = (GreenNode[])_children.Clone();
        children[index] = child;
        return new GreenListNode(children, this);
    }

    public override int GetSlotOffset(int index) =>
        _offsets is not null && index < _offsets.Length ? _offsets[index] : base.GetSlotOffset(index);

    public override int FindSlot(int offset)
    {
        Debug.Assert((uint)offset < (uint)FullWidth, "The offset lies outside of the list.");
        return _offsets is null ? base.FindSlot(offset) : LastAtOrBefore(_offsets, offset);
    }

    /// <summary>The child that holds the element; for a leaf the element itself.</summary>
    public int FindChildOfElement(int element) => _firstElements is null ? element : LastAtOrBefore(_firstElements, element);

    /// <summary>The index of the first element of a child among all below this chunk.</summary>
    public int GetFirstElement(int child) => _firstElements is null ? child : _firstElements[child];

    private static int LastAtOrBefore(int[] sorted, int value)
    {
        int low = 0;
        int high = sorted.Length - 1;
        while (low < high)
        {
            // The last of equal entries: empty children share the start of the one after them.
            int middle = (low + high + 1) >> 1;
            if (sorted[middle] <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
