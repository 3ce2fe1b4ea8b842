using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>A note with the number its mark has, put together from what the pages print of it.</summary>
internal sealed class PageNote
{
    // The text of as many nodes: notes are asked for theirs before what goes on with them is found.
    private string? _text;
    private int _textNodes;

    /// <summary>Gets or sets the mark without parentheses; empty when none was found.</summary>
    public string Mark { get; set; } = string.Empty;

    /// <summary>Gets or sets a value indicating whether the mark is printed in parentheses.</summary>
    public bool IsParenthesised { get; set; }

    /// <summary>Gets or sets a value indicating whether the mark is printed in superscript digits.</summary>
    public bool IsSuperscript { get; set; }

    /// <summary>Gets or sets a value indicating whether the mark is printed with a slash: <c>1/</c>.</summary>
    public bool IsSlashed { get; set; }

    /// <summary>Gets where the notes of the page begin in the source.</summary>
    public required int PageEnd { get; init; }

    /// <summary>Gets where the notes of the page before begin in the source; 0 on the first page.</summary>
    public required int PageStart { get; init; }

    /// <summary>Gets the language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets or sets a value indicating whether another note stands before this one on its page.</summary>
    public bool FollowsNote { get; set; }

    /// <summary>Gets the nodes, in the order of their text.</summary>
    public List<FootnoteSyntax> Nodes { get; } = [];

    /// <summary>Gets the number of the mark, or 0.</summary>
    public int Number => int.TryParse(Mark, out int number) ? number : 0;

    /// <summary>Gets the text of the note, its parts joined.</summary>
    public string Text
    {
        get
        {
            if (_text is null || _textNodes != Nodes.Count)
            {
                _text = Nodes.Count == 1 ? TextOf(Nodes[0]).Trim() : string.Join(" ", Nodes.Select(TextOf)).Trim();
                _textNodes = Nodes.Count;
            }

            return _text;
        }
    }

    private string TextOf(FootnoteSyntax node) => BrokenWords.Join(PlainText.Of(node.Content), Language).Normalize([]);
}

/// <summary>
/// Collects the notes of a document page by page: gives marks that stand apart to the texts that lack one, and
/// joins what goes on on the next page to its note.
/// </summary>
internal sealed class PageNotes
{
    private readonly Language _language;
    private readonly List<PageNote> _notes = [];
    private readonly List<PageNote> _page = [];
    private readonly List<string> _marks = [];
    private readonly List<(string Mark, ReissueNoteSyntax Note)> _reissues = [];
    private int _pageStart;
    private int _pageEnd;

    private PageNotes(Language language)
    {
        _language = language;
    }

    /// <summary>Gets the notes in order.</summary>
    public List<PageNote> Notes { get; private set; } = [];

    /// <summary>Gets the notes that say the document was issued again, with their marks; empty marks where the extraction lost them.</summary>
    public IReadOnlyList<(string Mark, ReissueNoteSyntax Note)> Reissues => _reissues;

    /// <summary>Reads the notes of a document.</summary>
    /// <param name="pages">The furniture between its pages, in order.</param>
    /// <param name="language">The language.</param>
    public static PageNotes Collect(IEnumerable<PageBreakTriviaSyntax> pages, Language language)
    {
        var notes = new PageNotes(language);
        foreach (PageBreakTriviaSyntax page in pages)
        {
            notes.AddPage(page, page.FullSpan.Start);
        }

        notes.ClosePage();
        notes.Notes = NoteNumbers.Complete(notes._notes);
        return notes;
    }

    /// <summary>Returns the furniture between the pages of a document, in order.</summary>
    public static IEnumerable<PageBreakTriviaSyntax> PageBreaks(DocumentSyntax document)
    {
        foreach (SyntaxToken token in document.DescendantTokens(static node => node.ContainsStructuredTrivia))
        {
            if (!token.HasStructuredTrivia)
            {
                continue;
            }

            foreach (SyntaxTrivia trivia in token.LeadingTrivia)
            {
                if (trivia.GetStructure() is PageBreakTriviaSyntax page)
                {
                    yield return page;
                }
            }

            foreach (SyntaxTrivia trivia in token.TrailingTrivia)
            {
                if (trivia.GetStructure() is PageBreakTriviaSyntax page)
                {
                    yield return page;
                }
            }
        }
    }

