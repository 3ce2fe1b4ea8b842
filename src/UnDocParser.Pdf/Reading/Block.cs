namespace UnDocParser.Pdf.Reading;

/// <summary>What a block of a tagged file is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph or heading.</summary>
    Paragraph,

    /// <summary>A note, or a paragraph of one.</summary>
    Note,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A paragraph, note or row of a tagged file.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record Block(BlockKind Kind)
{
    /// <summary>Gets its letters: one list for each cell of a row, else one list.</summary>
    public List<List<Glyph>> Cells { get; } = [[]];

    /// <summary>Gets the letters of its last cell.</summary>
    public List<Glyph> Glyphs => Cells[Cells.Count - 1];

    /// <summary>Gets a value indicating whether nothing is seen of it.</summary>
    public bool IsBlank => Cells.TrueForAll(static cell => cell.TrueForAll(static glyph => glyph.IsBlank));
}
