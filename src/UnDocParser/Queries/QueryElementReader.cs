using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Queries;

/// <summary>
/// Reads a document as the elements of queries: the blocks of its tree, and inside each paragraph what the model knows of it. A note stands
/// inside the paragraph that carries its mark.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="wanted">The kinds that a query names: of citations, notes and their like no others are read.</param>
internal sealed class QueryElementReader(DocumentModel model, HashSet<QueryElementKind> wanted)
{
    private readonly Dictionary<SyntaxNode, int> _paragraphs = [];
    private readonly Dictionary<int, QueryElement> _elements = [];
    private readonly List<QueryElement> _notes = [];
    private int _count;

    private bool ReadsNotes => wanted.Contains(QueryElementKind.Note) || wanted.Contains(QueryElementKind.Citation);

    /// <summary>Returns the document with all that stands in it.</summary>
    public QueryElement Read()
    {
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            _paragraphs[model.Paragraphs[index].Node] = index;
        }

        DocumentSyntax root = model.Tree.GetRoot();
        QueryElement document = Make(QueryElementKind.Document, root, root.Span, model);
        AddNode(root.Masthead, document);
        AddAll(root.Members, document);
        AddNotes(document);
        AddFacts();
        foreach (QueryElement changed in (IEnumerable<QueryElement>)[document, .. _elements.Values, .. _notes])
        {
            changed.SortChildren();
        }

        return document;
    }

    private QueryElement Make(QueryElementKind kind, SyntaxNode node, TextSpan span, object? entry, int? paragraph = null) =>
        new(kind, model, node, span) { Entry = entry, Paragraph = paragraph, Number = _count++ };

    private void AddAll(IEnumerable<SyntaxNode> nodes, QueryElement parent)
    {
        foreach (SyntaxNode node in nodes)
        {
            AddNode(node, parent);
        }
    }

    private void AddNode(SyntaxNode? node, QueryElement parent)
    {
        switch (node)
        {
            case null:
                break;
            case PreambleSyntax preamble:
                AddAll(preamble.Members, parent);
                break;
            case OperativePartSyntax operative:
                AddAll(operative.Members, parent);
                break;
            default:
                AddElement(node, parent);
                break;
        }
    }

    private void AddElement(SyntaxNode node, QueryElement parent)
    {
        bool isParagraph = _paragraphs.TryGetValue(node, out int index);
        QueryElementKind? kind = isParagraph ? KindOf(model.Paragraphs[index], node) : KindOf(node);
        if (kind is not { } known)
        {
            return;
        }

        object? entry = isParagraph ? model.Paragraphs[index] : EntryOf(node);
        QueryElement element = Make(known, node, isParagraph ? model.Paragraphs[index].Span : node.Span, entry, isParagraph ? index : null);
        if (isParagraph)
        {
            _elements[index] = element;
        }

        parent.Add(element);
        AddAll(MembersOf(node), element);
    }

    private static QueryElementKind KindOf(DocumentParagraph paragraph, SyntaxNode node) => paragraph.Type switch
    {
        ParagraphType.EnactingFormula => QueryElementKind.Formula,
        ParagraphType.Preambular => QueryElementKind.Preambular,
        ParagraphType.Operative => QueryElementKind.Operative,
        ParagraphType.Item => QueryElementKind.Item,
        ParagraphType.Heading => QueryElementKind.Heading,
        _ => node is TableRowSyntax ? QueryElementKind.Row : QueryElementKind.Text,
    };

    private static QueryElementKind? KindOf(SyntaxNode node) => node switch
    {
        MastheadSyntax => QueryElementKind.Masthead,
        ResolutionSyntax => QueryElementKind.Resolution,
        StatementSyntax => QueryElementKind.Statement,
        NarrativeSyntax => QueryElementKind.Narrative,
        AnnexSyntax => QueryElementKind.Annex,
        SectionSyntax => QueryElementKind.Section,
        TableSyntax => QueryElementKind.Table,
        TableCellSyntax => QueryElementKind.Cell,
        ClosingSyntax => QueryElementKind.Closing,
        VoteSyntax => QueryElementKind.Vote,
        UnrecognizedBlockSyntax => QueryElementKind.Unrecognized,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> MembersOf(SyntaxNode node) => node switch
    {
        ResolutionSyntax resolution => Present(
            resolution.PartHeading, resolution.EnactingFormula, resolution.Preamble, resolution.Operative, resolution.Closing),
        StatementSyntax statement => [.. statement.Members, .. Present(statement.Closing)],
        NarrativeSyntax narrative => narrative.Members,
        AnnexSyntax annex => [annex.Heading, .. annex.Members],
        SectionSyntax section => [section.Heading, .. section.Members],
        PreambularClauseSyntax clause => clause.Members,
        OperativeClauseSyntax clause => clause.Members,
        ClauseItemSyntax item => item.Members,
        TableSyntax table => table.Rows,
        TableRowSyntax row => row.Content.Inlines,
        ClosingSyntax closing => closing.Members,
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Present(params SyntaxNode?[] nodes) => nodes.OfType<SyntaxNode>();

    private object? EntryOf(SyntaxNode node) => node switch
    {
        VoteSyntax vote => model.Votes.FirstOrDefault(entry => entry.Node == vote),
        ResolutionSyntax resolution => model.Resolutions.FirstOrDefault(entry => entry.Nodes.Contains(resolution)),
        _ => null,
    };

    private void AddNotes(QueryElement document)
    {
        for (int index = 0; ReadsNotes && index < model.Notes.Length; index++)
        {
            DocumentNote note = model.Notes[index];
            QueryElement? paragraph = note.Paragraph is { } carrier ? _elements[carrier] : null;
            FootnoteSyntax node = note.Nodes[0];
            QueryElement element = Make(QueryElementKind.Note, node, node.Span, note, note.Paragraph);
            _notes.Add(element);
            (paragraph ?? document).Add(element);
        }
    }

    private void AddFacts()
    {
        AddAll(QueryElementKind.Action, () => model.Actions, action => _elements[action.Paragraph], action => action.Span);
        AddAll(QueryElementKind.Mandate, () => model.Mandates, mandate => _elements[mandate.Paragraph], mandate => mandate.Span);
        AddAll(QueryElementKind.Date, () => model.Dates, date => _elements[date.Paragraph], date => date.Span);
        AddAll(
            QueryElementKind.Citation,
            () => model.Citations,
            citation => citation.IsInNote ? _notes[citation.Index] : _elements[citation.Index],
            citation => citation.Span);
    }

    private void AddAll<TEntry>(
        QueryElementKind kind, Func<ImmutableArray<TEntry>> read, Func<TEntry, QueryElement> parentOf, Func<TEntry, TextSpan> spanOf)
        where TEntry : class
    {
        if (!wanted.Contains(kind))
        {
            return;
        }

        DocumentSyntax root = model.Tree.GetRoot();
        foreach (TEntry entry in read())
        {
            QueryElement parent = parentOf(entry);
            SyntaxNode node = (entry as DocumentCitation)?.GetNode(root) ?? parent.Node;
            parent.Add(Make(kind, node, spanOf(entry), entry, parent.Paragraph));
        }
    }
}
