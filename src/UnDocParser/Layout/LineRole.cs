namespace UnDocParser.Layout;

/// <summary>What a line is to the page: part of the running text, or furniture around it.</summary>
internal enum LineRole : byte
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>The rule above the notes of a page.</summary>
    NoteRule,

    /// <summary>The first line of a note, its mark included.</summary>
    NoteStart,

    /// <summary>The first line of a note whose mark is printed elsewhere.</summary>
    UnmarkedNote,

    /// <summary>A further line of a note.</summary>
    NoteContinuation,

    /// <summary>The mark of a note, alone on its line and apart from its text.</summary>
    DetachedMark,

    /// <summary>A running head: the symbol, the title or both.</summary>
    RunningHead,

    /// <summary>A page number, with or without a job number.</summary>
    PageNumber,

    /// <summary>A job number or a bar code.</summary>
    JobNumber,

    /// <summary>A web address left over from a link of the page.</summary>
    Link,

    /// <summary>Stars between parts of a text.</summary>
    Separator,

    /// <summary>The first line of the note that says the document was issued again.</summary>
    ReissueNote,

    /// <summary>The mark of such a note, or of a sponsor's, alone on its line.</summary>
    MastheadMark,

    /// <summary>Markup without words: the comment a converter leaves for an image or a page.</summary>
    Markup,

    /// <summary>A line that got into the text from around it: a watermark, a comment of the converter.</summary>
    Stray,
}
