using UnDocParser.Layout;
using UnDocParser.Syntax;

namespace UnDocParser.Model.Building;

/// <summary>A note with the number its mark has, put together from what the pages print of it.</summary>
internal sealed class PageNote
{
    /// <summary>Gets or sets the mark without parentheses; empty when none was found.</summary>
    public string Mark { get; set; } = string.Empty;

    /// <summary>Gets or sets a value indicating whether the mark is printed in parentheses.</summary>
    public bool IsParenthesised { get; set; }

    /// <summary>Gets where the notes of the page begin in the source.</summary>
    public required int PageEnd { get; init; }

    /// <summary>Gets where the notes of the page before begin in the source; 0 on the first page.</summary>
    public required int PageStart { get; init; }

    /// <summary>Gets the nodes, in the order of their text.</summary>
    public List<FootnoteSyntax> Nodes { get; } = [];

    /// <summary>Gets the number of the mark, or 0.</summary>
    public int Number => int.TryParse(Mark, out int number) ? number : 0;

    /// <summary>Gets the text of the note, its parts joined.</summary>
    public string Text => string.Join(" ", Nodes.Select(node => PlainText.Of(node.Content).Normalize([]))).Trim();
}

/// <summary>
/// Collects the notes of a document page by page: gives marks that stand apart to the texts that lack one, and
/// joins what goes on on the next page to its note.
/// </summary>
internal sealed class PageNotes
{
    private readonly List<PageNote> _notes = [];
    private readonly List<PageNote> _page = [];
    private readonly Queue<string> _marks = new();
    private int _pageStart;
    private int _pageEnd;

    private PageNotes()
    {
    }

    /// <summary>Returns the notes in order.</summary>
    public static List<PageNote> Collect(DocumentSyntax document)
    {
        var notes = new PageNotes();
        foreach (SyntaxTrivia trivia in PageBreaks(document))
        {
            notes.AddPage((PageBreakTriviaSyntax)trivia.GetStructure()!, trivia.FullSpan.Start);
        }

        notes.ClosePage();
        return notes._notes;
    }

    private static IEnumerable<SyntaxTrivia> PageBreaks(DocumentSyntax document) =>
        document.DescendantTrivia(node => node.ContainsStructuredTrivia).Where(trivia => trivia.Kind == SyntaxKind.PageBreakTrivia);

    private void AddPage(PageBreakTriviaSyntax page, int position)
    {
        foreach (PageElementSyntax element in page.Elements)
        {
            switch (element)
            {
                case NoteRuleSyntax:
                    ClosePage();
                    Open(position);
                    break;
                case DetachedNoteMarkSyntax mark:
                    _marks.Enqueue(MarkText(mark.Mark.Text));
                    break;
                case FootnoteSyntax note:
                    Open(_page.Count == 0 && _marks.Count == 0 ? position : _pageEnd);
                    AddNote(note);
                    break;
                default:
                    break;
            }
        }
    }

    private void Open(int position)
    {
        if (position != _pageEnd)
        {
            _pageStart = _pageEnd;
            _pageEnd = position;
        }
    }

    private void AddNote(FootnoteSyntax node)
    {
        var note = new PageNote { PageStart = _pageStart, PageEnd = _pageEnd };
        note.Nodes.Add(node);
        if (!node.Mark.IsMissing)
        {
            note.Mark = MarkText(node.Mark.Text);
            note.IsParenthesised = node.Mark.Text.StartsWith("(", StringComparison.Ordinal);
        }
        else if (_marks.Count > 0)
        {
            note.Mark = _marks.Dequeue();
        }

        _page.Add(note);
    }

    private void ClosePage()
    {
        string[] marks = [.. _marks.OrderBy(Number)];
        int nextMark = 0;
        PageNote? before = _notes.Count > 0 ? _notes[_notes.Count - 1] : null;
        var kept = new List<PageNote>(_page.Count);
        foreach (PageNote note in _page)
        {
            bool lacksMark = note.Mark.Length == 0;
            if (lacksMark && nextMark < marks.Length)
            {
                note.Mark = marks[nextMark++];
            }
            else if (lacksMark && before is not null)
            {
                // Text without any mark goes on with the note before it, on this page or the last.
                before.Nodes.AddRange(note.Nodes);
                continue;
            }

            kept.Add(note);
            before = note;
        }

        // Extractions print the notes of a page out of order; their numbers tell it.
        if (kept.TrueForAll(note => note.Number > 0))
        {
            kept.Sort((left, right) => left.Number.CompareTo(right.Number));
        }

        _notes.AddRange(kept);
        _page.Clear();
        _marks.Clear();
    }

    private static int Number(string mark) => int.TryParse(mark, out int number) ? number : 0;

    private static string MarkText(string printed)
    {
        int superscript = NoteMarks.SuperscriptLength(printed.AsSpan(), out int number);
        return superscript == printed.Length && superscript > 0
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : printed.Trim('(', ')', '（', '）');
    }
}