    private void AddPage(PageBreakTriviaSyntax page, int position)
    {
        PageElementSyntax? first = page.Elements.FirstOrDefault(element => element is NoteRuleSyntax or FootnoteSyntax or DetachedNoteMarkSyntax);
        if (first is FootnoteSyntax { Mark.IsMissing: false } && _page.Count > 0 && position != _pageEnd)
        {
            // Notes of another page, which no rule stands above.
            ClosePage();
        }

        if (first is not NoteRuleSyntax && page.Elements.Any(element => element is NoteRuleSyntax))
        {
            // What stands above a rule belongs to its page, not to the one before.
            ClosePage();
        }

        string asterisks = string.Empty;
        foreach (PageElementSyntax element in page.Elements)
        {
            switch (element)
            {
                case ReissueNoteSyntax reissue:
                    _reissues.Add((reissue.Mark.IsMissing ? asterisks : MastheadMarks.Asterisks(reissue.Mark.Text), reissue));
                    break;
                case DetachedNoteMarkSyntax mark when MastheadMarks.IsAsterisks(mark.Mark.Text):
                    asterisks = MastheadMarks.Asterisks(mark.Mark.Text);
                    break;
                default:
                    AddElement(element, position);
                    break;
            }
        }
    }

    private void AddElement(PageElementSyntax element, int position)
    {
        switch (element)
        {
            case NoteRuleSyntax when position == _pageEnd && _marks.Count > 0:
                // Notes above the rule, whose marks or texts follow below it.
                break;
            case NoteRuleSyntax:
                ClosePage();
                Open(position);
                break;
            case DetachedNoteMarkSyntax mark:
                GoOn(position);
                _marks.Add(MarkText(mark.Mark.Text));
                break;
            case FootnoteSyntax note:
                GoOn(position);
                AddNote(note);
                break;
            default:
                break;
        }
    }

    // The first note of a page opens it.
    private void GoOn(int position) => Open(_page.Count == 0 && _marks.Count == 0 ? position : _pageEnd);

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
        var note = new PageNote { PageStart = _pageStart, PageEnd = _pageEnd, Language = _language };
        note.Nodes.Add(node);
        if (!node.Mark.IsMissing)
        {
            note.Mark = MarkText(node.Mark.Text);
            note.IsSlashed = node.Mark.Text.EndsWith("/", StringComparison.Ordinal);
            note.IsParenthesised = node.Mark.Text.StartsWith("(", StringComparison.Ordinal);
            note.IsSuperscript = TextFacts.SuperscriptValue(node.Mark.Text[0]) >= 0 || NoteMarks.MarkupLength(node.Mark.Text.AsSpan(), out _) > 0;
        }

        _page.Add(note);
    }

    private void ClosePage()
    {
        List<PageNote> page = JoinLines();
        GiveMarks([.. page.Where(note => note.Mark.Length == 0)]);
        foreach (PageNote note in page)
        {
            note.FollowsNote = !ReferenceEquals(note, page[0]);
        }

        // Extractions print the notes of a page out of order; their numbers tell it.
        if (page.TrueForAll(note => note.Number > 0))
        {
            page.Sort((left, right) => left.Number.CompareTo(right.Number));
        }

        _notes.AddRange(page);
        _page.Clear();
        _marks.Clear();
    }

    // A text in small letters goes on with the note before it, a mark between them or not.
    private List<PageNote> JoinLines()
    {
        var joined = new List<PageNote>(_page.Count);
        foreach (PageNote note in _page)
        {
            if (note.Mark.Length == 0 && joined.Count > 0 && NoteNumbers.GoesOn(note))
            {
                joined[joined.Count - 1].Nodes.AddRange(note.Nodes);
            }
            else
            {
                joined.Add(note);
            }
        }

        return joined;
    }

    // The notes stand in order even where their marks do not.
    private void GiveMarks(List<PageNote> unmarked)
    {
        string[] marks = [.. _marks.OrderBy(Number)];
        for (int index = 0; index < marks.Length && index < unmarked.Count; index++)
        {
            unmarked[index].Mark = marks[index];
        }
    }

    private static int Number(string mark) => int.TryParse(mark, out int number) ? number : 0;

    private static string MarkText(string text)
    {
        string printed = UnicodeFolding.WithAsciiFigures(UnicodeFolding.Readable(text));
        int superscript = NoteMarks.SuperscriptLength(printed.AsSpan(), out int number);
        superscript = superscript > 0 ? superscript : NoteMarks.MarkupLength(printed.AsSpan(), out number);
        return superscript == printed.Length && superscript > 0
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : MastheadMarks.Asterisks(printed.Trim('(', ')', '（', '）', '.', '/'));
    }
}
