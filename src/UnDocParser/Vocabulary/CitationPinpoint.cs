namespace UnDocParser.Model;

/// <summary>A place inside a cited document. Immutable.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Value">Its number as printed, such as <c>12</c>, <c>II</c> or <c>4 and 7</c>; null where none is printed ("annex").</param>
public sealed record CitationPinpoint(PinpointKind Kind, string? Value);

/// <summary>What kind of place inside a document a citation points to.</summary>
public enum PinpointKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An annex.</summary>
    Annex,

    /// <summary>An appendix or enclosure.</summary>
    Appendix,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A part.</summary>
    Part,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A resolution printed in the document.</summary>
    Resolution,

    /// <summary>A decision printed in the document.</summary>
    Decision,

    /// <summary>A supplement of the Official Records.</summary>
    Supplement,
}
