using System.Runtime.InteropServices;
using UnDocParser.Text;

namespace UnDocParser.Pdf;

/// <summary>Where in a PDF a piece of text is from: one printed line, or a part of one.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfPosition
{
    /// <summary>Initializes a position.</summary>
    /// <param name="span">The piece of the text, in UTF-16 code units.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="box">The rectangle around the piece.</param>
    public PdfPosition(TextSpan span, int page, PdfBox box)
    {
        Span = span;
        Page = page;
        Box = box;
    }

    /// <summary>Gets the piece of the text, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the number of the page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Gets the rectangle around the piece.</summary>
    public PdfBox Box { get; init; }
}
