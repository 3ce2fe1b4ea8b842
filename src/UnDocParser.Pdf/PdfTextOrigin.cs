namespace UnDocParser.Pdf;

/// <summary>How the text of a PDF was found.</summary>
public enum PdfTextOrigin
{
    /// <summary>By the structure tree that the writing program left in the file: paragraphs and notes are known.</summary>
    StructureTree,

    /// <summary>By the places of the letters: lines are known, and the parser puts paragraphs together.</summary>
    Geometry,
}
