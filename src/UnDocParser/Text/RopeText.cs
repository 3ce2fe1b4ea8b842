using System.Collections.Immutable;

namespace UnDocParser.Text;

/// <summary>A text made by edits.</summary>
internal sealed class RopeText : SourceText
{
    private readonly Rope _rope;

    internal RopeText(Rope rope, SourceText oldText, ImmutableArray<TextChangeRange> changes)
        : base(oldText, changes) => _rope = rope;

    /// <inheritdoc/>
    public override int Length => _rope.Length;

    /// <inheritdoc/>
    internal override int LineCount => _rope.LineBreakCount + 1;

    /// <inheritdoc/>
    internal override string? TryGetString() => (_rope as RopeLeaf)?.TryGetString();

    /// <inheritdoc/>
    internal override Rope ToRope() => _rope;

    /// <inheritdoc/>
    internal override ReadOnlySpan<char> GetChunk(int position, out int chunkStart) =>
        _rope.FindLeaf(position, out chunkStart).Characters;

    /// <inheritdoc/>
    internal override int GetLineStart(int line) => line == 0 ? 0 : _rope.FindLineBreakEnd(line);

    /// <inheritdoc/>
    internal override int GetLineIndex(int position)
    {
        // Between CR and LF the line break has not ended yet.
        bool insidePair = position > 0 && position < Length && this[position] == '\n' && this[position - 1] == '\r';
        return _rope.CountLineBreaks(position) - (insidePair ? 1 : 0);
    }
}
