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

    // Where the children start; in an inner chunk their first elements behind it, and the number of all elements. A text has very many short lists.
    private readonly int[]? _table;

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
        _table = height > 0 ? new int[(2 * children.Length) + 1] : children.Length > MaxWithoutTable ? new int[children.Length] : null;
        AbsorbChildren();
        if (height > 0)
        {
            int elements = 0;
            for (int i = 0; i < children.Length; i++)
            {
                _table![children.Length + i] = elements;
                elements += ((GreenListNode)children[i]).ElementCount;
            }

            _table![_table.Length - 1] = elements;
        }
    }

    // A chunk in which a child gave way to one of as many elements: where elements start stays as it is.
    private GreenListNode(GreenNode[] children, int[]? table)
        : base(SyntaxKind.List)
    {
        _children = children;
        _table = table;
        AbsorbChildren();
    }

    /// <summary>0 when the children are the elements.</summary>
    public int Height => _children[0] is GreenListNode first ? first.Height + 1 : 0;

    /// <summary>The number of elements at and below this chunk.</summary>
    public int ElementCount => IsLeaf ? _children.Length : _table![_table.Length - 1];

    public override int SlotCount => _children.Length;

    public ReadOnlySpan<GreenNode> Children => KeepsRuns ? Array.ConvertAll(_children, GreenRuns.NodeOf) : _children;

    /// <summary>Whether tokens among the children stand for runs of text.</summary>
    public bool KeepsRuns => (Flags & NodeFlags.KeepsRuns) != NodeFlags.None;

    protected override ref GreenNode? ExtrasOrFirst => throw new NotSupportedException("A list is never seen.");

    private bool IsLeaf => _table is null || _table.Length == _children.Length;

    public override GreenNode GetSlot(int index) => KeepsRuns ? GreenRuns.NodeOf(_children[index]) : _children[index];

    public override GreenNode GetSlotOrRun(int index) => _children[index];

    /// <summary>The chunk with another child, which is a chunk of as many elements or an element.</summary>
    public GreenListNode WithChild(int index, GreenNode child)
    {
        GreenNode[] children = Children.ToArray();
        children[index] = child;
        return new GreenListNode(children, (int[]?)_table?.Clone());
    }

    public override int GetSlotOffset(int index) =>
        _table is not null && index < _children.Length ? _table[index] : base.GetSlotOffset(index);

    public override int FindSlot(int offset)
    {
        Debug.Assert((uint)offset < (uint)FullWidth, "The offset lies outside of the list.");
        return _table is null ? base.FindSlot(offset) : LastAtOrBefore(_table.AsSpan(0, _children.Length), offset);
    }

    /// <summary>The child that holds the element; for a leaf the element itself.</summary>
    public int FindChildOfElement(int element) => IsLeaf ? element : LastAtOrBefore(_table.AsSpan(_children.Length, _children.Length), element);

    /// <summary>The index of the first element of a child among all below this chunk.</summary>
    public int GetFirstElement(int child) => IsLeaf ? child : _table![_children.Length + child];

    private void AbsorbChildren()
    {
        for (int i = 0; i < _children.Length; i++)
        {
            if (_table is not null)
            {
                _table[i] = FullWidth;
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
