using System.Collections;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>The tokens in a list field of a node, in order. A small value; the default is an empty list.</summary>
public readonly struct SyntaxTokenList : IReadOnlyList<SyntaxToken>, IEquatable<SyntaxTokenList>
{
    private readonly SyntaxNode? _parent;
    private readonly int _index;

    internal SyntaxTokenList(SyntaxNode? parent, GreenNode? green, int position, int index)
    {
        _parent = parent;
        Green = green;
        Position = position;
        _index = index;
    }

    /// <summary>The number of elements. O(1).</summary>
    public int Count => GreenList.Count(Green);

    /// <summary>The span of the list with all trivia; empty at the start of the text for an empty list.</summary>
    public TextSpan FullSpan => new(Position, Green?.FullWidth ?? 0);

    internal GreenNode? Green { get; }

    private int Position { get; }

    /// <summary>An element. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxToken this[int index] => Wrap(GreenList.ElementAt(Green, index), Position + GreenList.ElementOffset(Green, index), index);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxTokenList left, SyntaxTokenList right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxTokenList left, SyntaxTokenList right) => !left.Equals(right);

    /// <summary>An enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The text of the list with all trivia.</summary>
    public string ToFullString() => Green?.ToFullString() ?? "";

    /// <summary>The text of the list without the outer trivia.</summary>
    public override string ToString() => Green?.ToString() ?? "";

    /// <inheritdoc/>
    public bool Equals(SyntaxTokenList other) =>
        ReferenceEquals(_parent, other._parent) && ReferenceEquals(Green, other.Green) && Position == other.Position && _index == other._index;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Green?.GetHashCode() ?? 0) * 31) + Position);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTokenList other && Equals(other);

    IEnumerator<SyntaxToken> IEnumerable<SyntaxToken>.GetEnumerator() => ListIterator.Over(this);

    IEnumerator IEnumerable.GetEnumerator() => ListIterator.Over(this);

    private SyntaxToken Wrap(GreenNode green, int position, int index) => new(_parent, (GreenToken)green, position, _parent is null ? 0 : _index + index);

    /// <summary>Walks the elements in order.</summary>
    public struct Enumerator
    {
        private readonly SyntaxTokenList _list;
        private GreenList.Enumerator _elements;
        private int _index;
        private int _position;
        private int _width;

        internal Enumerator(SyntaxTokenList list)
        {
            _list = list;
            _elements = GreenList.Elements(list.Green).GetEnumerator();
            _index = -1;
            _position = list.Position;
        }

        /// <summary>The element reached by the last <see cref="MoveNext"/>.</summary>
        public readonly SyntaxToken Current => _list.Wrap(_elements.Current, _position, _index);

        /// <summary>Goes to the next element.</summary>
        /// <returns><see langword="false"/> behind the last element.</returns>
        public bool MoveNext()
        {
            if (!_elements.MoveNext())
            {
                return false;
            }

            _position += _width;
            _width = _elements.Current.FullWidth;
            _index++;
            return true;
        }
    }
}
