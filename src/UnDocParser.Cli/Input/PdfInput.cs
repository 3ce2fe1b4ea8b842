using System.Collections.Immutable;
using UnDocParser.Pdf;
using UnDocParser.Text;

namespace UnDocParser.Cli.Input;

/// <summary>Reads PDF files, and says what to do with those that cannot be read.</summary>
internal static class PdfInput
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="stream">The file.</param>
    /// <exception cref="FileException">It cannot be read.</exception>
    public static InputText Read(string path, Stream stream)
    {
        try
        {
            var source = PdfSource.Read(stream);
            return new InputText(path, source.Text, DescribeScans(path, source.Map.ScannedPages)) { Origin = new InputOrigin("pdf", source.Map.PageCount, span => PageOf(source.Map, span)) };
        }
        catch (PdfReadException exception)
        {
            throw new FileException(path, Describe(exception));
        }
    }

    private static string? DescribeScans(string path, ImmutableArray<int> pages) => pages.Length switch
    {
        0 => null,
        1 => $"{path}: page {pages[0]} has no text, a scan perhaps, and was left out; run text recognition (OCR) on it first",
        _ => $"{path}: {pages.Length} pages have no text, scans perhaps, and were left out, the first is page {pages[0]}; run text recognition (OCR) on them first",
    };

    private static int? PageOf(PdfMap map, TextSpan span)
    {
        ImmutableArray<PdfPosition> found = map.Find(span);
        return found.IsEmpty ? null : found[0].Page;
    }

    private static string Describe(PdfReadException exception) => exception.Error switch
    {
        PdfReadError.Encrypted => "is a PDF that a password protects; save it without one first",
        PdfReadError.NoText => "is a PDF without text, a scan perhaps; run text recognition (OCR) on it first",
        PdfReadError.TooLarge => $"is too large a PDF; {exception.Message}",
        _ => "is a PDF that is damaged; open it in a reader and print it to a new one, or repair it with qpdf",
    };
}
