namespace UnDocParser.Export;

/// <summary>What a block of an export is.</summary>
internal enum ExportBlockKind
{
    /// <summary>A line of the masthead.</summary>
    Masthead,

    /// <summary>The title of the resolution.</summary>
    Title,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A clause, an item or another paragraph.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    TableRow,
}

/// <summary>The mark of a note in the text of a block.</summary>
/// <param name="Position">Where in the text it stands, in UTF-16 code units.</param>
/// <param name="Mark">The mark: <c>1</c>, <c>*</c>.</param>
internal readonly record struct ExportMark(int Position, string Mark);

/// <summary>A note at the end of an export.</summary>
/// <param name="Mark">The mark; empty when the source has lost it.</param>
/// <param name="Text">The text without the mark.</param>
internal readonly record struct ExportNote(string Mark, string Text);

/// <summary>One paragraph of an export: what is written as a block of its own.</summary>
internal sealed record ExportBlock
{
    /// <summary>Gets what it is.</summary>
    public required ExportBlockKind Kind { get; init; }

    /// <summary>Gets the text without label and note marks; empty for a heading that is a number alone.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the label, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Gets a value indicating whether the label stands above the text: <c>I</c> above the title of a section.</summary>
    public bool IsLabelApart { get; init; }

    /// <summary>Gets how many paragraphs hold this one.</summary>
    public int Depth { get; init; }

    /// <summary>Gets how many characters at the start of the text are the phrase that opens the clause.</summary>
    public int OpeningLength { get; init; }

    /// <summary>Gets the marks of notes, in the order of the text.</summary>
    public IReadOnlyList<ExportMark> Marks { get; init; } = [];

    /// <summary>Gets the cells of a row of a table; empty for any other block, and where the row shows none.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
