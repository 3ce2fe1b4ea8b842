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

    /// <summary>The index of a token in the list; -1 when it is not there. O(n).</summary>
    /// <param name="token">The token.</param>
    public int IndexOf(SyntaxToken token)
    {
        int index = 0;
        foreach (SyntaxToken element in this)
        {
            if (element == token)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>A detached list with a token added at the end; a default value adds nothing. O(log n).</summary>
    /// <param name="token">The token.</param>
    public SyntaxTokenList Add(SyntaxToken token) => Insert(Count, token);

    /// <summary>A detached list with tokens added at the end; default values are left out.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is <see langword="null"/>.</exception>
    public SyntaxTokenList AddRange(IEnumerable<SyntaxToken> tokens) => InsertRange(Count, tokens);

    /// <summary>A detached list with a token inserted; a default value inserts nothing. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTokenList Insert(int index, SyntaxToken token) => Splice(index, 0, token.Node);

    /// <summary>A detached list with tokens inserted; default values are left out.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTokenList InsertRange(int index, IEnumerable<SyntaxToken> tokens) => Splice(index, 0, SyntaxFactory.TokenList(tokens).Green);

    /// <summary>A detached list without one of the elements. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTokenList RemoveAt(int index) => Splice(index, 1, null);

    /// <summary>A detached list without a token; this list when it is not there. O(n).</summary>
    /// <param name="tokenInList">The token.</param>
    public SyntaxTokenList Remove(SyntaxToken tokenInList) => IndexOf(tokenInList) is >= 0 and int index ? RemoveAt(index) : this;

    /// <summary>A detached list with a token put in the place of another; a default value takes it away. O(n).</summary>
    /// <param name="tokenInList">An element of the list.</param>
    /// <param name="newToken">What is to stand there.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tokenInList"/> is not there.</exception>
    public SyntaxTokenList Replace(SyntaxToken tokenInList, SyntaxToken newToken) => ReplaceRange(tokenInList, [newToken]);

    /// <summary>A detached list with any number of tokens put in the place of one; default values are left out. O(n).</summary>
    /// <param name="tokenInList">An element of the list.</param>
    /// <param name="newTokens">What is to stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="newTokens"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tokenInList"/> is not there.</exception>
    public SyntaxTokenList ReplaceRange(SyntaxToken tokenInList, IEnumerable<SyntaxToken> newTokens)
    {
        GreenNode? replacement = SyntaxFactory.TokenList(newTokens).Green;
        return IndexOf(tokenInList) is >= 0 and int index ? Splice(index, 1, replacement) : throw new ArgumentOutOfRangeException(nameof(tokenInList));
    }

    /// <inheritdoc/>
    public bool Equals(SyntaxTokenList other) =>
        ReferenceEquals(_parent, other._parent) && ReferenceEquals(Green, other.Green) && Position == other.Position && _index == other._index;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Green?.GetHashCode() ?? 0) * 31) + Position);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTokenList other && Equals(other);

    IEnumerator<SyntaxToken> IEnumerable<SyntaxToken>.GetEnumerator()
    {
        foreach (SyntaxToken element in this)
        {
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<SyntaxToken>)this).GetEnumerator();

    private SyntaxToken Wrap(GreenNode green, int position, int index) => new(_parent, (GreenToken)green, position, _parent is null ? 0 : _index + index);

    private static SyntaxTokenList FromGreen(GreenNode? green) => new SyntaxTokenList(null, green, 0, 0);

    private SyntaxTokenList Splice(int index, int count, GreenNode? replacement) => FromGreen(GreenList.Splice(Green, index, count, replacement));

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
