namespace UnDocParser.Text;

/// <summary>Two ropes, one after the other, and the sums of both.</summary>
internal sealed class RopeBranch : Rope
{
    internal RopeBranch(Rope left, Rope right)
    {
        Left = left;
        Right = right;
        Length = checked(left.Length + right.Length);
        LineBreakCount = left.LineBreakCount + right.LineBreakCount - (SplitsPair ? 1 : 0);
        Height = Math.Max(left.Height, right.Height) + 1;
        StartsWithLineFeed = left.StartsWithLineFeed;
        EndsWithCarriageReturn = right.EndsWithCarriageReturn;
    }

    /// <summary>What comes first; not empty.</summary>
    internal Rope Left { get; }

    /// <summary>What follows; not empty.</summary>
    internal Rope Right { get; }

    /// <inheritdoc/>
    internal override int Length { get; }

    /// <inheritdoc/>
    internal override int LineBreakCount { get; }

    /// <inheritdoc/>
    internal override int Height { get; }

    /// <inheritdoc/>
    internal override bool StartsWithLineFeed { get; }

    /// <inheritdoc/>
    internal override bool EndsWithCarriageReturn { get; }

    /// <inheritdoc/>
    internal override RopeLeaf FirstLeaf => Left.FirstLeaf;

    /// <inheritdoc/>
    internal override RopeLeaf LastLeaf => Right.LastLeaf;

    /// <summary>Whether a CR LF lies half in each: both halves count it, yet it is one line break.</summary>
    private bool SplitsPair => Left.EndsWithCarriageReturn && Right.StartsWithLineFeed;

    internal void Deconstruct(out Rope left, out Rope right)
    {
        left = Left;
        right = Right;
    }

    /// <inheritdoc/>
    /// <remarks>An edit within one half leaves the other as it is, so that each branch on the way to the place is made once.</remarks>
    internal override Rope Replace(TextSpan span, string newText) =>
        span.End <= Left.Length ? Concat(Left.Replace(span, newText), Right)
        : span.Start >= Left.Length ? Concat(Left, Right.Replace(new TextSpan(span.Start - Left.Length, span.Length), newText))
        : base.Replace(span, newText);

    /// <inheritdoc/>
    internal override Rope Take(int count) =>
        count == Length ? this
        : count <= Left.Length ? Left.Take(count)
        : Concat(Left, Right.Take(count - Left.Length));

    /// <inheritdoc/>
    internal override Rope Skip(int count) =>
        count == 0 ? this
        : count >= Left.Length ? Right.Skip(count - Left.Length)
        : Concat(Left.Skip(count), Right);

    /// <inheritdoc/>
    internal override RopeLeaf FindLeaf(int position, out int leafStart)
    {
        // A loop, not a recursion: this is what every access to a character goes through.
        leafStart = 0;
        Rope rope = this;
        while (rope is RopeBranch branch)
        {
            if (position - leafStart < branch.Left.Length)
            {
                rope = branch.Left;
            }
            else
            {
                leafStart += branch.Left.Length;
                rope = branch.Right;
            }
        }

        return (RopeLeaf)rope;
    }

    /// <inheritdoc/>
    internal override int CountLineBreaks(int length) =>
        length <= Left.Length
            ? Left.CountLineBreaks(length)
            : Left.LineBreakCount - (SplitsPair ? 1 : 0) + Right.CountLineBreaks(length - Left.Length);

    /// <inheritdoc/>
    internal override int FindLineBreakEnd(int number)
    {
        int endedLeft = Left.LineBreakCount - (SplitsPair ? 1 : 0);
        return number <= endedLeft
            ? Left.FindLineBreakEnd(number)
            : Left.Length + Right.FindLineBreakEnd(number - endedLeft);
    }
}
