using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Export;

/// <summary>A document as a list of blocks, which each format writes in its own signs: page furniture is left out, and the notes stand together at the end.</summary>
internal sealed class ExportDocument
{
    private readonly DocumentModel _model;
    private readonly Dictionary<SyntaxNode, int> _places = [];
    private readonly ILookup<int, ExportMark> _marks;
    private readonly List<ExportBlock> _blocks = [];

    private ExportDocument(DocumentModel model)
    {
        _model = model;
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            _places[model.Paragraphs[index].Node] = index;
        }

        _marks = model.Notes
            .Where(note => note is { Paragraph: not null, Position: not null })
            .ToLookup(note => note.Paragraph!.Value, note => new ExportMark(note.Position!.Value, note.Mark));
        Notes = [.. ReissueNotes(), .. model.Notes.Select(note => (note.Mark, note.Text))];
    }

    /// <summary>Gets the blocks in the order of the document.</summary>
    public IReadOnlyList<ExportBlock> Blocks => _blocks;

    /// <summary>Gets the notes in the order of the document, with their marks.</summary>
    public IReadOnlyList<(string Mark, string Text)> Notes { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="model">The document.</param>
    public static ExportDocument Of(DocumentModel model)
    {
        var document = new ExportDocument(model);
        document.AddMasthead();
        document.AddBlocks(model.Tree.GetRoot());
        return document;
    }

    private IEnumerable<(string Mark, string Text)> ReissueNotes() =>
        _model.Header.Reissues.Where(reissue => reissue.Text is not null && !IsInMasthead(reissue.Text)).Select(reissue => (reissue.Mark, reissue.Text!));

    private bool IsInMasthead(string note) =>
        _model.Tree.GetRoot().Masthead is { } masthead && masthead.Items.Any(item => item is MastheadNoteSyntax && string.Equals(item.Content.GetTextContent().Text, note, StringComparison.Ordinal));

    private void AddMasthead()
    {
        SyntaxList<MastheadItemSyntax> items = _model.Tree.GetRoot().Masthead?.Items ?? default;
        if (_model.Symbol is { } symbol && !items.Any(item => item is SymbolLineSyntax))
        {
            _blocks.Add(new ExportBlock { Kind = ExportBlockKind.Masthead, Text = symbol.ToString() });
        }

        foreach (MastheadItemSyntax item in items)
        {
            if (item is not JobNumberLineSyntax)
            {
                AddMastheadItem(item);
            }
        }
    }

    private void AddMastheadItem(MastheadItemSyntax item)
    {
        TextContent content = item.GetTextContent();
        ExportMark[] marks =
        [
            .. _model.Notes
                .Where(note => note is { Paragraph: null, ReferenceSpan: not null } && item.Span.Contains(note.ReferenceSpan.Value.Start))
                .Select(note => new ExportMark(content.FromSource(note.ReferenceSpan!.Value.Start), note.Mark)),
        ];
        _blocks.Add(new ExportBlock
        {
            Kind = item is TitleLineSyntax ? ExportBlockKind.Title : ExportBlockKind.Masthead,
            Text = content.Text.Replace('\n', ' '),
            Marks = marks,
        });
    }

    private void AddBlocks(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            if (child is BlockSyntax or PreambleSyntax or OperativePartSyntax)
            {
                AddBlock(child);
            }
        }
    }

    private void AddBlock(SyntaxNode node)
    {
        if (_places.TryGetValue(node, out int place))
        {
            AddParagraph(place);
            AddBlocks(node);
        }
        else if (node.ChildNodes().Any(child => child is ParagraphTextSyntax))
        {
            AddUnlisted(node);
            AddBlocks(node);
        }
        else
        {
            AddBlocks(node);
        }
    }

    private void AddParagraph(int place)
    {
        DocumentParagraph paragraph = _model.Paragraphs[place];
        _blocks.Add(new ExportBlock
        {
            Kind = KindOf(paragraph),
            Text = paragraph.Text,
            Label = paragraph.Label,
            IsLabelApart = paragraph.Node is HeadingSyntax { Label: { } label } && label.TrailingTrivia.Any(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia),
            Ancestors = AncestorsOf(paragraph),
            OpeningLength = OpeningLengthOf(paragraph),
            Marks = [.. _marks[place].OrderBy(mark => mark.Position)],
            Cells = paragraph.Node is TableRowSyntax row ? [.. row.Cells.Select(cell => cell.GetTextContent().Text)] : [],
        });
    }

    private static ExportBlockKind KindOf(DocumentParagraph paragraph) => paragraph.Node switch
    {
        HeadingSyntax => ExportBlockKind.Heading,
        TableRowSyntax => ExportBlockKind.TableRow,
        _ => ExportBlockKind.Paragraph,
    };

    private static int OpeningLengthOf(DocumentParagraph paragraph) =>
        paragraph.Opening is { } opening && paragraph.Text.StartsWith(opening, StringComparison.Ordinal) ? opening.Length : 0;

    private List<string?> AncestorsOf(DocumentParagraph paragraph)
    {
        var labels = new List<string?>();
        for (int? parent = paragraph.Parent; parent is { } index; parent = _model.Paragraphs[index].Parent)
        {
            labels.Insert(0, _model.Paragraphs[index].Label);
        }

        return labels;
    }

    // Closing lines, votes and what no rule recognised.
    private void AddUnlisted(SyntaxNode node)
    {
        if (node is not TableRuleSyntax)
        {
            _blocks.Add(new ExportBlock { Kind = ExportBlockKind.Paragraph, Text = OwnText(node) });
        }
    }

    private static string OwnText(SyntaxNode node) => string.Join(
        " ",
        node.ChildNodesAndTokens()
            .Select(child => child.AsNode() is { } inner ? inner is ParagraphTextSyntax ? inner.GetTextContent().Text : "" : child.AsToken().Text.Trim())
            .Where(text => text.Length > 0)).Replace('\n', ' ');
}
