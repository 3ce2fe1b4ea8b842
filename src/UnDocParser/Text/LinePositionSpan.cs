namespace UnDocParser.Text;

/// <summary>A half-open range of a text in lines and characters; the end does not belong to it.</summary>
public readonly record struct LinePositionSpan
{
    /// <summary>Makes a range from its two ends.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The place just past the last one; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> comes before <paramref name="start"/>.</exception>
    public LinePositionSpan(LinePosition start, LinePosition end)
    {
        if (end < start)
        {
            throw new ArgumentException("The end of a range must not come before its start.", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>The first place of the range.</summary>
    public LinePosition Start { get; }

    /// <summary>The place just past the range.</summary>
    public LinePosition End { get; }

    /// <summary>The range as <c>(line,character)-(line,character)</c>, counted from 0.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"({Start})-({End})";
}
