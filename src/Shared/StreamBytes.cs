namespace UnDocParser.Shared;

/// <summary>Reads a stream as a whole, up to a limit. The sources of this folder are compiled into each package that needs them.</summary>
internal static class StreamBytes
{
    private const int ChunkLength = 81_920;

    /// <summary>Returns what the stream still has to give, or null if that is more than allowed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancellationToken">Checked at every chunk.</param>
    public static byte[]? Read(Stream stream, long most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bytes.Length + count > most)
            {
                return null;
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
