using System.Collections.Immutable;
using UglyToad.PdfPig;

namespace UnDocParser.Pdf.Reading;

/// <summary>Reads a file: by its structure tree if that reaches the text, else by the places of the letters.</summary>
internal static class DocumentReader
{
    // Of all letters that are not marked as head or foot.
    private const double TreeCoverage = 0.9;

    /// <summary>Reads a file.</summary>
    public static PdfSource Read(byte[] file, PdfReadOptions options, CancellationToken cancellationToken)
    {
        var parsing = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Password = options.Password ?? "", FilterProvider = new LimitedFilters(options.MaxStreamBytes) };
        using var document = PdfDocument.Open(file, parsing);
        if (document.NumberOfPages > options.MaxPages)
        {
            throw new PdfReadException(PdfReadError.TooLarge, $"The PDF has {document.NumberOfPages} pages, more than the {options.MaxPages} that are allowed.");
        }

        List<PageContent> pages = ReadPages(document, options, cancellationToken);
        if (pages.TrueForAll(static page => page.IsBlank))
        {
            throw new PdfReadException(PdfReadError.NoText, "The PDF has no text on its pages: scanned?");
        }

        ImmutableArray<string> labels = PageLabels.Read(document);
        var lines = new LineBuilder();
        if (Blocks(document, pages, options) is { } blocks)
        {
            TaggedWriter.Write(pages, PageJoints.Join(blocks), lines);
            return lines.ToSource(pages, labels, PdfTextOrigin.StructureTree);
        }

        GeometryWriter.Write(pages, lines);
        return lines.ToSource(pages, labels, PdfTextOrigin.Geometry);
    }

    private static List<PageContent> ReadPages(PdfDocument document, PdfReadOptions options, CancellationToken cancellationToken)
    {
        var reader = new PageReader(options);
        var pages = new List<PageContent>(document.NumberOfPages);
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(ReadPage(document, number, reader));
        }

        return pages;
    }

    private static PageContent ReadPage(PdfDocument document, int number, PageReader reader)
    {
        try
        {
            return reader.Read(document.GetPage(number));
        }
        catch (Exception exception) when (exception is not (PdfReadException or OutOfMemoryException))
        {
            throw new PdfReadException(PdfReadError.Damaged, $"The PDF is damaged on page {number}: {exception.Message}", exception);
        }
    }

    private static IReadOnlyList<Block>? Blocks(PdfDocument document, List<PageContent> pages, PdfReadOptions options)
    {
        if (options.IgnoreStructureTree || StructureTree.Read(document, options.MaxObjects) is not { } root)
        {
            return null;
        }

        var collector = new BlockCollector(pages);
        IReadOnlyList<Block> blocks = collector.Collect(root);
        int letters = pages.Sum(static page => page.Marked.Values.Sum(Count) + Count(page.Loose));
        return letters > 0 && collector.LetterCount >= TreeCoverage * letters ? blocks : null;
    }

    private static int Count(List<Glyph> glyphs) => glyphs.Count(static glyph => !glyph.IsBlank);
}
