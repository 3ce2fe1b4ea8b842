namespace UnDocParser.Text;

/// <summary>A stretch of text: a slice of a string.</summary>
internal sealed class RopeLeaf : Rope
{
    private readonly string _source;
    private readonly int _start;

    internal RopeLeaf(string source, int start, int length)
    {
        _source = source;
        _start = start;
        Length = length;
        LineBreakCount = LineBreaks.Count(Characters);
    }

    /// <inheritdoc/>
    internal override int Length { get; }

    /// <inheritdoc/>
    internal override int LineBreakCount { get; }

    /// <inheritdoc/>
    internal override bool StartsWithLineFeed => Length > 0 && _source[_start] == '\n';

    /// <inheritdoc/>
    internal override bool EndsWithCarriageReturn => Length > 0 && _source[_start + Length - 1] == '\r';

    /// <inheritdoc/>
    internal override int Height => 0;

    /// <inheritdoc/>
    internal override RopeLeaf FirstLeaf => this;

    /// <inheritdoc/>
    internal override RopeLeaf LastLeaf => this;

    /// <summary>The characters of the stretch.</summary>
    internal ReadOnlySpan<char> Characters => _source.AsSpan(_start, Length);

    /// <summary>The string of the stretch when it is a whole one.</summary>
    internal string? TryGetString() => Length == _source.Length ? _source : null;

    /// <summary>One stretch after the other as one.</summary>
    internal static RopeLeaf Merge(RopeLeaf left, RopeLeaf right)
    {
        int length = left.Length + right.Length;
#if NET8_0_OR_GREATER
        return new RopeLeaf(string.Concat(left.Characters, right.Characters), 0, length);
#else
        char[] characters = new char[length];
        left.Characters.CopyTo(characters);
        right.Characters.CopyTo(characters.AsSpan(left.Length));
        return new RopeLeaf(new string(characters), 0, length);
#endif
    }

    /// <inheritdoc/>
    internal override Rope Take(int count) =>
        count == 0 ? Empty : count == Length ? this : new RopeLeaf(_source, _start, count);

    /// <inheritdoc/>
    internal override Rope Skip(int count) =>
        count == Length ? Empty : count == 0 ? this : new RopeLeaf(_source, _start + count, Length - count);

    /// <inheritdoc/>
    internal override RopeLeaf FindLeaf(int position, out int leafStart)
    {
        leafStart = 0;
        return this;
    }

    /// <inheritdoc/>
    internal override int CountLineBreaks(int length) => LineBreaks.Count(Characters.Slice(0, length));

    /// <inheritdoc/>
    internal override int FindLineBreakEnd(int number)
    {
        int end = 0;
        for (int i = 0; i < number; i++)
        {
            end = LineBreaks.NextLineStart(Characters, end);
        }

        return end;
    }
}
