using UnDocParser.Model;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Queries;

/// <summary>A node or entry of a document as queries see it. Only while it is made does it change.</summary>
internal sealed class QueryElement(QueryElementKind kind, DocumentModel model, SyntaxNode node, TextSpan span)
{
    private readonly List<QueryElement> _children = [];

    /// <summary>Gets what it is.</summary>
    public QueryElementKind Kind { get; } = kind;

    /// <summary>Gets the model of the document.</summary>
    public DocumentModel Model { get; } = model;

    /// <summary>Gets the node, or that of the paragraph or note it stands in.</summary>
    public SyntaxNode Node { get; } = node;

    /// <summary>Gets where it stands.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Gets the entry of the model, or null.</summary>
    public object? Entry { get; init; }

    /// <summary>Gets the index of the paragraph it is or stands in, or null.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Gets its place in the order in which elements are made: the outer one before the inner one.</summary>
    public int Number { get; init; }

    /// <summary>Gets what stands directly inside, in the order of the text.</summary>
    public IReadOnlyList<QueryElement> Children => _children;

    /// <summary>Gets the labels that lead to its paragraph; empty where there is none.</summary>
    public string LabelPath => Paragraph is { } index ? LabelPaths.Of(Model, index) : "";

    /// <summary>Gets the text on one line.</summary>
    public string Text => Entry switch
    {
        DocumentParagraph paragraph => paragraph.Text,
        DocumentNote note => note.Text,
        DocumentCitation citation => OneLine(citation.Text),
        DocumentAction action => action.Text,
        CalendarMention date => date.Text,
        DocumentResolution resolution => resolution.Title ?? resolution.Number ?? "",
        DocumentModel document => document.Header.Title ?? document.Symbol?.ToString() ?? "",
        ReportingMandate mandate => OneLine(Model.Tree.Text.ToString(mandate.Span)),
        _ => TextOfNode(),
    };

    /// <summary>Adds an element that stands directly inside.</summary>
    public void Add(QueryElement child) => _children.Add(child);

    /// <summary>Puts what stands directly inside in the order of the text.</summary>
    public void SortChildren()
    {
        List<QueryElement> sorted = [.. _children.OrderBy(child => child.Span.Start).ThenBy(child => child.Number)];
        _children.Clear();
        _children.AddRange(sorted);
    }

    /// <summary>Returns it as users of the library get it.</summary>
    public DocumentQueryMatch ToMatch() => new(QueryElements.Of(Kind).Name, Node, Span, Entry, Paragraph, LabelPath, Text);

    // The heading tells what stands below it; what holds no words of its own has none.
    private string TextOfNode() => Node switch
    {
        AnnexSyntax annex => OneLine(annex.Heading.ToString()),
        SectionSyntax section => OneLine(section.Heading.ToString()),
        VoteSyntax vote => OneLine(vote.Result.ToString()),
        TableCellSyntax cell => OneLine(string.Concat(cell.Inlines.Select(inline => inline.ToFullString()))),
        ClosingSyntax or UnrecognizedBlockSyntax => OneLine(Node.ToString()),
        _ => "",
    };

    private static string OneLine(string text) => string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
