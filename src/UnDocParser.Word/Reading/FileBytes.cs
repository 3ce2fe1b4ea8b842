namespace UnDocParser.Word.Reading;

/// <summary>Reads a file as a whole, up to a limit.</summary>
internal static class FileBytes
{
    private const int ChunkLength = 81_920;

    /// <summary>Returns what the stream still has to give.</summary>
    /// <exception cref="WordReadException">That is more than the options allow.</exception>
    public static byte[] Read(Stream stream, WordReadOptions options, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bytes.Length + count > options.MaxFileBytes)
            {
                throw new WordReadException(WordReadError.TooLarge, $"The file has more than the {options.MaxFileBytes} bytes that are allowed.");
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
