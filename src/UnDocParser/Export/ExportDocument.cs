using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Export;

/// <summary>A document as blocks and notes, which each format writes in its own signs. Page furniture is left out.</summary>
internal sealed class ExportDocument
{
    private readonly DocumentModel _model;
    private readonly SyntaxList<MastheadItemSyntax> _items;
    private readonly Dictionary<SyntaxNode, int> _places = [];
    private readonly ILookup<int, ExportMark> _marks;
    private readonly List<ExportBlock> _blocks = [];

    private ExportDocument(DocumentModel model)
    {
        _model = model;
        _items = model.Tree.GetRoot().Masthead?.Items ?? default;
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            _places[model.Paragraphs[index].Node] = index;
        }

        _marks = model.Notes
            .Where(note => note is { Paragraph: not null, Position: not null })
            .ToLookup(note => note.Paragraph!.Value, note => new ExportMark(note.Position!.Value, note.Mark));
        Notes = [.. ReissueNotes(), .. model.Notes.Select(note => new ExportNote(note.Mark, note.Text))];
    }

    /// <summary>Gets the blocks in the order of the document.</summary>
    public IReadOnlyList<ExportBlock> Blocks => _blocks;

    /// <summary>Gets the notes in the order of the document.</summary>
    public IReadOnlyList<ExportNote> Notes { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="model">The document.</param>
    public static ExportDocument Of(DocumentModel model)
    {
        var document = new ExportDocument(model);
        document.AddMasthead();
        document.AddBlocksIn(model.Tree.GetRoot());
        return document;
    }

    // Those at the foot of the first page; one that stands in the masthead is written there.
    private IEnumerable<ExportNote> ReissueNotes()
    {
        HashSet<string> printed = [.. _items.OfType<MastheadNoteSyntax>().Select(item => item.Content.GetTextContent().Text)];
        return _model.Header.Reissues
            .Where(reissue => reissue.Text is not null && !printed.Contains(reissue.Text))
            .Select(reissue => new ExportNote(reissue.Mark, reissue.Text!));
    }

    private void AddMasthead()
    {
        // Where the masthead is stripped, the heads of the pages tell the symbol, and they are left out.
        if (_model.Symbol is { } symbol && !_items.Any(item => item is SymbolLineSyntax))
        {
            _blocks.Add(new ExportBlock { Kind = ExportBlockKind.Masthead, Text = symbol.ToString() });
        }

        foreach (MastheadItemSyntax item in _items)
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
        IEnumerable<ExportMark> marks = _model.Notes
            .Where(note => note is { Paragraph: null, ReferenceSpan: { } reference } && item.Span.Contains(reference.Start))
            .Select(note => new ExportMark(content.FromSource(note.ReferenceSpan!.Value.Start), note.Mark));
        _blocks.Add(new ExportBlock
        {
            Kind = item is TitleLineSyntax ? ExportBlockKind.Title : ExportBlockKind.Masthead,
            Text = content.Text.Replace('\n', ' '),
            Marks = [.. marks.OrderBy(mark => mark.Position)],
        });
    }

    private void AddBlocksIn(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            if (child is BlockSyntax or PreambleSyntax or OperativePartSyntax)
            {
                AddOwnText(child);
                AddBlocksIn(child);
            }
        }
    }

    private void AddOwnText(SyntaxNode node)
    {
        if (_places.TryGetValue(node, out int place))
        {
            AddParagraph(place);
        }
        else if (node is not TableRuleSyntax && UnlistedText(node) is { Length: > 0 } text)
        {
            _blocks.Add(new ExportBlock { Kind = ExportBlockKind.Paragraph, Text = text });
        }
    }

    // Closing lines, votes and what no rule recognised.
    private static string UnlistedText(SyntaxNode node)
    {
        var pieces = new List<string>();
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is null)
            {
                pieces.Add(child.AsToken().Text.Trim());
            }
            else if (child.AsNode() is ParagraphTextSyntax content)
            {
                pieces.Add(content.GetTextContent().Text.Replace('\n', ' '));
            }
        }

        return string.Join(" ", pieces.Where(piece => piece.Length > 0));
    }

    private void AddParagraph(int place)
    {
        DocumentParagraph paragraph = _model.Paragraphs[place];
        _blocks.Add(new ExportBlock
        {
            Kind = KindOf(paragraph.Node),
            Text = paragraph.Text,
            Label = paragraph.Label,
            IsLabelApart = paragraph.Node is HeadingSyntax { Label: { } label } && label.TrailingTrivia.Any(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia),
            Depth = DepthOf(paragraph),
            OpeningLength = OpeningLengthOf(paragraph),
            Marks = [.. _marks[place].OrderBy(mark => mark.Position)],
            Cells = paragraph.Node is TableRowSyntax row ? [.. row.Cells.Select(cell => cell.GetTextContent().Text)] : [],
        });
    }

    private static ExportBlockKind KindOf(SyntaxNode node) => node switch
    {
        HeadingSyntax => ExportBlockKind.Heading,
        TableRowSyntax => ExportBlockKind.TableRow,
        _ => ExportBlockKind.Paragraph,
    };

    // Of a formula all but the comma, as it is printed: "*The General Assembly*,".
    private static int OpeningLengthOf(DocumentParagraph paragraph) => paragraph.Node is EnactingFormulaSyntax
        ? paragraph.Text.TrimEnd(',', '，', '،', '、', ':', ' ').Length
        : paragraph.Opening is { } opening && paragraph.Text.StartsWith(opening, StringComparison.Ordinal) ? opening.Length : 0;

    private int DepthOf(DocumentParagraph paragraph)
    {
        int depth = 0;
        for (int? parent = paragraph.Parent; parent is { } index; parent = _model.Paragraphs[index].Parent)
        {
            depth++;
        }

        return depth;
    }
}
