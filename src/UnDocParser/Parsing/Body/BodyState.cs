using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// What the tokenizer carries from one line of running text to the next. With the text from there on and the traits of the
/// document it decides all that follows: two places with equal states go on alike.
/// </summary>
/// <remarks>Nearly every block keeps one: it fills 32 bytes.</remarks>
internal record struct BodyState
{
    /// <summary>The column of what is not there. Columns counted from the right are negative.</summary>
    public const int NoColumn = short.MinValue;

    private short _hangingColumn;
    private short _labelColumn;
    private short _margin;
    private short _lastLetter;
    private Flags _flags;
    private RareState? _rare;

    [Flags]
    private enum Flags : byte
    {
        None = 0,
        AnyClause = 1,
        InSectionPreamble = 2,
        HasPrevious = 4,
        TableAnnounced = 8,
        TableOpen = 16,
        SetApart = 32,
        RowOpen = 64,
        FirstOfGrid = 128,
    }

    /// <summary>Gets or sets the part of the document.</summary>
    public DocumentPart Part { get; set; }

    /// <summary>Gets or sets the kind of the open block, as its first line told it; none before the first block.</summary>
    public LineKind Block { get; set; }

    /// <summary>Gets or sets how the label of the open block stands to its text.</summary>
    public BlockLabel Label { get; set; }

    /// <summary>Gets a value indicating whether the block so far is a label alone on its line.</summary>
    public readonly bool IsLabelOnly => Label == BlockLabel.Alone;

    /// <summary>Gets or sets a value indicating whether the part had a numbered clause.</summary>
    public bool AnyClause { readonly get => Has(Flags.AnyClause); set => Set(Flags.AnyClause, value); }

    /// <summary>
    /// Gets or sets a value indicating whether preambular clauses opened a section of the operative part, and no other clause came
    /// since.
    /// </summary>
    public bool InSectionPreamble { readonly get => Part != DocumentPart.Preamble && Has(Flags.InSectionPreamble); set => Set(Flags.InSectionPreamble, value); }

    /// <summary>
    /// Gets a value indicating whether a preamble is open before which no formula stands: one may follow. The bit is that of the preambles of sections, which stand
    /// in another part.
    /// </summary>
    public readonly bool LacksFormula => Part == DocumentPart.Preamble && Has(Flags.InSectionPreamble);

    /// <summary>Gets or sets a value indicating whether the open block is one line so far, a heading that blank lines set apart.</summary>
    public bool IsSetApart { readonly get => Has(Flags.SetApart); set => Set(Flags.SetApart, value); }

    /// <summary>Gets or sets a value indicating whether the open block is a row between bars that has not come to its last one.</summary>
    public bool IsRowOpen { readonly get => Has(Flags.RowOpen); set => Set(Flags.RowOpen, value); }

    /// <summary>Gets or sets a value indicating whether the open block is one line of ideographs so far.</summary>
    public bool IsFirstOfGrid { readonly get => Has(Flags.FirstOfGrid); set => Set(Flags.FirstOfGrid, value); }

    /// <summary>Gets or sets a value indicating whether a line of the body came before.</summary>
    public bool HasPrevious { readonly get => Has(Flags.HasPrevious); set => Set(Flags.HasPrevious, value); }

    /// <summary>Gets or sets how that line ends. Known at the start of a block only.</summary>
    public LineEnd Previous { get; set; }

    /// <summary>Gets or sets the column of the text behind the label of the block, <see cref="NoColumn"/> when it has none.</summary>
    public int HangingColumn { readonly get => _hangingColumn; set => _hangingColumn = ToShort(value); }

    /// <summary>Gets or sets the column of the label of the block, <see cref="NoColumn"/> when it has none.</summary>
    public int LabelColumn { readonly get => _labelColumn; set => _labelColumn = ToShort(value); }

    /// <summary>Gets or sets the least indent on the page so far, where indents tell paragraphs; else 0.</summary>
    public int Margin { readonly get => _margin; set => _margin = ToShort(value); }

    /// <summary>
    /// Gets or sets where the columns of the row before stand (see <see cref="TableColumns"/>); null where the line before is no row
    /// set in columns.
    /// </summary>
    public string? Columns { readonly get => _rare?.Columns; set => _rare = RareState.Of(_rare, value, Sections); }

    /// <summary>Gets or sets whether a table without columns is to be expected, or goes on.</summary>
    public LostTableState LostTable
    {
        readonly get => Has(Flags.TableOpen) ? LostTableState.Open : Has(Flags.TableAnnounced) ? LostTableState.Announced : LostTableState.None;
        set
        {
            Set(Flags.TableOpen, value == LostTableState.Open);
            Set(Flags.TableAnnounced, value == LostTableState.Announced);
        }
    }

    /// <summary>Gets or sets the open labels of clauses and items.</summary>
    public LabelStack Labels { get; set; }

    /// <summary>
    /// Gets or sets the last letter of an item of the clause: letters may run on across headings between them, "(g)" below "(ii)"
    /// behind "(f)".
    /// </summary>
    public int LastLetter { readonly get => _lastLetter; set => _lastLetter = ToShort(value); }

    /// <summary>Gets or sets the open labels of sections.</summary>
    public LabelStack Sections { readonly get => _rare?.Sections ?? LabelStack.Empty; set => _rare = RareState.Of(_rare, Columns, value); }

    /// <summary>Returns the state before the first line of the body.</summary>
    public static BodyState AtStart(DocumentPart part) =>
        new() { Part = PartOf(part), HangingColumn = NoColumn, LabelColumn = NoColumn, InSectionPreamble = part == DocumentPart.Preamble };

