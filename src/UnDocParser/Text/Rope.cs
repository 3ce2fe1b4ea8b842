namespace UnDocParser.Text;

/// <summary>
/// A persistent, height-balanced binary tree of short stretches of text. Cutting and joining cost O(log n) and share all that stays
/// the same.
/// </summary>
/// <remarks>
/// Two stretches that stand side by side always exceed <see cref="MergeLength"/> together: what is shorter becomes one stretch, so that
/// the tree cannot crumble however often it is edited.
/// </remarks>
internal abstract class Rope
{
    /// <summary>The longest stretch, in characters: 4 KB.</summary>
    internal const int MaxLeafLength = 2048;

    /// <summary>Neighbours that together are no longer than this become one stretch. So much, at most, is copied beside each letter typed.</summary>
    internal const int MergeLength = 256;

    /// <summary>The empty rope.</summary>
    internal static readonly Rope Empty = new RopeLeaf("", 0, 0);

    /// <summary>The number of characters.</summary>
    internal abstract int Length { get; }

    /// <summary>The number of line breaks in this rope taken by itself, where a CR at its end counts as one.</summary>
    internal abstract int LineBreakCount { get; }

    /// <summary>Whether the first character is a line feed: it then completes a CR before it.</summary>
    internal abstract bool StartsWithLineFeed { get; }

    /// <summary>Whether the last character is a carriage return.</summary>
    internal abstract bool EndsWithCarriageReturn { get; }

    /// <summary>Steps to the farthest leaf.</summary>
    internal abstract int Height { get; }

    /// <summary>The first stretch.</summary>
    internal abstract RopeLeaf FirstLeaf { get; }

    /// <summary>The last stretch.</summary>
    internal abstract RopeLeaf LastLeaf { get; }

    /// <summary>A rope of the whole string, which it keeps and does not copy.</summary>
    internal static Rope Slices(string text) => Build(text, 0, text.Length, copy: false);

    /// <summary>A rope of the string in pieces of its own, so that a rest of it does not keep all of it alive.</summary>
    internal static Rope Copies(string text) => Build(text, 0, text.Length, copy: text.Length > MaxLeafLength);

    /// <summary>The rope in which one span gives way to a new text.</summary>
    internal virtual Rope Replace(TextSpan span, string newText) =>
        Concat(Concat(Take(span.Start), Copies(newText)), Skip(span.End));

    /// <summary>The first characters.</summary>
    internal abstract Rope Take(int count);

    /// <summary>All but the first characters.</summary>
    internal abstract Rope Skip(int count);

    /// <summary>The stretch that holds the position.</summary>
    internal abstract RopeLeaf FindLeaf(int position, out int leafStart);

    /// <summary>The number of line breaks in the first characters taken by themselves.</summary>
    internal abstract int CountLineBreaks(int length);

    /// <summary>The position just past a line break, the first of which has the number 1.</summary>
    internal abstract int FindLineBreakEnd(int number);

    /// <summary>One rope after the other.</summary>
    private protected static Rope Concat(Rope left, Rope right)
    {
        if (left.Length == 0)
        {
            return right;
        }

        if (right.Length == 0)
        {
            return left;
        }

        RopeLeaf last = left.LastLeaf;
        RopeLeaf first = right.FirstLeaf;
        return last.Length + first.Length > MergeLength
            ? Join(left, right)
            : Concat(Concat(left.Take(left.Length - last.Length), RopeLeaf.Merge(last, first)), right.Skip(first.Length));
    }

    private static RopeBranch Join(Rope left, Rope right)
    {
        if (left.Height > right.Height + 1)
        {
            var branch = (RopeBranch)left;
            return Balance(branch.Left, Join(branch.Right, right));
        }

        if (right.Height > left.Height + 1)
        {
            var branch = (RopeBranch)right;
            return Balance(Join(left, branch.Left), branch.Right);
        }

        return new RopeBranch(left, right);
    }

    /// <summary>Joins two ropes whose heights differ by 2 at most.</summary>
    private static RopeBranch Balance(Rope left, Rope right)
    {
        if (left.Height > right.Height + 1)
        {
            (Rope outer, Rope inner) = (RopeBranch)left;
            return outer.Height >= inner.Height
                ? new RopeBranch(outer, new RopeBranch(inner, right))
                : new RopeBranch(new RopeBranch(outer, ((RopeBranch)inner).Left), new RopeBranch(((RopeBranch)inner).Right, right));
        }

        if (right.Height > left.Height + 1)
        {
            (Rope inner, Rope outer) = (RopeBranch)right;
            return outer.Height >= inner.Height
                ? new RopeBranch(new RopeBranch(left, inner), outer)
                : new RopeBranch(new RopeBranch(left, ((RopeBranch)inner).Left), new RopeBranch(((RopeBranch)inner).Right, outer));
        }

        return new RopeBranch(left, right);
    }

    private static Rope Build(string text, int start, int length, bool copy)
    {
        int leafCount = (length + MaxLeafLength - 1) / MaxLeafLength;
        if (leafCount <= 1)
        {
            return length == 0 ? Empty : new RopeLeaf(copy ? text.Substring(start, length) : text, copy ? 0 : start, length);
        }

        // Leaves of equal length: none is left so short that it would have to merge with its neighbour.
        int leftCount = leafCount / 2;
        int leftLength = (int)((long)length * leftCount / leafCount);
        return new RopeBranch(Build(text, start, leftLength, copy), Build(text, start + leftLength, length - leftLength, copy));
    }
}
