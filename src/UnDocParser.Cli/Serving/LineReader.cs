using System.Buffers;
using System.Runtime.CompilerServices;

namespace UnDocParser.Cli.Serving;

/// <summary>Reads the lines of a stream, none of which takes more memory than the limit.</summary>
internal static class LineReader
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Returns the lines without their ends, one that is longer than the limit as null; blank ones are passed over.</summary>
    /// <param name="stream">The stream; a byte order mark at its beginning is no part of a line.</param>
    /// <param name="limit">The longest line, in bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(
        Stream stream, int limit, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        byte[] chunk = new byte[ChunkLength];
        var line = new Line(limit);
        int length;
        while ((length = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            for (int start = 0; start < length;)
            {
                int end = chunk.AsSpan(start, length - start).IndexOf((byte)'\n');
                line.Add(chunk.AsSpan(start, end < 0 ? length - start : end));
                start = end < 0 ? length : start + end + 1;
                if (end >= 0 && line.Take() is { Length: not 0 } or null)
                {
                    yield return line.Last;
                }
            }
        }

        if (line.Take() is { Length: not 0 } or null)
        {
            yield return line.Last;
        }
    }

    private sealed class Line(int limit)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private bool _isTooLong;
        private bool _isFirst = true;

        // What Take returned last.
        public byte[]? Last { get; private set; }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            _isTooLong |= bytes.Length > limit - _bytes.WrittenCount;
            if (!_isTooLong)
            {
                _bytes.Write(bytes);
            }
        }

        public byte[]? Take()
        {
            ReadOnlySpan<byte> bytes = _bytes.WrittenSpan;
            bytes = _isFirst && bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
            Last = _isTooLong ? null : bytes.Trim(" \t\r"u8).ToArray();
            _bytes.ResetWrittenCount();
            _isTooLong = false;
            _isFirst = false;
            return Last;
        }
    }
}
