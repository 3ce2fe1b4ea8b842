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
    private const int MaxWithoutTable = 8;

    private readonly GreenNode[] _children;

    // Where the children start; a text has very many short lists.
    private readonly int[]? _offsets;

    // Of an inner chunk: the first element of each child, and the number of all elements. A chunk in which a child gave way to another shares it.
    private readonly int[]? _elements;

    /// <summary>Takes the array over: the caller must not keep it.</summary>
    /// <param name="children">The children.</param>
    /// <param name="height">How far they are from the elements.</param>
    /// <param name="keepsRuns">Whether the tokens among them stand for runs of text (see <see cref="GreenRuns"/>).</param>
    public GreenListNode(GreenNode[] children, int height, bool keepsRuns = false)
        : base(SyntaxKind.List, keepsRuns ? NodeFlags.KeepsRuns : NodeFlags.None)
    {
        Debug.Assert(children.Length is > 0 and <= MaxFill, "A chunk is never empty nor overfull.");
        Debug.Assert(height == 0 ? children[0] is not GreenListNode : children[0] is GreenListNode, "An element is never a list.");
        _children = children;
        _offsets = OffsetsFor(children);
        _elements = height > 0 ? CountElements(children) : null;
        AbsorbChildren();
    }

    // A chunk in which a child gave way to one of as many elements: where elements start stays as it is.
    private GreenListNode(GreenNode[] children, GreenListNode before)
        : base(SyntaxKind.List)
    {
        _children = children;
        _offsets = OffsetsFor(children);
        _elements = before._elements;
        AbsorbChildren();
    }

    /// <summary>0 when the children are the elements.</summary>
    public int Height => _children[0] is GreenListNode first ? first.Height + 1 : 0;

    /// <summary>The number of elements at and below this chunk.</summary>
    public int ElementCount => _elements is null ? _children.Length : _elements[_children.Length];

    public override int SlotCount => _children.Length;

    public ReadOnlySpan<GreenNode> Children => KeepsRuns ? Array.ConvertAll(_children, GreenRuns.NodeOf) : _children;

    /// <summary>Whether tokens among the children stand for runs of text.</summary>
    public bool KeepsRuns => (Flags & NodeFlags.KeepsRuns) != NodeFlags.None;

    protected override ref GreenNode? ExtrasOrFirst => throw new NotSupportedException("A list is never seen.");

    public override GreenNode GetSlot(int index) => KeepsRuns ? GreenRuns.NodeOf(_children[index]) : _children[index];

    public override GreenNode GetSlotOrRun(int index) => _children[index];

    /// <summary>The chunk with another child, which is a chunk of as many elements or an element.</summary>
    public GreenListNode WithChild(int index, GreenNode child)
    {
        GreenNode[] children = Children.ToArray();
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
    public int FindChildOfElement(int element) => _elements is null ? element : LastAtOrBefore(_elements.AsSpan(0, _children.Length), element);

    /// <summary>The index of the first element of a child among all below this chunk.</summary>
    public int GetFirstElement(int child) => _elements is null ? child : _elements[child];

    private static int[]? OffsetsFor(GreenNode[] children) => children.Length > MaxWithoutTable ? new int[children.Length] : null;

    private static int[] CountElements(GreenNode[] children)
    {
        int[] elements = new int[children.Length + 1];
        for (int i = 0; i < children.Length; i++)
        {
            elements[i + 1] = elements[i] + ((GreenListNode)children[i]).ElementCount;
        }

        return elements;
    }

    private void AbsorbChildren()
    {
        for (int i = 0; i < _children.Length; i++)
        {
            if (_offsets is not null)
            {
                _offsets[i] = FullWidth;
            }

            Absorb(_children[i]);
        }
    }

    private static int LastAtOrBefore(ReadOnlySpan<int> sorted, int value)
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
