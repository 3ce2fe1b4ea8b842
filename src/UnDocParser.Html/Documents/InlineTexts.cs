using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Documents;

/// <summary>Finds what stands in the texts of a document: openings and emphasis, citations, marks of notes.</summary>
internal sealed class InlineTexts
{
    private readonly DocumentModel _model;
    private readonly ILookup<int, DocumentCitation> _inParagraphs;
    private readonly ILookup<int, DocumentCitation> _inNotes;
    private readonly ILookup<int, int> _notes;

    /// <summary>Makes the texts of a model.</summary>
    /// <param name="model">The model.</param>
    public InlineTexts(DocumentModel model)
    {
        _model = model;
        _inParagraphs = model.Citations.Where(static citation => !citation.IsInNote).ToLookup(static citation => citation.Index);
        _inNotes = model.Citations.Where(static citation => citation.IsInNote).ToLookup(static citation => citation.Index);
        _notes = Enumerable.Range(0, model.Notes.Length).ToLookup(index => model.Notes[index].Paragraph ?? -1);
    }

    /// <summary>Returns the text of a paragraph.</summary>
    /// <param name="index">Its index in the model.</param>
    /// <param name="content">The text with its places in the source.</param>
    public InlineText OfParagraph(int index, out TextContent content)
    {
        DocumentParagraph paragraph = _model.Paragraphs[index];
        content = _model.GetTextContent(paragraph);
        var text = new InlineText(content.Text);
        AddEmphases(text, content, paragraph.Node);
        foreach (DocumentCitation citation in _inParagraphs[index])
        {
            if (AddressOf(citation) is { } address)
            {
                text.AddLink(content.FromSource(citation.Span.Start), content.FromSource(citation.Span.End), address);
            }
        }

        foreach (int note in _notes[index])
        {
            int position = _model.Notes[note].Position ?? content.Length;
            text.AddNote(position, position, note + 1, _model.Notes[note].Mark);
        }

        return text;
    }

    /// <summary>Returns the text of a node that is no paragraph of the model: a line of the masthead, a closing line.</summary>
    /// <param name="node">The node.</param>
    public InlineText OfNode(SyntaxNode node)
    {
        TextContent content = node.GetTextContent();
        var text = new InlineText(content.Text);
        AddEmphases(text, content, node);
        foreach (int note in _notes[-1])
        {
            if (_model.Notes[note].ReferenceSpan is { } span && node.Span.Contains(span))
            {
                text.AddNote(content.FromSource(span.Start), content.FromSource(span.End), note + 1, _model.Notes[note].Mark);
            }
        }

        return text;
    }

    /// <summary>Returns the text of a note.</summary>
    /// <param name="index">Its index in the model.</param>
    public InlineText OfNote(int index)
    {
        string words = _model.Notes[index].Text;
        var text = new InlineText(words);
        int position = 0;
        foreach (DocumentCitation citation in _inNotes[index].OrderBy(static citation => citation.Span.Start))
        {
            // What is cited has its place in the source, and a note that goes on on the next page has no single one.
            string cited = citation.Text.Replace('\n', ' ');
            int found = words.IndexOf(cited, position, StringComparison.Ordinal);
            if (found >= 0 && AddressOf(citation) is { } address)
            {
                text.AddLink(found, found + cited.Length, address);
                position = found + cited.Length;
            }
        }

        return text;
    }

    // A document by its symbol; else where the text itself leads, if that is a page.
    private static string? AddressOf(DocumentCitation citation)
    {
        if (citation.Symbol is { } symbol)
        {
            IEnumerable<string> parts = symbol.ToString().Replace(" ", "").Split('/').Select(Uri.EscapeDataString);
            return "https://undocs.org/" + string.Join("/", parts);
        }

        return citation.LinkTarget is { } target && (target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            ? target
            : null;
    }

    private static void AddEmphases(InlineText text, TextContent content, SyntaxNode node)
    {
        IEnumerable<SyntaxNode> inlines = node.ChildNodes().OfType<ParagraphTextSyntax>().Take(1).SelectMany(static found => found.DescendantNodes());
        foreach (SyntaxNode inline in inlines)
        {
            if (inline is OpeningPhraseSyntax or EmphasisSyntax)
            {
                string element = inline is EmphasisSyntax { OpenMarker.ValueText: "**" or "__" } ? "b" : "i";
                text.AddEmphasis(content.FromSource(inline.Span.Start), content.FromSource(inline.Span.End), element);
            }
        }
    }
}
