using System.Collections.Immutable;
using UnDocParser.Shared;
using UnDocParser.Text;

namespace UnDocParser.Pdf;

/// <summary>Leads from places in a text back to the pages it was read from. Immutable and thread-safe.</summary>
public sealed class PdfMap
{
    internal PdfMap(int pageCount, ImmutableArray<int> scannedPages, ImmutableArray<PdfPosition> positions, ImmutableArray<PdfArtifact> artifacts)
    {
        PageCount = pageCount;
        ScannedPages = scannedPages;
        Positions = positions;
        Artifacts = artifacts;
    }

    /// <summary>Gets the number of pages of the file.</summary>
    public int PageCount { get; }

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
