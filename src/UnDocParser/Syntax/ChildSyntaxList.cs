using System.Collections;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>The children of a node, nodes and tokens, in order. The elements of lists are children of the node that owns the list.</summary>
public readonly struct ChildSyntaxList : IReadOnlyList<SyntaxNodeOrToken>, IEquatable<ChildSyntaxList>
{
    private readonly SyntaxNode? _node;

    internal ChildSyntaxList(SyntaxNode node) => _node = node;

    /// <summary>The number of children. O(fields of the node).</summary>
    public int Count => _node?.GetFirstChildIndex(_node.Green.SlotCount) ?? 0;

    /// <summary>A child. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxNodeOrToken this[int index]
    {
        get
        {
            if (_node is null || (uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            (int slot, int inSlot) = FindSlot(_node, index);
            return ElementOf(_node, slot, inSlot, index);
        }
    }

    /// <summary>Compares two lists.</summary>
    /// <param name="left">The one list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are the children of the same node.</returns>
    public static bool operator ==(ChildSyntaxList left, ChildSyntaxList right) => left.Equals(right);

    /// <summary>Compares two lists.</summary>
    /// <param name="left">The one list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are the children of different nodes.</returns>
    public static bool operator !=(ChildSyntaxList left, ChildSyntaxList right) => !left.Equals(right);

    /// <summary>An enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(_node);

    /// <inheritdoc/>
    public bool Equals(ChildSyntaxList other) => ReferenceEquals(_node, other._node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChildSyntaxList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _node?.GetHashCode() ?? 0;

    IEnumerator<SyntaxNodeOrToken> IEnumerable<SyntaxNodeOrToken>.GetEnumerator()
    {
        foreach (SyntaxNodeOrToken element in this)
        {
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<SyntaxNodeOrToken>)this).GetEnumerator();

    /// <summary>The slot of a child, and its index there.</summary>
    internal static (int Slot, int Index) FindSlot(SyntaxNode node, int child)
    {
        int slot = 0;
        for (int count = GreenList.Count(node.Green.GetSlot(slot)); child >= count; count = GreenList.Count(node.Green.GetSlot(slot)))
        {
            child -= count;
            slot++;
        }

        return (slot, child);
    }

    /// <summary>The child whose full span holds a position within that of the node.</summary>
    internal static SyntaxNodeOrToken FindAt(SyntaxNode node, int position)
    {
        int slot = node.Green.FindSlot(position - node.Position);
        int start = node.Green.GetSlotOffset(slot);
        int index = GreenList.IndexAtOffset(node.Green.GetSlot(slot)!, position - node.Position - start, out _);
        return ElementOf(node, slot, index, node.GetFirstChildIndex(slot) + index);
    }

    /// <summary>The index of a node among the children of its parent. O(log n), but for siblings without width.</summary>
    internal static int IndexOf(SyntaxNode child)
    {
        SyntaxNode parent = child.Parent!;
        Enumerator children = child.Position > parent.Position
            ? Enumerator.From(parent, child.Position - 1)
            : parent.ChildNodesAndTokens().GetEnumerator();
        while (children.MoveNext())
        {
            if (ReferenceEquals(children.Current.AsNode(), child))
            {
                return children.Index;
            }
        }

        throw new InvalidOperationException("The node is not a child of its parent.");
    }

    private static SyntaxNodeOrToken ElementOf(SyntaxNode node, int slot, int inSlot, int index)
    {
        GreenNode? list = node.Green.GetSlot(slot);
        if (GreenList.ElementAt(list, inSlot) is GreenToken token)
        {
            int position = node.Position + node.Green.GetSlotOffset(slot) + GreenList.ElementOffset(list, inSlot);
            return new SyntaxNodeOrToken(node, token, position, index);
        }

        SyntaxNode red = node.GetNodeInSlot(slot)!;
        return red is SyntaxListNode redList ? redList.ElementAt(inSlot) : red;
    }

    /// <summary>Walks the children in order.</summary>
    public struct Enumerator
    {
        private readonly SyntaxNode? _node;
        private GreenNode? _list;
        private GreenListNode? _leaf;
        private SyntaxListNode? _redLeaf;
        private int _leafStart;
        private int _slot;
        private int _inSlot;
        private int _countInSlot;
        private int _position;

        internal Enumerator(SyntaxNode? node)
        {
            _node = node;
            _slot = -1;
            _inSlot = -1;
            Index = -1;
            _position = node?.Position ?? 0;
        }

        /// <summary>The child reached by the last <see cref="MoveNext"/>.</summary>
        public SyntaxNodeOrToken Current { readonly get; private set; }

        internal int Index { readonly get; private set; }

        /// <summary>Goes to the next child.</summary>
        /// <returns><see langword="false"/> behind the last child.</returns>
        public bool MoveNext()
        {
            if (_node is null)
            {
                return false;
            }

            _inSlot++;
            while (_inSlot >= _countInSlot)
            {
                if (_slot + 1 >= _node.Green.SlotCount)
                {
                    return false;
                }

                EnterSlot(_slot + 1);
                _inSlot = 0;
            }

            Index++;
            GreenNode green = FindGreen();
            Current = green is GreenToken token ? new SyntaxNodeOrToken(_node, token, _position, Index) : FindRed();
            _position += green.FullWidth;
            return true;
        }

        /// <summary>Starts before the child that holds a position; O(log n). A node without width has no such child and is walked whole.</summary>
        internal static Enumerator From(SyntaxNode node, int position)
        {
            var result = new Enumerator(node);
            if (!node.FullSpan.Contains(position))
            {
                return result;
            }

            int offset = position - node.Position;
            result.EnterSlot(node.Green.FindSlot(offset));
            int slotStart = node.Green.GetSlotOffset(result._slot);
            int first = GreenList.IndexAtOffset(result._list!, offset - slotStart, out int elementStart);
            result._inSlot = first - 1;
            result.Index = node.GetFirstChildIndex(result._slot) + first - 1;
            result._position = node.Position + slotStart + elementStart;
            return result;
        }

        private void EnterSlot(int slot)
        {
            _slot = slot;
            _list = _node!.Green.GetSlot(slot);
            _countInSlot = GreenList.Count(_list);
            _leaf = null;
        }

        private GreenNode FindGreen()
        {
            if (_list is not GreenListNode list)
            {
                return _list!;
            }

            if (_leaf is null || _inSlot - _leafStart >= _leaf.SlotCount)
            {
                _leaf = GreenListTree.FindLeaf(list, _inSlot, out _leafStart);
                _redLeaf = null;
            }

            return _leaf.GetSlot(_inSlot - _leafStart);
        }

        private SyntaxNode FindRed()
        {
            if (_leaf is null)
            {
                return _node!.GetNodeInSlot(_slot)!;
            }

            _redLeaf ??= ((SyntaxListNode)_node!.GetNodeInSlot(_slot)!).GetLeaf(_inSlot, out _);
            return _redLeaf.GetNodeInSlot(_inSlot - _leafStart)!;
        }
    }
}
