using System.Collections;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>The trivia before or after a token, in order. A small value; the default is an empty list.</summary>
public readonly struct SyntaxTriviaList : IReadOnlyList<SyntaxTrivia>, IEquatable<SyntaxTriviaList>
{
    private readonly SyntaxToken _token;

    internal SyntaxTriviaList(SyntaxToken token, GreenNode? green, int position)
    {
        _token = token;
        Green = green;
        Position = position;
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
    public SyntaxTrivia this[int index] => Wrap(GreenList.ElementAt(Green, index), Position + GreenList.ElementOffset(Green, index), index);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SyntaxTriviaList left, SyntaxTriviaList right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SyntaxTriviaList left, SyntaxTriviaList right) => !left.Equals(right);

    /// <summary>An enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The text of the list.</summary>
    public string ToFullString() => Green?.ToFullString() ?? "";

    /// <summary>The text of the list.</summary>
    public override string ToString() => ToFullString();

    /// <summary>The index of trivia in the list; -1 when it is not there. O(n).</summary>
    /// <param name="trivia">The trivia.</param>
    public int IndexOf(SyntaxTrivia trivia)
    {
        int index = 0;
        foreach (SyntaxTrivia element in this)
        {
            if (element == trivia)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>A detached list with trivia added at the end; a default value adds nothing. O(log n).</summary>
    /// <param name="trivia">The trivia.</param>
    public SyntaxTriviaList Add(SyntaxTrivia trivia) => Insert(Count, trivia);

    /// <summary>A detached list with trivia added at the end; default values are left out.</summary>
    /// <param name="trivia">The trivia.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trivia"/> is <see langword="null"/>.</exception>
    public SyntaxTriviaList AddRange(IEnumerable<SyntaxTrivia> trivia) => InsertRange(Count, trivia);

    /// <summary>A detached list with trivia inserted; a default value inserts nothing. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="trivia">The trivia.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTriviaList Insert(int index, SyntaxTrivia trivia) => Splice(index, 0, trivia.Node);

    /// <summary>A detached list with trivia inserted; default values are left out.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="trivia">The trivia.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trivia"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTriviaList InsertRange(int index, IEnumerable<SyntaxTrivia> trivia) => Splice(index, 0, SyntaxFactory.TriviaList(trivia).Green);

    /// <summary>A detached list without one of the elements. O(log n).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside of the list.</exception>
    public SyntaxTriviaList RemoveAt(int index) => Splice(index, 1, null);

    /// <summary>A detached list without trivia; this list when it is not there. O(n).</summary>
    /// <param name="triviaInList">The trivia.</param>
    public SyntaxTriviaList Remove(SyntaxTrivia triviaInList) => IndexOf(triviaInList) is >= 0 and int index ? RemoveAt(index) : this;

    /// <summary>A detached list with trivia put in the place of another; a default value takes it away. O(n).</summary>
    /// <param name="triviaInList">An element of the list.</param>
    /// <param name="newTrivia">What is to stand there.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triviaInList"/> is not there.</exception>
    public SyntaxTriviaList Replace(SyntaxTrivia triviaInList, SyntaxTrivia newTrivia) => ReplaceRange(triviaInList, [newTrivia]);

    /// <summary>A detached list with any number of trivia put in the place of one; default values are left out. O(n).</summary>
    /// <param name="triviaInList">An element of the list.</param>
    /// <param name="newTrivia">What is to stand there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="newTrivia"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triviaInList"/> is not there.</exception>
    public SyntaxTriviaList ReplaceRange(SyntaxTrivia triviaInList, IEnumerable<SyntaxTrivia> newTrivia)
    {
        GreenNode? replacement = SyntaxFactory.TriviaList(newTrivia).Green;
        return IndexOf(triviaInList) is >= 0 and int index ? Splice(index, 1, replacement) : throw new ArgumentOutOfRangeException(nameof(triviaInList));
    }

    /// <inheritdoc/>
    public bool Equals(SyntaxTriviaList other) =>
        _token == other._token && ReferenceEquals(Green, other.Green) && Position == other.Position;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Green?.GetHashCode() ?? 0) * 31) + Position);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTriviaList other && Equals(other);

    IEnumerator<SyntaxTrivia> IEnumerable<SyntaxTrivia>.GetEnumerator()
    {
        foreach (SyntaxTrivia element in this)
        {
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<SyntaxTrivia>)this).GetEnumerator();

    internal SyntaxTrivia FindAt(int position)
    {
        int index = GreenList.IndexAtOffset(Green!, position - Position, out int offset);
        return Wrap(GreenList.ElementAt(Green, index), Position + offset, index);
    }

    private SyntaxTrivia Wrap(GreenNode green, int position, int index) => new(_token, green, position, index);

    private static SyntaxTriviaList FromGreen(GreenNode? green) => new SyntaxTriviaList(default, green, 0);

    private SyntaxTriviaList Splice(int index, int count, GreenNode? replacement) => FromGreen(GreenList.Splice(Green, index, count, replacement));

    /// <summary>Walks the elements in order.</summary>
    public struct Enumerator
    {
        private readonly SyntaxTriviaList _list;
        private GreenList.Enumerator _elements;
        private int _index;
        private int _position;
        private int _width;

        internal Enumerator(SyntaxTriviaList list)
        {
            _list = list;
            _elements = GreenList.Elements(list.Green).GetEnumerator();
            _index = -1;
            _position = list.Position;
        }

        /// <summary>The element reached by the last <see cref="MoveNext"/>.</summary>
        public readonly SyntaxTrivia Current => _list.Wrap(_elements.Current, _position, _index);

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
