namespace UnDocParser.Model;

/// <summary>What a line is that stands on a page and is no part of its text.</summary>
public enum PageFurnitureKind
{
    /// <summary>A head: the symbol, the title, both, or what a browser prints above a page.</summary>
    RunningHead,

    /// <summary>The number of a page, or the sign that the text goes on overleaf.</summary>
    PageNumber,

    /// <summary>A job number: <c>21-05673 (E)</c>.</summary>
    JobNumber,

    /// <summary>The text of a bar code.</summary>
    Barcode,

    /// <summary>The rule above notes, or one that parts the text.</summary>
    NoteRule,

    /// <summary>The mark of a note apart from its text.</summary>
    NoteMark,

    /// <summary>The address of a link that an extraction printed at the end of the page.</summary>
    Link,

    /// <summary>What a converter put in the place of a picture.</summary>
    Image,

    /// <summary>Another comment of a converter.</summary>
    Comment,

    /// <summary>What is printed across or above the text: <c>DRAFT</c>, <c>Advance unedited version</c>.</summary>
    Watermark,

    /// <summary>A line that is there twice.</summary>
    Duplicate,

    /// <summary>The number of a line, in the margin.</summary>
    LineNumber,
}
