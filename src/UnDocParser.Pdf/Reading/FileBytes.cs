using UnDocParser.Shared;

namespace UnDocParser.Pdf.Reading;

/// <summary>Reads a file as a whole, up to a limit.</summary>
internal static class FileBytes
{
    // Where the sign of a PDF may stand at the latest.
    private const int LongestPreface = 1024;

    /// <summary>Returns what the stream still has to give.</summary>
    /// <exception cref="PdfReadException">That is no PDF, or more than the options allow.</exception>
    public static byte[] Read(Stream stream, PdfReadOptions options, CancellationToken cancellationToken)
    {
        byte[] file = StreamBytes.Read(stream, options.MaxFileBytes, cancellationToken)
            ?? throw new PdfReadException(PdfReadError.TooLarge, $"The file has more than the {options.MaxFileBytes} bytes that are allowed.");
        return file.AsSpan(0, Math.Min(file.Length, LongestPreface + 5)).IndexOf("%PDF-"u8) >= 0
            ? file
            : throw new PdfReadException(PdfReadError.NotPdf, "The file is no PDF.");
    }
}
