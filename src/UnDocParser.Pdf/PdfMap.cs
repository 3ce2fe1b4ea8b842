using System.Collections.Immutable;
using UnDocParser.Shared;
using UnDocParser.Text;

namespace UnDocParser.Pdf;

/// <summary>Leads from places in a text back to the pages it was read from. Immutable and thread-safe.</summary>
public sealed class PdfMap
{
    internal PdfMap(ImmutableArray<string> pageLabels, ImmutableArray<int> scannedPages, ImmutableArray<PdfPosition> positions, ImmutableArray<PdfArtifact> artifacts)
    {
        PageLabels = pageLabels;
        ScannedPages = scannedPages;
        Positions = positions;
        Artifacts = artifacts;
    }

    /// <summary>Gets the number of pages of the file.</summary>
    public int PageCount => PageLabels.Length;

    /// <summary>
    /// Gets what a reader of PDF files calls each page: <c>iii</c>, <c>12</c>, <c>A-1</c>. It is the number of the page, from 1, where the file gives no label; two
    /// pages may have the same one.
    /// </summary>
    /// <example><c>map.PageLabels[position.Page - 1]</c></example>
    public ImmutableArray<string> PageLabels { get; }

    /// <summary>Gets the numbers of the pages, from 1, that show pictures and no letter: scans, whose words are not in the text.</summary>
    public ImmutableArray<int> ScannedPages { get; }

    /// <summary>Gets all pieces of the text, in its order: one for each printed line and paragraph; they do not overlap.</summary>
    public ImmutableArray<PdfPosition> Positions { get; }

    /// <summary>Gets what was printed and is not in the text, page by page; empty where the text was found by the places of the letters.</summary>
    public ImmutableArray<PdfArtifact> Artifacts { get; }

    /// <summary>Returns where a stretch of the text is printed.</summary>
    /// <param name="span">The stretch, in UTF-16 code units; an empty one finds the piece that holds its position.</param>
    /// <returns>The pieces that the stretch touches, in the order of the text, each as a whole; empty if it lies outside the text or in line ends only.</returns>
    public ImmutableArray<PdfPosition> Find(TextSpan span) => SpanSearch.Find(Positions, span, static position => position.Span);
}
