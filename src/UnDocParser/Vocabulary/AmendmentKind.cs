namespace UnDocParser.Model;

/// <summary>What an instruction of an amendment does to the text it speaks of.</summary>
public enum AmendmentKind
{
    /// <summary>Something else; the instruction says what.</summary>
    Other,

    /// <summary>It puts words in the place of others.</summary>
    Replaces,

    /// <summary>It adds words or paragraphs.</summary>
    Inserts,

    /// <summary>It takes words or paragraphs out.</summary>
    Deletes,
}

/// <summary>What part of a text an instruction of an amendment speaks of.</summary>
public enum AmendmentTargetKind
{
    /// <summary>A paragraph; whether of the preamble or the operative part is not said.</summary>
    Paragraph,

    /// <summary>A paragraph of the preamble.</summary>
    PreambularParagraph,

    /// <summary>A paragraph of the operative part.</summary>
    OperativeParagraph,

    /// <summary>The title.</summary>
    Title,
}
