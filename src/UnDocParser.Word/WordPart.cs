namespace UnDocParser.Word;

/// <summary>The part of a Word file that a piece of text is from.</summary>
public enum WordPart
{
    /// <summary>The running text.</summary>
    Body,

    /// <summary>The header of the first page.</summary>
    Header,

    /// <summary>The notes at the foot of the page.</summary>
    Footnotes,

    /// <summary>The notes at the end of the document.</summary>
    Endnotes,
}
