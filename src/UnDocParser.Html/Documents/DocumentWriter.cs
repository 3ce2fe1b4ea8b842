using System.Globalization;
using UnDocParser.Html.Markup;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Documents;

/// <summary>Writes a document as it reads: masthead, text, notes.</summary>
/// <param name="model">The model.</param>
/// <param name="html">Where to.</param>
/// <param name="hasPlaces">Whether each paragraph tells where it stands in the source.</param>
internal sealed class DocumentWriter(DocumentModel model, HtmlWriter html, bool hasPlaces)
{
    private readonly InlineTexts _texts = new(model);
    private readonly Findings _findings = new(model);

    /// <summary>Writes the document.</summary>
    /// <param name="title">What heads the page where the document prints no title.</param>
    public void Write(string title)
    {
        html.Raw("<article>\n<header>\n");
        DocumentSyntax root = model.Tree.GetRoot();
        MastheadItemSyntax[] items = root.Masthead is { } masthead ? [.. masthead.Items] : [];
        MastheadItemSyntax? head = Array.Find(items, static item => item is TitleLineSyntax)
            ?? Array.Find(items, static item => item is AgendaTitleSyntax)
            ?? Array.Find(items, static item => item is SymbolLineSyntax);
        foreach (MastheadItemSyntax item in items)
        {
            string element = item == head ? "h1" : "p";
            html.Open(element, ("class", ClassOf(item)), ("data-at", Place(item.SpanStart)));
            _texts.OfNode(item).Write(html);
            html.Close(element).Line();
            _findings.WriteUpTo(html, item.Span.End);
        }

        if (head is null)
        {
            html.Element("h1", title, ("class", "unprinted")).Line();
        }

        html.Raw("</header>\n");
        var blocks = new BlockWriter(model, html, _texts, _findings, hasPlaces);
        blocks.WriteAll(root.Members, level: 2);
        _findings.WriteRest(html);
        WriteNotes();
        html.Raw("</article>\n");
    }

    private void WriteNotes()
    {
        if (model.Notes.IsEmpty)
        {
            return;
        }

        html.Raw("<section class=\"notes\" aria-label=\"Notes\">\n<ol>\n");
        for (int index = 0; index < model.Notes.Length; index++)
        {
            DocumentNote note = model.Notes[index];
            string number = (index + 1).ToString(CultureInfo.InvariantCulture);
            html.Open("li", ("id", "_note-" + number), ("data-at", note.Nodes.IsEmpty ? null : Place(note.Nodes[0].SpanStart)))
                .Element("span", note.Mark, ("class", "mark")).Raw(" ");
            _texts.OfNote(index).Write(html);
            if (note.ReferenceSpan is not null)
            {
                html.Raw(" ").Element("a", "↑", ("href", "#_ref-" + number), ("class", "back"), ("aria-label", "Back to the mark"));
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n</section>\n");
    }

    private string? Place(int position) => hasPlaces ? position.ToString(CultureInfo.InvariantCulture) : null;

    private static string? ClassOf(MastheadItemSyntax item) => item switch
    {
        PublisherLineSyntax or OrganLineSyntax => "organ",
        SymbolLineSyntax => "symbol",
        TitleLineSyntax => "title",
        AgendaTitleSyntax => "agenda",
        AdoptionLineSyntax => "adoption",
        MastheadNoteSyntax => "note",
        _ => null,
    };
}
