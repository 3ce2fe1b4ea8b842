namespace UnDocParser.Pdf.Reading;

/// <summary>Reads a file as a whole, up to a limit.</summary>
internal static class FileBytes
{
    private const int ChunkLength = 81_920;

    // Where the sign of a PDF may stand at the latest.
    private const int LongestPreface = 1024;

    /// <summary>Returns what the stream still has to give.</summary>
    /// <exception cref="PdfReadException">That is no PDF, or more than the options allow.</exception>
    public static byte[] Read(Stream stream, PdfReadOptions options, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bytes.Length + count > options.MaxFileBytes)
            {
                throw new PdfReadException(PdfReadError.TooLarge, $"The file has more than the {options.MaxFileBytes} bytes that are allowed.");
            }

            bytes.Write(chunk, 0, count);
        }

        byte[] file = bytes.ToArray();
        return file.AsSpan(0, Math.Min(file.Length, LongestPreface + 5)).IndexOf("%PDF-"u8) >= 0
            ? file
            : throw new PdfReadException(PdfReadError.NotPdf, "The file is no PDF.");
    }
}
