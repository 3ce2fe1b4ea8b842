using System.Collections.Immutable;
using System.Text;

namespace UnDocParser.Text;

/// <summary>A text that never changes. An edit makes a new text that shares what stayed the same.</summary>
/// <remarks>
/// Positions and lengths are UTF-16 code units; any sequence of them is allowed, lone surrogates and NULs included. Lines end with LF,
/// CR LF, CR, U+0085, U+2028, U+2029 or a form feed. Safe for any number of threads.
/// </remarks>
public abstract partial class SourceText
{
    private const int WriteBlockLength = 8192;
    private const int BinarySampleLength = 65536;

    private TextLineCollection? _lines;

    private protected SourceText(Encoding? encoding, ImmutableArray<DecodingError> decodingErrors)
    {
        Encoding = encoding;
        DecodingErrors = decodingErrors;
    }

    /// <summary>The number of UTF-16 code units.</summary>
    public abstract int Length { get; }

    /// <summary>The encoding the text was read with or is meant for; <see langword="null"/> when none was named.</summary>
    /// <remarks>Its preamble tells whether the bytes began with a byte order mark. An edited text keeps the encoding.</remarks>
    public Encoding? Encoding { get; }

    /// <summary>The invalid bytes met when this very text was read, in order; empty for a text made from a string or by an edit.</summary>
    public ImmutableArray<DecodingError> DecodingErrors { get; }

    /// <summary>Whether the text is probably no text: at least one in twenty of its first 65,536 characters is a NUL or another control
    /// character that has no business in plain text.</summary>
    /// <remarks>A hint, computed on each call; invalid bytes alone, as a wrong encoding gives, do not make a text binary.</remarks>
    public bool LooksBinary
    {
        get
        {
            int sampled = Math.Min(Length, BinarySampleLength);
            int controls = 0;
            for (int position = 0; position < sampled;)
            {
                ReadOnlySpan<char> chunk = GetChunk(position, out int chunkStart);
                ReadOnlySpan<char> part = chunk.Slice(position - chunkStart, Math.Min(sampled, chunkStart + chunk.Length) - position);
                foreach (char character in part)
                {
                    if (character < ' ' && character is not ('\t' or '\n' or '\v' or '\f' or '\r'))
                    {
                        controls++;
                    }
                }

                position += part.Length;
            }

            return controls > 0 && controls * 20 >= sampled;
        }
    }

    /// <summary>The lines of the text; at least one.</summary>
    /// <remarks>Counting them the first time reads a text made from a string once; an edited text knows them already.</remarks>
    public TextLineCollection Lines => _lines ??= new TextLineCollection(this);

    /// <summary>The number of lines; at least 1.</summary>
    internal abstract int LineCount { get; }

    /// <summary>The UTF-16 code unit at the position; O(1) for a text made from a string, O(log n) for an edited one.</summary>
    /// <param name="position">From 0 to below <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public char this[int position]
    {
        get
        {
            if (position < 0 || position >= Length)
            {
                throw new ArgumentOutOfRangeException(nameof(position), position, "The position is outside the text.");
            }

            ReadOnlySpan<char> chunk = GetChunk(position, out int chunkStart);
            return chunk[position - chunkStart];
        }
    }

