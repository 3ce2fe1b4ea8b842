using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// What the tokenizer carries from one line of running text to the next. With the text from there on and the traits of the
/// document it decides all that follows: two places with equal states go on alike.
/// </summary>
internal record struct BodyState
{
    /// <summary>The column of what is not there. Columns counted from the right are negative.</summary>
    public const int NoColumn = int.MinValue;

    /// <summary>Gets or sets the part of the document.</summary>
    public DocumentPart Part { get; set; }

    /// <summary>Gets or sets the kind of the open block, as its first line told it; none before the first block.</summary>
    public LineKind Block { get; set; }

    /// <summary>Gets or sets how the label of the open block stands to its text.</summary>
    public BlockLabel Label { get; set; }

    /// <summary>Gets a value indicating whether the block so far is a label alone on its line.</summary>
    public readonly bool IsLabelOnly => Label == BlockLabel.Alone;

    /// <summary>Gets or sets a value indicating whether the part had a numbered clause.</summary>
    public bool AnyClause { get; set; }

    /// <summary>Gets or sets a value indicating whether preambular clauses opened a section of the operative part, and no other clause came since.</summary>
    public bool InSectionPreamble { get; set; }

    /// <summary>Gets or sets a value indicating whether a line of the body came before.</summary>
    public bool HasPrevious { get; set; }

    /// <summary>Gets or sets how that line ends. Known at the start of a block only.</summary>
    public LineEnd Previous { get; set; }

    /// <summary>Gets or sets the column of the text behind the label of the block, <see cref="NoColumn"/> when it has none.</summary>
    public int HangingColumn { get; set; }

    /// <summary>Gets or sets the column of the label of the block, <see cref="NoColumn"/> when it has none.</summary>
    public int LabelColumn { get; set; }

    /// <summary>Gets or sets the least indent on the page so far, where indents tell paragraphs; else 0.</summary>
    public int Margin { get; set; }

    /// <summary>Gets or sets where the columns of the row before stand (see <see cref="TableColumns"/>); null where the line before is no row set in columns.</summary>
    public string? Columns { get; set; }

    /// <summary>Gets or sets whether a table without columns is to be expected, or goes on.</summary>
    public LostTableState LostTable { get; set; }

    /// <summary>Gets or sets the open labels of clauses and items.</summary>
    public LabelStack Labels { get; set; }

    /// <summary>Gets or sets the last letter of an item of the clause: letters may run on across headings between them, "(g)" below "(ii)" behind "(f)".</summary>
    public int LastLetter { get; set; }

    /// <summary>Gets or sets the open labels of sections.</summary>
    public LabelStack Sections { get; set; }

    /// <summary>Returns the state before the first line of the body.</summary>
    public static BodyState AtStart(DocumentPart part) => new() { Part = PartOf(part), HangingColumn = NoColumn, LabelColumn = NoColumn };

    // A text without a resolution is read as an annex is: headings, numbered paragraphs that are no clauses, tables.
    private static DocumentPart PartOf(DocumentPart part) => part is DocumentPart.Narrative or DocumentPart.Unstructured ? DocumentPart.Annex : part;
}

/// <summary>How the label of a block stands to its text.</summary>
internal enum BlockLabel : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>On the line of the text.</summary>
    BesideText,

    /// <summary>Alone on its line, and that is all so far.</summary>
    Alone,

    /// <summary>Alone on its line, and one line followed.</summary>
    BeforeLine,

    /// <summary>Alone on its line, and several lines followed.</summary>
    BeforeLines,
}

/// <summary>How a line stands to a table whose columns were lost.</summary>
internal enum LostTableState : byte
{
    /// <summary>It has nothing to do with one.</summary>
    None,

    /// <summary>The open block is the heading of a table: "Table 1".</summary>
    Announced,

    /// <summary>The open block is a cell, or some of them.</summary>
    Open,
}

/// <summary>What a block was parsed with: the states at the end of the line of running text before it.</summary>
internal sealed record BlockEntry(BodyState Body, FurnitureState Furniture)
{
    /// <summary>Returns the states before the first line of the body.</summary>
    public static BlockEntry AtStart(DocumentPart part) => new(BodyState.AtStart(part), FurnitureState.Start);
}
