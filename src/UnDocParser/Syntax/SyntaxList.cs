using System.Collections;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>The nodes in a list field of a node, in order. A small value; the default is an empty list.</summary>
/// <typeparam name="TNode">The type of the nodes.</typeparam>
public readonly struct SyntaxList<TNode> : IReadOnlyList<TNode>, IEquatable<SyntaxList<TNode>>
    where TNode : SyntaxNode
{
    private readonly SyntaxNode? _node;

    internal SyntaxList(SyntaxNode? node) => _node = node;

    /// <summary>The number of elements. O(1).</summary>
    public int Count => GreenList.Count(Green);

    /// <summary>The span of the list with all trivia; empty at the start of the text for an empty list.</summary>
    public TextSpan FullSpan => new(Position, Green?.FullWidth ?? 0);

    internal GreenNode? Green => _node?.Green;

    private int Position => _node?.Position ?? 0;

    /// <summary>An element. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public TNode this[int index] => (TNode)ElementAt(index);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxList<TNode> left, SyntaxList<TNode> right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxList<TNode> left, SyntaxList<TNode> right) => !left.Equals(right);

    /// <summary>An enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The text of the list with all trivia.</summary>
    public string ToFullString() => Green?.ToFullString() ?? "";

    /// <summary>The text of the list without the outer trivia.</summary>
    public override string ToString() => Green?.ToString() ?? "";

    /// <summary>The index of a node in the list; -1 when it is not there. O(n).</summary>
    /// <param name="node">The node.</param>
    public int IndexOf(TNode node)
    {
        int index = 0;
        foreach (TNode element in this)
        {
            if (ReferenceEquals(element, node))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>A detached list with a node added at the end. O(log n).</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public SyntaxList<TNode> Add(TNode node) => Splice(Count, 0, node ?? throw new ArgumentNullException(nameof(node)));

    /// <summary>A detached list with a node inserted. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxList<TNode> Insert(int index, TNode node) => Splice(index, 0, node ?? throw new ArgumentNullException(nameof(node)));

    /// <summary>A detached list with a node put in the place of another. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="node">The new node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxList<TNode> ReplaceAt(int index, TNode node) => Splice(index, 1, node ?? throw new ArgumentNullException(nameof(node)));

    /// <summary>A detached list without one of the nodes. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxList<TNode> RemoveAt(int index) => Splice(index, 1, null);

    /// <summary>A detached list with nodes added at the end.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodes"/> is <see langword="null"/>.</exception>
    public SyntaxList<TNode> AddRange(IEnumerable<TNode> nodes) => InsertRange(Count, nodes);

    /// <summary>A detached list with nodes inserted.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="nodes">The nodes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nodes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxList<TNode> InsertRange(int index, IEnumerable<TNode> nodes) => FromGreen(GreenList.Splice(Green, index, 0, SyntaxFactory.List(nodes).Green));

    /// <summary>A detached list without a node; this list when the node is not there. O(n).</summary>
    /// <param name="node">The node.</param>
    public SyntaxList<TNode> Remove(TNode node) => IndexOf(node) is >= 0 and int index ? RemoveAt(index) : this;

    /// <summary>A detached list with a node put in the place of another. O(n).</summary>
    /// <param name="nodeInList">A node of the list.</param>
    /// <param name="newNode">The new node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="newNode"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nodeInList"/> is not there.</exception>
    public SyntaxList<TNode> Replace(TNode nodeInList, TNode newNode) =>
        ReplaceRange(nodeInList, [newNode ?? throw new ArgumentNullException(nameof(newNode))]);

    /// <summary>A detached list with any number of nodes put in the place of one. O(n).</summary>
    /// <param name="nodeInList">A node of the list.</param>
    /// <param name="newNodes">The new nodes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="newNodes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nodeInList"/> is not there.</exception>
    public SyntaxList<TNode> ReplaceRange(TNode nodeInList, IEnumerable<TNode> newNodes)
    {
        GreenNode? replacement = SyntaxFactory.List(newNodes).Green;
        return IndexOf(nodeInList) is >= 0 and int index
            ? FromGreen(GreenList.Splice(Green, index, 1, replacement))
            : throw new ArgumentOutOfRangeException(nameof(nodeInList));
    }

    /// <inheritdoc/>
    public bool Equals(SyntaxList<TNode> other) => ReferenceEquals(_node, other._node);

    /// <inheritdoc/>
    public override int GetHashCode() => _node?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxList<TNode> other && Equals(other);

    IEnumerator<TNode> IEnumerable<TNode>.GetEnumerator()
    {
        foreach (TNode element in this)
        {
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TNode>)this).GetEnumerator();

    internal static SyntaxList<TNode> FromGreen(GreenNode? green) => green is null ? default : new(RedFactory.Create(green, null, 0));

    private SyntaxNode ElementAt(int index) => (uint)index >= (uint)Count
        ? throw new ArgumentOutOfRangeException(nameof(index))
        : _node is SyntaxListNode list ? list.ElementAt(index) : _node!;

    private SyntaxList<TNode> Splice(int index, int count, TNode? node) => FromGreen(GreenList.Splice(Green, index, count, node?.Green));

    /// <summary>Walks the nodes in order.</summary>
    public struct Enumerator
    {
        private readonly SyntaxList<TNode> _list;
        private readonly int _count;
        private SyntaxListNode? _leaf;
        private int _leafStart;
        private int _index;

        internal Enumerator(SyntaxList<TNode> list)
        {
            _list = list;
            _count = list.Count;
            _index = -1;
        }

        /// <summary>The node reached by the last <see cref="MoveNext"/>.</summary>
        public readonly TNode Current => (TNode)(_leaf is null ? _list._node! : _leaf.GetNodeInSlot(_index - _leafStart)!);

        /// <summary>Goes to the next node.</summary>
        /// <returns><see langword="false"/> behind the last node.</returns>
        public bool MoveNext()
        {
            if (_index + 1 >= _count)
            {
                return false;
            }

            _index++;
            if (_list._node is SyntaxListNode root && (_leaf is null || _index - _leafStart >= _leaf.Green.SlotCount))
            {
                _leaf = root.GetLeaf(_index, out _leafStart);
            }

            return true;
        }
    }
}
