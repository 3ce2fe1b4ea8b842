using System.Collections.Immutable;
using System.Text;

namespace UnDocParser.Text;

/// <summary>A text that keeps the one string it was made from.</summary>
internal sealed class StringText : SourceText
{
    private readonly string _text;
    private int[]? _lineStarts;
    private Rope? _rope;

    internal StringText(string text, Encoding? encoding, ImmutableArray<DecodingError> decodingErrors)
        : base(encoding, decodingErrors) => _text = text;

    /// <inheritdoc/>
    public override int Length => _text.Length;

    /// <inheritdoc/>
    internal override int LineCount => LineStarts.Length;

    // Two threads may both compute the table; either result serves.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(_text);

    /// <inheritdoc/>
    public override string ToString() => _text;

    /// <inheritdoc/>
    internal override string? TryGetString() => _text;

    /// <inheritdoc/>
    internal override Rope ToRope() => _rope ??= Rope.Slices(_text);

    /// <inheritdoc/>
    internal override ReadOnlySpan<char> GetChunk(int position, out int chunkStart)
    {
        chunkStart = 0;
        return _text.AsSpan();
    }

    /// <inheritdoc/>
    internal override int GetLineStart(int line) => LineStarts[line];

    /// <inheritdoc/>
    internal override int GetLineIndex(int position)
    {
        int found = Array.BinarySearch(LineStarts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int start = LineBreaks.NextLineStart(text.AsSpan(), 0); start >= 0; start = LineBreaks.NextLineStart(text.AsSpan(), start))
        {
            starts.Add(start);
        }

        return [.. starts];
    }
}
