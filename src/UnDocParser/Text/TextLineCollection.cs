using System.Collections;

namespace UnDocParser.Text;

/// <summary>The lines of a <see cref="SourceText"/>: at least one, and together they cover the text without gap or overlap.</summary>
/// <remarks>
/// A line ends with LF, CR LF, CR, U+0085, U+2028, U+2029 or a form feed. A text that ends with a line break has one more, empty line
/// after it. Lookups cost O(log n) and need no full table for an edited text. Safe for any number of threads.
/// </remarks>
public sealed class TextLineCollection : IReadOnlyList<TextLine>
{
    private readonly SourceText _text;

    internal TextLineCollection(SourceText text) => _text = text;

    /// <summary>The number of lines; at least 1.</summary>
    public int Count => _text.LineCount;

    /// <summary>The line of this number.</summary>
    /// <param name="index">Line, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public TextLine this[int index]
    {
        get
        {
            int count = Count;
            if (index < 0 || index >= count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no line of this number.");
            }

            return index == count - 1
                ? new TextLine(_text, index, _text.GetLineStart(index), _text.Length, 0)
                : LineWithBreak(index, _text.GetLineStart(index), _text.GetLineStart(index + 1));
        }
    }

    /// <summary>The number of the line the position lies in.</summary>
    /// <param name="position">From 0 to the length of the text, which lies in the last line. A line break belongs to the line it ends.</param>
    /// <returns>The line, counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public int IndexOf(int position)
    {
        if (position < 0 || position > _text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "The position is outside the text.");
        }

        return _text.GetLineIndex(position);
    }

    /// <summary>The line the position lies in.</summary>
    /// <param name="position">From 0 to the length of the text, which lies in the last line. A line break belongs to the line it ends.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public TextLine GetLineFromPosition(int position) => this[IndexOf(position)];

    /// <summary>The position as line and character.</summary>
    /// <param name="position">From 0 to the length of the text.</param>
    /// <returns>Line and character, both counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        int line = IndexOf(position);
        return new LinePosition(line, position - _text.GetLineStart(line));
    }

    /// <summary>The span as lines and characters.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <returns>The same range in lines and characters, counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public LinePositionSpan GetLinePositionSpan(TextSpan span) => new(GetLinePosition(span.Start), GetLinePosition(span.End));

    /// <summary>The position of a line and character.</summary>
    /// <param name="position">A place in the text; the character may be anywhere up to the end of the line break.</param>
    /// <returns>The position in UTF-16 code units from the start of the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line, or it is shorter.</exception>
    public int GetPosition(LinePosition position)
    {
        if (position.Line >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "There is no line of this number.");
        }

        TextLine line = this[position.Line];
        if (position.Character > line.EndIncludingLineBreak - line.Start)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "The line is shorter than that.");
        }

        return line.Start + position.Character;
    }

    /// <summary>The span of a range in lines and characters.</summary>
    /// <param name="span">A range in the text.</param>
    /// <returns>The same range as positions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end of the range is not a place in the text.</exception>
    public TextSpan GetTextSpan(LinePositionSpan span) => TextSpan.FromBounds(GetPosition(span.Start), GetPosition(span.End));

    /// <summary>Goes through the lines in order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TextLine> IEnumerable<TextLine>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TextLine LineWithBreak(int index, int start, int next)
    {
        bool isPair = next - start >= 2 && _text[next - 1] == '\n' && _text[next - 2] == '\r';
        return new TextLine(_text, index, start, next, isPair ? 2 : 1);
    }

    /// <summary>Goes through the lines of a text in order. The default value goes through none.</summary>
    public struct Enumerator : IEnumerator<TextLine>
    {
        // Null in the default value, which has no lines.
        private readonly TextLineCollection? _lines;
        private readonly int _count;
        private int _index;
        private TextLine _current;

        internal Enumerator(TextLineCollection lines)
        {
            _lines = lines;
            _count = lines.Count;
            _index = -1;
            _current = default;
        }

        /// <summary>The line reached; the default value before the first and after the last step.</summary>
        public readonly TextLine Current => _current;

        readonly object IEnumerator.Current => _current;

        /// <summary>Steps to the next line.</summary>
        /// <returns><see langword="false"/> when there is none.</returns>
        public bool MoveNext()
        {
            if (_lines is null || _index + 1 >= _count)
            {
                _index = _count;
                _current = default;
                return false;
            }

            _index++;
            SourceText text = _lines!._text;
            int start = _current.EndIncludingLineBreak;
            _current = _index == _count - 1
                ? new TextLine(text, _index, start, text.Length, 0)
                : _lines.LineWithBreak(_index, start, text.GetLineStart(_index + 1));
            return true;
        }

        /// <summary>Goes back to before the first line.</summary>
        public void Reset() => this = _lines is null ? default : new Enumerator(_lines);

        /// <summary>Does nothing; there is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
