namespace UnDocParser.Text;

/// <summary>What an edit did, without the text: the span of the old text it replaced and the length of the replacement.</summary>
public readonly record struct TextChangeRange
{
    /// <summary>Makes a change range.</summary>
    /// <param name="span">The span replaced, in terms of the old text.</param>
    /// <param name="newLength">The length of the replacement in UTF-16 code units; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="newLength"/> is negative.</exception>
    public TextChangeRange(TextSpan span, int newLength)
    {
        if (newLength < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(newLength), newLength, "A length must not be negative.");
        }

        Span = span;
        NewLength = newLength;
    }

    /// <summary>The span replaced, in terms of the old text.</summary>
    public TextSpan Span { get; }

    /// <summary>The length of the replacement in UTF-16 code units.</summary>
    public int NewLength { get; }

    /// <summary>By how much the text grew (positive) or shrank (negative).</summary>
    internal int Delta => NewLength - Span.Length;

    /// <summary>The smallest single range that covers all of the given ones, with the text between them.</summary>
    /// <param name="changes">Ranges of one edit in terms of the same old text, not overlapping, in any order.</param>
    /// <returns>One range; the default (an empty change at 0) when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is <see langword="null"/>.</exception>
    /// <remarks>Two distant edits become one range that covers everything between them; keep the ranges apart where that matters.</remarks>
    public static TextChangeRange Collapse(IEnumerable<TextChangeRange> changes)
    {
        if (changes is null)
        {
            throw new ArgumentNullException(nameof(changes));
        }

        int start = int.MaxValue;
        int end = 0;
        int delta = 0;
        foreach (TextChangeRange change in changes)
        {
            start = Math.Min(start, change.Span.Start);
            end = Math.Max(end, change.Span.End);
            delta += change.Delta;
        }

        return start == int.MaxValue ? default : new TextChangeRange(TextSpan.FromBounds(start, end), end - start + delta);
    }

    /// <summary>The range as its span and its new length.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"{Span} -> {NewLength}";
}
