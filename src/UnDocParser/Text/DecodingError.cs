namespace UnDocParser.Text;

/// <summary>Bytes that are not valid in the encoding a text was read with; one U+FFFD stands for them in the text.</summary>
public readonly record struct DecodingError
{
    /// <summary>Makes a decoding error.</summary>
    /// <param name="byteOffset">Offset of the first invalid byte.</param>
    /// <param name="byteCount">Number of invalid bytes.</param>
    /// <param name="position">Position of the U+FFFD in the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or <paramref name="byteCount"/> is 0.</exception>
    public DecodingError(int byteOffset, int byteCount, int position)
    {
        if (byteOffset < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(byteOffset), byteOffset, "An offset must not be negative.");
        }

        if (byteCount <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(byteCount), byteCount, "An error has at least one byte.");
        }

        if (position < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "A position must not be negative.");
        }

        ByteOffset = byteOffset;
        ByteCount = byteCount;
        Position = position;
    }

    /// <summary>Offset of the first invalid byte, counted from where reading began, a byte order mark included.</summary>
    public int ByteOffset { get; }

    /// <summary>Number of bytes the U+FFFD stands for.</summary>
    public int ByteCount { get; }

    /// <summary>Position of the U+FFFD in the text, in UTF-16 code units.</summary>
    public int Position { get; }

    /// <summary>The error as its bytes and its position.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"bytes [{ByteOffset}..{ByteOffset + ByteCount}) at {Position}";
}
