using System.Runtime.InteropServices;
using UnDocParser.Text;

namespace UnDocParser.Pdf;

/// <summary>Where in a PDF a piece of text is from: one printed line, or a part of one.</summary>
/// <param name="Span">The piece of the text, in UTF-16 code units.</param>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Box">The rectangle around the piece.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfPosition(TextSpan Span, int Page, PdfBox Box);
