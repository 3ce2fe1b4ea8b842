namespace UnDocParser.Cli.Input;

/// <summary>A stream whose first bytes can be looked at before it is read from the start, also where it cannot go back, as standard input.</summary>
internal sealed class PeekedStream : Stream
{
    // Bytes. A device such as /dev/zero has no end; no document comes near, and files of PDF and Word have the same limit.
    private const long MostBytes = 256L << 20;

    private readonly Stream _stream;
    private readonly byte[] _start;
    private int _position;
    private long _read;

    /// <summary>Makes a stream, and reads its first bytes.</summary>
    /// <param name="stream">The stream; it is not disposed.</param>
    /// <param name="length">How many bytes to look at.</param>
    public PeekedStream(Stream stream, int length)
    {
        _stream = stream;
        byte[] start = new byte[length];
        _start = start[..stream.ReadAtLeast(start, length, throwOnEndOfStream: false)];
    }

    /// <summary>Gets the first bytes; fewer than were asked for if there are no more.</summary>
    public ReadOnlySpan<byte> Start => _start;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position == _start.Length)
        {
            int read = _stream.Read(buffer);
            _read += read;
            return _read <= MostBytes ? read : throw new IOException("it has more than 256 MiB; name a document, or parts of one");
        }

        int count = Math.Min(buffer.Length, _start.Length - _position);
        _start.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
