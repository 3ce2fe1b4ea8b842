using System.Collections.Immutable;
using System.Text;

namespace UnDocParser.Text;

public abstract partial class SourceText
{
    /// <summary>Makes a text of all that the stream still has to give.</summary>
    /// <param name="stream">Where to read from, from its current position to its end; it is not disposed.</param>
    /// <param name="encoding">The encoding of bytes that begin with no byte order mark; <see langword="null"/> to find it out.</param>
    /// <returns>The text, without the byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">Reading failed, or there are more bytes than fit in memory at once.</exception>
    /// <remarks>
    /// A byte order mark (UTF-8, UTF-16 or UTF-32, either byte order) decides the encoding. Without one it is <paramref name="encoding"/>,
    /// else UTF-16 when NUL bytes stand in every other place as they do in that encoding, else UTF-8. Invalid bytes throw nothing: they
    /// become U+FFFD and are listed in <see cref="DecodingErrors"/>.
    /// </remarks>
    public static SourceText From(Stream stream, Encoding? encoding = null)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }

        ReadOnlySpan<byte> bytes = ReadToEnd(stream);
        Encoding? detected = EncodingDetector.FromByteOrderMark(bytes);
        int start = detected is null ? 0 : detected.GetPreamble().Length;
        detected ??= encoding ?? EncodingDetector.FromContent(bytes);
        string text = TextDecoder.Decode(bytes, start, detected, out ImmutableArray<DecodingError> errors);
        return new StringText(text, detected, errors);
    }

    private static ReadOnlySpan<byte> ReadToEnd(Stream stream)
    {
        MemoryStream content = stream.CanSeek ? new MemoryStream((int)Math.Min(Math.Max(stream.Length - stream.Position, 0), int.MaxValue)) : new MemoryStream();
        stream.CopyTo(content);
        return content.GetBuffer().AsSpan(0, (int)content.Length);
    }
}
