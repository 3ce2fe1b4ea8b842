namespace UnDocParser.Pdf;

/// <summary>What something printed is that is no part of the text.</summary>
public enum PdfArtifactKind
{
    /// <summary>The head of a page.</summary>
    Header,

    /// <summary>The foot of a page, and the rule above the notes.</summary>
    Footer,

    /// <summary>Anything else: a background, a watermark.</summary>
    Other,
}
