using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>A paragraph of the tree on its way into the model: everything but what its note marks decide.</summary>
internal sealed record DraftParagraph(
    ParagraphType Type, ParagraphPart Part, string? Label, int Level, int? Parent, string? Opening, PlainText Text, SyntaxNode Node, TextSpan Span);

/// <summary>Walks a document and collects its paragraphs in order, with part, level and parent.</summary>
internal sealed class ParagraphCollector
{
    private readonly List<DraftParagraph> _paragraphs = [];
    private ParagraphPart _part = ParagraphPart.Main;
    private int _annexes;

    private ParagraphCollector()
    {
    }

    /// <summary>Returns the paragraphs of a document.</summary>
    public static List<DraftParagraph> Collect(DocumentSyntax document)
    {
        var collector = new ParagraphCollector();
        foreach (BlockSyntax member in document.Members)
        {
            collector.Add(member, parent: null, level: 0);
        }

        return collector._paragraphs;
    }

    // What holds paragraphs, and is none itself.
    private void Add(SyntaxNode node, int? parent, int level)
    {
        switch (node)
        {
            case ResolutionSyntax resolution:
                AddResolution(resolution);
                break;
            case StatementSyntax statement:
                AddAll(statement.Members, null, 0);
                break;
            case NarrativeSyntax narrative:
                AddAll(narrative.Members, null, 0);
                break;
            case AnnexSyntax annex:
                _annexes++;
                _part = ParagraphPart.AnnexOf(_annexes);
                Add(annex.Heading, null, 0);
                AddAll(annex.Members, null, 0);
                break;
            case SectionSyntax section:
                Add(section.Heading, null, 0);
                AddAll(section.Members, null, 0);
                break;
            case TableSyntax table:
                AddAll(table.Rows, parent, level);
                break;
            default:
                AddParagraph(node, parent, level);
                break;
        }
    }

    private void AddParagraph(SyntaxNode node, int? parent, int level)
    {
        switch (node)
        {
            case EnactingFormulaSyntax formula:
                Add(ParagraphType.EnactingFormula, formula, null, formula.Content, null, 0);
                break;
            case PreambularClauseSyntax clause:
                Add(ParagraphType.Preambular, clause, clause.Label, clause.Content, null, 0);
                AddAll(clause.Members, _paragraphs.Count - 1, 1);
                break;
            case OperativeClauseSyntax clause:
                Add(_part.IsAnnex ? ParagraphType.Item : ParagraphType.Operative, clause, clause.Label, clause.Content, null, 0);
                AddAll(clause.Members, _paragraphs.Count - 1, 1);
                break;
            case ClauseItemSyntax item:
                Add(ParagraphType.Item, item, item.Label, item.Content, parent, level);
                AddAll(item.Members, _paragraphs.Count - 1, level + 1);
                break;
            case HeadingSyntax heading:
                Add(ParagraphType.Heading, heading, heading.Label, heading.Content, null, 0);
                break;
            case TableRowSyntax row:
                Add(ParagraphType.Text, row, null, row.Content, parent, level);
                break;
            case ContinuationParagraphSyntax paragraph:
                Add(ParagraphType.Text, paragraph, null, paragraph.Content, parent, level);
                break;
            default:
                break;
        }
    }

    private void AddResolution(ResolutionSyntax resolution)
    {
        if (resolution.PartHeading is { } heading)
        {
            _part = PartOf(LabelText(heading.Label));
            Add(heading, null, 0);
        }
        else if (resolution.Parent is DocumentSyntax && _annexes > 0)
        {
            _part = ParagraphPart.Main;
        }

        AddIfPresent(resolution.EnactingFormula);
        AddAll(resolution.Preamble?.Members ?? default, null, 0);
        AddAll(resolution.Operative?.Members ?? default, null, 0);
    }

    // "A" heads a part of a resolution; "1495 (XV)." heads a resolution of its own.
    private ParagraphPart PartOf(string? label) =>
        label is not { Length: > 0 } ? _part : label.Any(char.IsDigit) ? ParagraphPart.Main : ParagraphPart.Lettered(label);

    private void AddIfPresent(SyntaxNode? node)
    {
        if (node is not null)
        {
            Add(node, null, 0);
        }
    }

    private void AddAll(SyntaxList<BlockSyntax> members, int? parent, int level)
    {
        foreach (BlockSyntax member in members)
        {
            Add(member, parent, level);
        }
    }

    private void Add(ParagraphType type, SyntaxNode node, SyntaxToken label, ParagraphTextSyntax? content, int? parent, int level)
    {
        string? labelText = LabelText(label);
        var text = PlainText.Of(content);
        text.RestoreLineOrder(IsAlone(label));

        int start = node.SpanStart;
        int end = text.Length > 0 ? text.EndOf(text.Length - 1) : label.Span.End;
        _paragraphs.Add(new DraftParagraph(
            type, _part, labelText, level, parent, text.Opening, text, node, TextSpan.FromBounds(start, Math.Max(start, end))));
    }

    private static bool IsAlone(SyntaxToken label)
    {
        foreach (SyntaxTrivia trivia in label.TrailingTrivia)
        {
            if (trivia.Kind == SyntaxKind.EndOfLineTrivia)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ParagraphType type, SyntaxNode node, SyntaxToken? label, ParagraphTextSyntax? content, int? parent, int level) =>
        Add(type, node, label ?? default, content, parent, level);

    private static string? LabelText(SyntaxToken label) =>
        label.Kind == SyntaxKind.LabelToken && !label.IsMissing ? UnicodeFolding.Readable(label.ValueText).Trim('“', '”', '«', '»', '"', '*', '_', '#', '[', ' ') : null;

    private static string? LabelText(SyntaxToken? label) => label is { } token ? LabelText(token) : null;
}