    /// <summary>Makes a text that keeps the string as it is; a U+FEFF at its start stays part of the text.</summary>
    /// <param name="text">The characters; may be empty.</param>
    /// <param name="encoding">The encoding the text is meant for, if any; it changes no character.</param>
    /// <returns>A text equal to the string; nothing is copied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SourceText From(string text, Encoding? encoding = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return new StringText(text, encoding, []);
    }

    /// <summary>Makes a text of all that the reader still has to give.</summary>
    /// <param name="reader">Where to read from; it is not disposed.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">Reading failed.</exception>
    public static SourceText From(TextReader reader)
    {
        if (reader is null)
        {
            throw new ArgumentNullException(nameof(reader));
        }

        return From(reader.ReadToEnd());
    }

    /// <summary>Copies characters into an array.</summary>
    /// <param name="sourceIndex">The first position to copy.</param>
    /// <param name="destination">The array to copy to.</param>
    /// <param name="destinationIndex">Where in it the first character goes.</param>
    /// <param name="count">How many characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the range reaches outside the text or the array.</exception>
    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination));
        }

        if (destinationIndex < 0 || destinationIndex > destination.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(destinationIndex), destinationIndex, "The index is outside the array.");
        }

        if (count < 0 || count > destination.Length - destinationIndex)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "The array has no room for that many characters.");
        }

        CopyTo(sourceIndex, destination.AsSpan(destinationIndex, count));
    }

    /// <summary>Fills the destination with the characters from a position on.</summary>
    /// <param name="sourceIndex">The first position to copy.</param>
    /// <param name="destination">Where to copy to; its length says how many characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches outside the text.</exception>
    public void CopyTo(int sourceIndex, Span<char> destination)
    {
        if (sourceIndex < 0 || sourceIndex > Length - destination.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(sourceIndex), sourceIndex, "The text has no such range.");
        }

        while (destination.Length > 0)
        {
            ReadOnlySpan<char> chunk = GetChunk(sourceIndex, out int chunkStart).Slice(sourceIndex - chunkStart);
            if (chunk.Length > destination.Length)
            {
                chunk = chunk.Slice(0, destination.Length);
            }

            chunk.CopyTo(destination);
            destination = destination.Slice(chunk.Length);
            sourceIndex += chunk.Length;
        }
    }

    /// <summary>The whole text as a string.</summary>
    /// <returns>The string the text was made from, or a new one for an edited text.</returns>
    public override string ToString() => ToString(new TextSpan(0, Length));

    /// <summary>A part of the text as a string.</summary>
    /// <param name="span">A span inside the text; may be empty.</param>
    /// <returns>The characters of the span.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public string ToString(TextSpan span)
    {
        CheckInside(span);
        if (span.IsEmpty)
        {
            return "";
        }

        if (TryGetString() is { } whole)
        {
            return whole.Substring(span.Start, span.Length);
        }

#if NET8_0_OR_GREATER
        return string.Create(span.Length, (Text: this, span.Start), static (characters, part) => part.Text.CopyTo(part.Start, characters));
#else
        char[] characters = new char[span.Length];
        CopyTo(span.Start, characters.AsSpan());
        return new string(characters);
#endif
    }

    /// <summary>A part of the text as a text of its own.</summary>
    /// <param name="span">A span inside the text; may be empty.</param>
    /// <returns>This text when the span covers it all; otherwise a text with the same encoding and no decoding errors.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public SourceText GetSubText(TextSpan span)
    {
        CheckInside(span);
        return span.Length == Length ? this : new StringText(ToString(span), Encoding, []);
    }

    /// <summary>Writes the whole text.</summary>
    /// <param name="writer">Where to write to.</param>
    /// <param name="cancellationToken">Asked between blocks of some thousand characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; a part may have been written.</exception>
    public void Write(TextWriter writer, CancellationToken cancellationToken = default)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        char[] buffer = new char[Math.Min(Length, WriteBlockLength)];
        for (int position = 0; position < Length; position += buffer.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = Math.Min(buffer.Length, Length - position);
            CopyTo(position, buffer.AsSpan(0, count));
            writer.Write(buffer, 0, count);
        }
    }

    /// <summary>Whether both texts have the same characters; encodings are not compared.</summary>
    /// <param name="other">The text to compare with; <see langword="null"/> equals no text.</param>
    /// <returns><see langword="true"/> when equal, code unit by code unit.</returns>
    public bool ContentEquals(SourceText? other) =>
        ReferenceEquals(this, other) || (other is not null && Length == other.Length && TextDifference.CommonPrefixLength(this, other) == Length);

    /// <summary>The string of the text when it exists as one, so that it can be read without a copy; otherwise <see langword="null"/>.</summary>
    internal abstract string? TryGetString();

    /// <summary>The text as a rope, to edit it.</summary>
    internal abstract Rope ToRope();

    /// <summary>The stretch of characters that holds the position, and where it starts; the way to read a text fast.</summary>
    /// <param name="position">From 0 to below <see cref="Length"/>; not checked.</param>
    /// <param name="chunkStart">Position of the first character of the stretch.</param>
    internal abstract ReadOnlySpan<char> GetChunk(int position, out int chunkStart);

    /// <summary>Where a line starts; the line is not checked.</summary>
    internal abstract int GetLineStart(int line);

    /// <summary>The line a position lies in; the position, 0 to <see cref="Length"/>, is not checked.</summary>
    internal abstract int GetLineIndex(int position);

    private void CheckInside(TextSpan span)
    {
        if (span.End > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, "The span reaches outside the text.");
        }
    }
}
