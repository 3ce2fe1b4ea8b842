using System.Collections.Immutable;
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
    public ImmutableArray<FootnoteSyntax> Nodes { get; set; } = [];

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
    private readonly List<PageNote> _unmarked = [];
    private readonly List<string> _marks = [];
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
                    _marks.Add(MarkText(mark.Mark.Text));
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
        var note = new PageNote { PageStart = _pageStart, PageEnd = _pageEnd, Nodes = [node] };
        if (!node.Mark.IsMissing)
        {
            note.Mark = MarkText(node.Mark.Text);
            note.IsParenthesised = node.Mark.Text.StartsWith("(", StringComparison.Ordinal);
        }
        else if (_marks.Count > 0)
        {
            note.Mark = _marks[0];
            _marks.RemoveAt(0);
        }
        else
        {
            _unmarked.Add(note);
        }

        _page.Add(note);
    }

    private void ClosePage()
    {
        foreach (PageNote note in _unmarked)
        {
            if (_marks.Count > 0)
            {
                int next = NextMark();
                note.Mark = _marks[next];
                _marks.RemoveAt(next);
            }
            else
            {
                Continue(note);
            }
        }

        // Extractions print the notes of a page out of order; their numbers tell it.
        if (_page.TrueForAll(note => note.Number > 0))
        {
            _page.Sort((left, right) => left.Number.CompareTo(right.Number));
        }

        _notes.AddRange(_page);
        _page.Clear();
        _unmarked.Clear();
        _marks.Clear();
    }

    private int NextMark()
    {
        int best = 0;
        for (int index = 1; index < _marks.Count; index++)
        {
            best = Number(_marks[index]) < Number(_marks[best]) ? index : best;
        }

        return best;
    }

    // Text without any mark goes on with the note before it, on this page or the last.
    private void Continue(PageNote note)
    {
        int index = _page.IndexOf(note);
        PageNote? before = index > 0 ? _page[index - 1] : _notes.Count > 0 ? _notes[_notes.Count - 1] : null;
        if (before is not null)
        {
            before.Nodes = before.Nodes.AddRange(note.Nodes);
            _page.RemoveAt(index);
        }
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
