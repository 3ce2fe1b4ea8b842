namespace UnDocParser.Text;

/// <summary>
/// A half-open range of positions in a text: from <see cref="Start"/> up to, but not including, <see cref="End"/>.
/// </summary>
/// <remarks>Positions are UTF-16 code units. Spans order by start, then by length. The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span from its start and length.</summary>
    /// <param name="start">First position; not negative.</param>
    /// <param name="length">Number of UTF-16 code units; not negative. The end must fit an <see cref="int"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or the end exceeds <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The start of a span must not be negative.");
        }

        if (length < 0 || start > int.MaxValue - length)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "The length of a span must not be negative, and its end must fit an int.");
        }

        Start = start;
        Length = length;
    }

    /// <summary>First position of the span.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 code units in the span.</summary>
    public int Length { get; }

    /// <summary>The position just past the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">First position; not negative.</param>
    /// <param name="end">The position just past the last one; not before <paramref name="start"/>.</param>
    /// <returns>The span <c>[start..end)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> is before it.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The start of a span must not be negative.");
        }

        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, "The end of a span must not come before its start.");
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>Whether the position lies in the span; <see cref="End"/> does not, and an empty span contains no position.</summary>
    /// <param name="position">A position; any value is allowed.</param>
    /// <returns><see langword="true"/> when <c>Start &lt;= position &lt; End</c>.</returns>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the other span lies wholly inside this one; equal spans contain each other.</summary>
    /// <param name="span">The other span.</param>
    /// <returns><see langword="true"/> when no part of <paramref name="span"/> is outside.</returns>
    public bool Contains(TextSpan span) => span.Start >= Start && span.End <= End;

    /// <summary>Whether the two spans share at least one position; touching spans and empty spans do not.</summary>
    /// <param name="span">The other span.</param>
    /// <returns><see langword="true"/> when the spans overlap.</returns>
    public bool OverlapsWith(TextSpan span) => Math.Max(Start, span.Start) < Math.Min(End, span.End);

    /// <summary>The positions both spans cover.</summary>
    /// <param name="span">The other span.</param>
    /// <returns>The common part, never empty, or <see langword="null"/> when the spans do not overlap.</returns>
    public TextSpan? Overlap(TextSpan span) => OverlapsWith(span) ? Intersection(span) : null;

    /// <summary>Whether the two spans overlap or touch.</summary>
    /// <param name="span">The other span.</param>
    /// <returns><see langword="true"/> when the end of neither is before the start of the other.</returns>
    public bool IntersectsWith(TextSpan span) => span.Start <= End && span.End >= Start;

    /// <summary>Whether the position lies in the span or at its end.</summary>
    /// <param name="position">A position; any value is allowed.</param>
    /// <returns><see langword="true"/> when <c>Start &lt;= position &lt;= End</c>.</returns>
    public bool IntersectsWith(int position) => position >= Start && position <= End;

    /// <summary>The part common to both spans; empty where they only touch.</summary>
    /// <param name="span">The other span.</param>
    /// <returns>The common part, or <see langword="null"/> when the spans neither overlap nor touch.</returns>
    public TextSpan? Intersection(TextSpan span) =>
        IntersectsWith(span) ? FromBounds(Math.Max(Start, span.Start), Math.Min(End, span.End)) : null;

    /// <summary>Orders spans by start, then by length.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>Negative, zero or positive, as is usual.</returns>
    public int CompareTo(TextSpan other)
    {
        int byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Length.CompareTo(other.Length);
    }

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"[{Start}..{End})";
}
