namespace UnDocParser.Pdf;

/// <summary>Something printed that is no part of the text: a running head, a page number, a rule above notes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Box">The rectangle around it.</param>
/// <param name="Text">Its text.</param>
public sealed record PdfArtifact(PdfArtifactKind Kind, int Page, PdfBox Box, string Text);