    /// <summary>Takes a line that goes on with the open block as read.</summary>
    /// <param name="lostTable">How the line behind it stands to a table that lost its columns.</param>
    public void PassLine(LostTableState lostTable)
    {
        Label = Label switch
        {
            BlockLabel.Alone => BlockLabel.BeforeLine,
            BlockLabel.BeforeLine => BlockLabel.BeforeLines,
            BlockLabel.Head => BlockLabel.None,
            _ => Label,
        };
        LostTable = lostTable;
        IsSetApart = false;
        IsFirstOfGrid = false;
    }

    /// <summary>Enters the part, and the count of labels, that a block leads to.</summary>
    /// <param name="kind">The kind of the block.</param>
    /// <param name="label">Its label.</param>
    /// <param name="number">Its number in the count; 0 where it has none.</param>
    /// <param name="lastNumber">That of the clause before.</param>
    /// <param name="afterColon">Whether a colon stands before it.</param>
    public void Enter(LineKind kind, Label label, int number, int lastNumber, bool afterColon)
    {
        switch (kind)
        {
            case LineKind.EnactingFormula:
                Enter(DocumentPart.Preamble);
                break;
            case LineKind.LateFormula:
                InSectionPreamble = false;
                break;
            case LineKind.AnnexHeading:
                Enter(DocumentPart.Annex);
                break;
            case LineKind.PartHeading:
                Enter(DocumentPart.BeforeFormula);
                break;
            case LineKind.SectionHeading or LineKind.NarrativeHeading:
                Sections = Sections.Place(label, afterColon: false, out _);
                break;
            case LineKind.Preambular:
                EnterPreamble(label, lastNumber);
                break;
            case LineKind.Clause or LineKind.UnnumberedClause:
                EnterClause(label, number, isNumbered: kind == LineKind.Clause);
                break;
            case LineKind.Narrative when label.IsNone:
                EnterNarrative();
                break;
            case LineKind.Narrative or (>= LineKind.Item1 and <= LineKind.Item6):
                EnterItem(label with { Ordinal = number }, afterColon);
                break;
            case LineKind.ClosingMeeting or LineKind.ClosingDate or LineKind.ClosingSentence:
                Part = DocumentPart.Closing;
                break;
            case LineKind.Vote:
                Part = DocumentPart.Vote;
                break;
            default:
                break;
        }
    }

    private readonly bool Has(Flags flag) => (_flags & flag) != Flags.None;

    private void Set(Flags flag, bool value) => _flags = value ? _flags | flag : _flags & ~flag;

    // No page is as wide, and no list as long: what lies further off is not told apart.
    private static short ToShort(int value) => (short)Math.Max(short.MinValue, Math.Min(short.MaxValue, value));

    private void Enter(DocumentPart next)
    {
        Part = next;
        AnyClause = false;
        InSectionPreamble = false;
        Labels = LabelStack.Empty;
        LastLetter = 0;
        Sections = LabelStack.Empty;
    }

    // A decision that is told below a heading of its own: what follows it is read as behind the first one.
    private void EnterNarrative()
    {
        if (Part == DocumentPart.BeforeFormula)
        {
            Enter(DocumentPart.Annex);
        }
    }

    // The clauses of a section may count on from those before it.
    private void EnterPreamble(Label label, int lastNumber)
    {
        bool lacksFormula = LacksFormula || Part == DocumentPart.BeforeFormula;
        if (Part is DocumentPart.BeforeFormula or DocumentPart.Closing)
        {
            Enter(DocumentPart.Preamble);
        }

        InSectionPreamble = lacksFormula || Part == DocumentPart.Operative;
        Labels = InSectionPreamble && lastNumber > 0 ? LabelStack.Of(LabelStyle.Number, lastNumber)
            : !InSectionPreamble && BodyPlace.IsPreambleStyle(label.Style) ? (Labels.Equals(LabelStack.Unlabelled) ? LabelStack.Empty : Labels).Place(label, afterColon: false, out _)
            : LabelStack.Unlabelled;
    }

    private void EnterItem(Label label, bool afterColon)
    {
        Labels = Labels.Place(label, afterColon, out _);
        LastLetter = Labels.Last(LabelStyle.BracketedLetter) is > 0 and int letter ? letter : LastLetter;
    }

    private void EnterClause(Label label, int number, bool isNumbered)
    {
        Part = DocumentPart.Operative;
        AnyClause |= isNumbered;
        InSectionPreamble = false;
        LabelStyle style = label.Style is LabelStyle.BracketedLetter or LabelStyle.Bullet ? label.Style : LabelStyle.Number;
        Labels = isNumbered || number > 0 ? LabelStack.Of(style, style == LabelStyle.Bullet ? 1 : number) : LabelStack.Unlabelled;
        LastLetter = 0;
    }

    // A text without a resolution is read as an annex is: headings, numbered paragraphs that are no clauses, tables.
    private static DocumentPart PartOf(DocumentPart part) => part is DocumentPart.Narrative or DocumentPart.Unstructured ? DocumentPart.Annex : part;

    /// <summary>What few blocks have: a table before them, or a section around them.</summary>
    private sealed record RareState(string? Columns, LabelStack Sections)
    {
        /// <summary>Returns a state with these parts: the one before where it has them, and none where there is nothing to remember.</summary>
        public static RareState? Of(RareState? before, string? columns, LabelStack sections) =>
            columns is null && sections.Depth == 0 ? null
            : before is not null && string.Equals(columns, before.Columns, StringComparison.Ordinal) && sections.Equals(before.Sections) ? before
            : new RareState(columns, sections);
    }
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

    /// <summary>There is none: the block so far is the opener of clauses alone on its line, which a list or a text follows.</summary>
    Head,
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
