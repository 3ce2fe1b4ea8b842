namespace UnDocParser.Model;

/// <summary>A place inside a cited document. Immutable.</summary>
public sealed record CitationPinpoint
{
    /// <summary>Initializes a place.</summary>
    /// <param name="kind">What kind of place it is.</param>
    /// <param name="value">Its number as printed; null where none is printed.</param>
    public CitationPinpoint(PinpointKind kind, string? value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>Gets what kind of place it is.</summary>
    public PinpointKind Kind { get; init; }

    /// <summary>Gets its number as printed, such as <c>12</c>, <c>II</c> or <c>4 and 7</c>; null where none is printed ("annex").</summary>
    public string? Value { get; init; }
}

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
