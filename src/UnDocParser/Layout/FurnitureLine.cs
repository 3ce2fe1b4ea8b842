using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>A line that is asked whether it is page furniture, with what is known before it and the lines behind it.</summary>
internal readonly ref struct FurnitureLine(PageText page, int index, in FurnitureState state)
{
    private const int WidestGap = 4;

    /// <summary>Gets the text.</summary>
    public PageText Page { get; } = page;

    /// <summary>Gets which of its lines it is.</summary>
    public int Index { get; } = index;

    /// <summary>Gets what was carried to the line.</summary>
    public FurnitureState State { get; init; } = state;

    /// <summary>Gets the line without the blanks around it.</summary>
    public ReadOnlySpan<char> Content { get; } = page.Lines.Content(index);

    /// <summary>Gets what the scanner recorded of the line.</summary>
    public LineInfo Info { get; } = page.Lines[index];

    /// <summary>Gets what the line by itself is to the head of a page; <see cref="LineRole.Body"/> before that was asked.</summary>
    public LineRole Head { get; init; }

    /// <summary>Gets what of a head the line is by its words alone.</summary>
    public HeadLine Alone { get; init; }

    /// <summary>Gets what of a head the line is if it stands beside one, where a short piece of the title is enough.</summary>
    public HeadLine Beside { get; init; }

    /// <summary>Gets what note to a mark in the masthead the line starts.</summary>
    public MastheadNote Note { get; init; }

    /// <summary>Gets the lines of the text.</summary>
    public LineWindow Lines => Page.Lines;

    /// <summary>Gets the layout of the text.</summary>
    public LayoutProfile Profile => Page.Profile;

    /// <summary>Gets the language of the text.</summary>
    public Language Language => Page.Language;

    /// <summary>Gets a value indicating whether a page ends with the line.</summary>
    public bool EndsPage => Info.EndsPage;

    /// <summary>Gets the next line that is not blank; empty where there is none near.</summary>
    public ReadOnlySpan<char> Next => Page.NextWithin(Index, WidestGap) is int next and >= 0 ? Page.Lines.Content(next) : default;

    /// <summary>Returns the line, compared with what heads the pages.</summary>
    /// <param name="beside">What it is if it stands beside a head; something, or the line is not compared.</param>
    public FurnitureLine ComparedWithHeads(HeadLine beside) => this with { Beside = beside, Alone = Page.Heads.Classify(Content, Info.Signs) };

    /// <summary>Returns the line, compared with the notes that their words tell.</summary>
    public FurnitureLine ComparedWithNotes() => this with { Note = MastheadNotes.Classify(Content, Language, out _) };
}
