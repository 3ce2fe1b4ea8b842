using System.Runtime.InteropServices;

namespace UnDocParser.Layout;

/// <summary>What the recognition of page furniture carries from one line to the next.</summary>
/// <remarks>Every block may keep one: it fills sixteen bytes.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct FurnitureState
{
    private readonly Flags _flags;

    /// <summary>The state at the start of the body.</summary>
    public static readonly FurnitureState Start = new() { BlanksSinceHead = -1, LinesSinceLabel = -1, ExpectedNote = 1 };

    private const int OpenLines = 15;

    /// <summary>Returns the state where a page begins: what goes on over the end of a page is kept, all else forgotten.</summary>
    public FurnitureState OnNewPage() => Start with
    {
        BlanksSinceHead = BlanksSinceHead,
        ExpectedNote = ExpectedNote,
        LastClause = LastClause,
        TextIsOpen = TextIsOpen,
        IsAwaited = IsAwaited,
    };

    /// <summary>Gets the number of the note that comes next.</summary>
    public int ExpectedNote { get; init; }

    // Two small numbers share a byte: the state is kept with every block, and stands in the order it is declared in.
    private readonly byte _openNotes;

    /// <summary>Gets the number of blank lines since the last line of a head, -1 when running text stands between.</summary>
    public sbyte BlanksSinceHead { get; init; }

    /// <summary>Gets the number of lines since a line of running text that is a label and nothing else, -1 when another one stands between or too many do.</summary>
    public sbyte LinesSinceLabel { get; init; }

    /// <summary>Gets a value indicating whether a note outside its place below the rule may go on.</summary>
    public bool MayGoOn => _openNotes != 0 || Overflow != NoteOverflow.None;

    /// <summary>Gets a value indicating whether the line stands among the notes below a rule. What follows says something only there.</summary>
    public bool InNotes { get => Has(Flags.InNotes); init => _flags = With(Flags.InNotes, value); }

    /// <summary>Gets the role of the last line that was no blank.</summary>
    public LineRole Previous { get; init; }

    /// <summary>Gets a value indicating whether that line ends in a full stop.</summary>
    public bool PreviousEndsSentence { get => Has(Flags.PreviousEndsSentence); init => _flags = With(Flags.PreviousEndsSentence, value); }

    /// <summary>Gets a value indicating whether that line is not the rule itself.</summary>
    public bool IsBehindRule { get => Has(Flags.IsBehindRule); init => _flags = With(Flags.IsBehindRule, value); }

    /// <summary>Gets how many marks alone on their lines wait for their texts.</summary>
    public byte MarksAhead { get; init; }

    /// <summary>Gets a value indicating whether a page ended since that line.</summary>
    public bool PageEnded { get => Has(Flags.PageEnded); init => _flags = With(Flags.PageEnded, value); }

    /// <summary>Gets a value indicating whether no line stands between that line and this.</summary>
    public bool IsNext { get => Has(Flags.IsNext); init => _flags = With(Flags.IsNext, value); }

    /// <summary>Gets a value indicating whether a note was found below the rule.</summary>
    public bool AnyText { get => Has(Flags.AnyText); init => _flags = With(Flags.AnyText, value); }

    /// <summary>Gets a value indicating whether a label before the rule lacks its text.</summary>
    public bool AwaitsText { get => Has(Flags.AwaitsText); init => _flags = With(Flags.AwaitsText, value); }

    /// <summary>Gets how many lines may still go on with a note of the masthead that no rule stands above; 0 when none is open.</summary>
    public byte OpenNoteLines
    {
        get => (byte)(_openNotes & OpenLines);
        init => _openNotes = (byte)((_openNotes & ~OpenLines) | value);
    }

    /// <summary>Gets whether a note that its form alone tells may go on.</summary>
    public NoteDefinition Definition
    {
        get => (NoteDefinition)(_openNotes / (OpenLines + 1));
        init => _openNotes = (byte)((_openNotes & OpenLines) | ((int)value * (OpenLines + 1)));
    }

    /// <summary>Gets a value indicating whether the last line of running text broke off in the middle of a sentence.</summary>
    public bool TextIsOpen { get => Has(Flags.TextIsOpen); init => _flags = With(Flags.TextIsOpen, value); }

    /// <summary>Gets the number of the last clause that a line of running text started in the count; 0 before the first.</summary>
    public short LastClause { get; init; }

    /// <summary>Gets a value indicating whether the running text had a mark that reads like that of the note that comes next.</summary>
    public bool IsAwaited { get => Has(Flags.IsAwaited); init => _flags = With(Flags.IsAwaited, value); }

    /// <summary>Gets what stands, or may stand, of the notes outside their place below the rule.</summary>
    public NoteOverflow Overflow { get; init; }

    private bool Has(Flags flag) => (_flags & flag) == flag;

    private Flags With(Flags flag, bool value) => value ? _flags | flag : _flags & ~flag;

    [Flags]
    private enum Flags : ushort
    {
        InNotes = 1,
        PreviousEndsSentence = 2,
        IsBehindRule = 4,
        PageEnded = 8,
        IsNext = 16,
        AnyText = 32,
        AwaitsText = 64,
        TextIsOpen = 128,
        IsAwaited = 256,
    }
}

/// <summary>What stands of the notes outside their place below the rule.</summary>
internal enum NoteOverflow : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Perhaps the end of the last note, which broke off without a full stop.</summary>
    Open,

    /// <summary>The end of the last note of the page before: it stands above the rule of this page.</summary>
    Carried,

    /// <summary>Notes of this page, which the extraction printed above the rule.</summary>
    BeforeRule,
}

/// <summary>How a line stands to a note that is known by its form, <c>[^1]: text</c>.</summary>
internal enum NoteDefinition : byte
{
    /// <summary>It has nothing to do with one.</summary>
    None,

    /// <summary>The mark stood alone on its line: the text of the note comes next.</summary>
    Awaited,

    /// <summary>The line before belongs to the note.</summary>
    Open,

    /// <summary>A blank line stands between: only an indented line goes on with the note.</summary>
    Interrupted,
}
