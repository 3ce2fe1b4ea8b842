using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>
/// A text as a reader reads it, with the place in the source of each of its characters: lines joined, ordinary blanks, no page furniture, no note marks,
/// no markup. Immutable and thread-safe.
/// </summary>
/// <remarks>Positions are UTF-16 code units, in this text from its start, in the source from the start of the text of the tree.</remarks>
/// <example>
/// <code>
/// TextContent content = clause.GetTextContent();
/// int index = content.Text.IndexOf("report", StringComparison.Ordinal);
/// TextSpan inSource = content.ToSource(new TextSpan(index, 6));
/// int caret = content.FromSource(position);
/// </code>
/// </example>
public sealed class TextContent
{
    // Where each character stands in the source, and where it ends there. Where lines were put in order, places do not rise.
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int _end;
    private readonly bool _isInOrder;

    internal TextContent(string text, int[] starts, int[] ends, int end)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        _end = end;
        _isInOrder = Rises(starts) && Rises(ends);
    }

    /// <summary>Gets the text. A line feed stands between two paragraphs.</summary>
    public string Text { get; }

    /// <summary>Gets the number of UTF-16 code units of the text.</summary>
    public int Length => Text.Length;

    /// <summary>Returns where a part of the text stands in the source.</summary>
    /// <param name="span">A span within the text.</param>
    /// <returns>
    /// The span in the source from the first to the last of its characters; what is left out between them lies inside. For an empty span an empty one where
    /// the next character stands.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The span ends behind the text.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.End > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (span.IsEmpty)
        {
            return new TextSpan(span.Start < Length ? _starts[span.Start] : _end, 0);
        }

        int start = _starts[span.Start];
        int end = _ends[span.End - 1];
        for (int index = span.Start; !_isInOrder && index < span.End; index++)
        {
            start = Math.Min(start, _starts[index]);
            end = Math.Max(end, _ends[index]);
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Returns the character of the text that stands at a place in the source.</summary>
    /// <param name="position">A place in the source; any number.</param>
    /// <returns>
    /// Its index; where the text leaves out what stands there, that of the first character behind it; <see cref="Length"/> behind the last one.
    /// </returns>
    /// <remarks>O(log n), but for the rare paragraph whose lines were put in order: O(n).</remarks>
    public int FromSource(int position)
    {
        if (!_isInOrder)
        {
            return NearestTo(position);
        }

        int low = 0;
        int high = Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_ends[middle] <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int NearestTo(int position)
    {
        int nearest = Length;
        for (int index = 0; index < Length; index++)
        {
            if (_starts[index] <= position && position < _ends[index])
            {
                return index;
            }

            if (_starts[index] > position && (nearest == Length || _starts[index] < _starts[nearest]))
            {
                nearest = index;
            }
        }

        return nearest;
    }

    private static bool Rises(int[] places)
    {
        for (int index = 1; index < places.Length; index++)
        {
            if (places[index] < places[index - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
