using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Notes;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>Counts how citations and nodes agree, and why where they do not. The list of the reasons is closed: anything else is a fault.</summary>
internal sealed class CitationAgreement
{
    private const int FirstSlashedAssemblySession = 31;
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private int _citations;
    private int _same;
    private int _wider;

    /// <summary>Gets what no reason explains.</summary>
    public List<string> Unexplained { get; } = [];

    /// <summary>Adds a text.</summary>
    public void Add(string name, SyntaxTree tree)
    {
        var model = DocumentModel.Create(tree);
        DocumentSyntax root = tree.GetRoot();
        List<TextSpan> readAnew = ReadAnew(tree);
        foreach (DocumentCitation citation in model.Citations)
        {
            _citations++;
            CitationSyntax? node = citation.GetNode(root);
            if (node is not null && ReferenceEquals(model.GetCitation(node), citation))
            {
                _same += node.Span == citation.Span ? 1 : 0;
                _wider += node.Span == citation.Span ? 0 : 1;
                continue;
            }

            Explain(
                $"{name}: {citation.Text} at {citation.Span} has {(node is null ? "no node" : "the node of another")}",
                readAnew.Exists(span => span.Contains(citation.Span)) ? "the document tells its marks or lines"
                : root.DescendantNodes().Any(other => other is OpeningPhraseSyntax && other.Span.OverlapsWith(citation.Span)) ? "in the phrase that opens a clause"
                : root.DescendantNodes(descendIntoTrivia: true).Any(other => other is CitationSyntax && other.Span.Contains(citation.Span.Start)) ? "glued to the citation before"
                : root.DescendantNodes().Count(other => other is TableCellSyntax && other.FullSpan.OverlapsWith(citation.Span)) > 1 ? "across two cells"
                : null);
        }

        foreach (CitationSyntax node in root.DescendantNodes(descendIntoTrivia: true).OfType<CitationSyntax>().Where(node => model.GetCitation(node) is null))
        {
            Explain(
                $"{name}: the node {node} at {node.Span} has no citation",
                readAnew.Exists(span => span.OverlapsWith(node.Span)) ? "the document tells its marks or lines"
                : IsShortNumber(node.ToString()) ? "a number that no organ gives, but the Human Rights Council"
                : null);
        }
    }

    public override string ToString() =>
        $"{_citations} citations: {_same} with a node of their span, {_wider} with a wider one; {string.Join(", ", _reasons.Select(reason => $"{reason.Value} {reason.Key}"))}";

    private void Explain(string what, string? reason)
    {
        if (reason is null)
        {
            Unexplained.Add(what.Replace('\n', '|'));
        }
        else
        {
            _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        }
    }

    // The paragraphs whose words or note marks the model knows better than the tree.
    private static List<TextSpan> ReadAnew(SyntaxTree tree)
    {
        DocumentSyntax root = tree.GetRoot();
        Language language = LanguageSet.Find(tree.Language)!;
        var notes = PageNotes.Collect(PageNotes.PageBreaks(root), language);
        var body = new DocumentBody(root, notes, new MastheadMarks(root, notes, language), language);
        var spans = new List<TextSpan>();
        for (int index = 0; index < body.Drafts.Count; index++)
        {
            DraftParagraph draft = body.Drafts[index];
            if (draft.Node.ChildNodes().OfType<ParagraphTextSyntax>().FirstOrDefault() is { } content)
            {
                BlockText block = content.Green is ParagraphTextGreen lazy ? lazy.Text : new BlockText(content.Green.GetSlot(0));
                if (!string.Equals(block.Characters, draft.Text.Characters, StringComparison.Ordinal) || !block.Marks.SequenceEqual(body.Marks[index]))
                {
                    spans.Add(content.FullSpan);
                }
            }
        }

        return spans;
    }

    private static bool IsShortNumber(string text)
    {
        string[] figures = text.Split('/');
        return figures.Length == 2 && int.TryParse(figures[0], out int session) && session < FirstSlashedAssemblySession;
    }
}
