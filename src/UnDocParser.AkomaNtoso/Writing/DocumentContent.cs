using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Finds the running text of blocks and notes in a model.</summary>
internal sealed class DocumentContent
{
    private readonly DocumentModel _model;
    private readonly LinkTargets _targets;
    private readonly Dictionary<SyntaxNode, int> _paragraphs = [];
    private readonly ILookup<int, int> _notes;
    private readonly ILookup<int, DocumentCitation> _cited;
    private readonly ILookup<int, DocumentCitation> _citedInNotes;

    public DocumentContent(DocumentModel model, LinkTargets targets)
    {
        _model = model;
        _targets = targets;
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            _paragraphs[model.Paragraphs[index].Node] = index;
        }

        _notes = Enumerable.Range(0, model.Notes.Length).ToLookup(index => model.Notes[index].Paragraph ?? ParagraphBefore(model.Notes[index]));
        _cited = model.Citations.Where(static citation => !citation.IsInNote).ToLookup(static citation => citation.Index);
        _citedInNotes = model.Citations.Where(static citation => citation.IsInNote).ToLookup(static citation => citation.Index);
    }

    /// <summary>Gets the notes that stand before the first paragraph, and lead to the masthead or nowhere.</summary>
    public IEnumerable<int> NotesOfMasthead => _notes[-1];

    /// <summary>Gets a note.</summary>
    public DocumentNote Note(int index) => _model.Notes[index];

    /// <summary>Returns the paragraph that a block is, or null: it is closing, vote, or was not recognised.</summary>
    public DocumentParagraph? ParagraphOf(SyntaxNode node) => _paragraphs.TryGetValue(node, out int index) ? _model.Paragraphs[index] : null;

    /// <summary>Returns the text of a paragraph.</summary>
    public RunningText Of(DocumentParagraph paragraph)
    {
        int index = _paragraphs[paragraph.Node];
        string text = paragraph.Text;
        int opening = paragraph.Opening is { Length: > 0 } phrase && text.StartsWith(phrase, StringComparison.Ordinal) ? phrase.Length : 0;
        IReadOnlyList<TextLink> links = LinksOf(paragraph, _cited[index]);
        foreach (TextLink link in links)
        {
            if (link.Start < opening && opening < link.End)
            {
                opening = link.Start;
            }
        }

        var notes = _notes[index]
            .Select(note => new PlacedNote(_model.Notes[note] is { Paragraph: not null, Position: { } position } ? Math.Min(position, text.Length) : text.Length, note))
            .OrderBy(static note => note.Position)
            .ToList();
        return new RunningText(text, opening, links, notes);
    }

    /// <summary>Returns the text of a note.</summary>
    public RunningText OfNote(int index)
    {
        string text = _model.Notes[index].Text;
        return new RunningText(text, 0, _targets.Of(text, _citedInNotes[index], (citation, last) => PlaceOf(citation, text, last)), []);
    }

    private List<TextLink> LinksOf(DocumentParagraph paragraph, IEnumerable<DocumentCitation> citations)
    {
        TextContent? content = null;
        return _targets.Of(paragraph.Text, citations, (citation, _) =>
        {
            content ??= _model.GetTextContent(paragraph);
            return (content.FromSource(citation.Span.Start), content.FromSource(citation.Span.End));
        });
    }

    // A note has no map from its text to the source: the words themselves are looked for, in their order, whatever blanks a line end left in them.
    private static (int Start, int End) PlaceOf(DocumentCitation citation, string text, int last)
    {
        for (int start = last; start < text.Length; start++)
        {
            int end = EndOfMatch(text, start, citation.Text);
            if (end > start)
            {
                return (start, end);
            }
        }

        return (-1, -1);
    }

    private static int EndOfMatch(string text, int start, string words)
    {
        int position = start;
        foreach (char character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            while (position > start && position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            if (position == text.Length || text[position] != character)
            {
                return start;
            }

            position++;
        }

        return position;
    }

    // A note whose mark was not found stands where it is printed.
    private int ParagraphBefore(DocumentNote note)
    {
        int position = note.Nodes.IsDefaultOrEmpty ? 0 : note.Nodes[0].SpanStart;
        int low = 0;
        int high = _model.Paragraphs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_model.Paragraphs[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
