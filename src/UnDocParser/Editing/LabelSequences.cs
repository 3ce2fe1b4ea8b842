using UnDocParser.Lines;
using UnDocParser.Syntax;

namespace UnDocParser.Editing;

/// <summary>
/// Finds the labels below a node that count from each other: clauses run on over the sections of a resolution, items stay within their clause. In an annex
/// a section whose first label is 1 counts by itself.
/// </summary>
internal sealed class LabelSequences
{
    private readonly List<LabelSequence> _found = [];

    private LabelSequences()
    {
    }

    /// <summary>Returns the sequences at and below a node.</summary>
    public static IReadOnlyList<LabelSequence> Of(SyntaxNode root)
    {
        var sequences = new LabelSequences();
        foreach (SyntaxNode node in root.DescendantNodesAndSelf(static inner => inner is not ParagraphTextSyntax))
        {
            sequences.Add(node);
        }

        return sequences._found;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case OperativePartSyntax part:
                var resolution = part.Parent as ResolutionSyntax;
                Add(LabelsIn(part), isOfClauses: true, resolution?.EnactingFormula is not null, resolution);
                break;
            case PreambleSyntax preamble:
                Add(LabelsIn(preamble), isOfClauses: true, countsFromOne: true);
                break;
            case AnnexSyntax annex:
                AddAnnex(annex);
                break;
            case OperativeClauseSyntax or PreambularClauseSyntax or ClauseItemSyntax:
                Add([.. node.ChildNodes().OfType<ClauseItemSyntax>().Select(static item => item.Label)], isOfClauses: false, countsFromOne: true);
                break;
            default:
                break;
        }
    }

    private void AddAnnex(AnnexSyntax annex)
    {
        var labels = new List<SyntaxToken>();
        bool countsFromOne = true;
        foreach (BlockSyntax member in annex.Members)
        {
            SyntaxToken[] own = member is SectionSyntax ? [.. LabelsIn(member)] : Direct(member);
            if (member is SectionSyntax && labels.Count > 0 && own.Length > 0 && StartsCount(own[0]))
            {
                Add(labels, isOfClauses: true, countsFromOne);
                labels = [];
            }

            labels.AddRange(own);
        }

        Add(labels, isOfClauses: true, countsFromOne);
    }

    private static bool StartsCount(SyntaxToken label)
    {
        Label read = LabelSequence.Read(label.Text);
        return read.Ordinal == 1 || read.OtherOrdinal == 1;
    }

    private void Add(List<SyntaxToken> labels, bool isOfClauses, bool countsFromOne, ResolutionSyntax? resolution = null)
    {
        if (labels.Count > 0)
        {
            _found.Add(new LabelSequence([.. labels.Where(static label => label.Kind == SyntaxKind.LabelToken && !label.IsMissing)], isOfClauses, countsFromOne, resolution));
        }
    }

    // What stands in sections too, but not what stands below other clauses.
    private static List<SyntaxToken> LabelsIn(SyntaxNode part)
    {
        var labels = new List<SyntaxToken>();
        foreach (SyntaxNode node in part.DescendantNodes(inner => inner == part || inner is SectionSyntax))
        {
            labels.AddRange(Direct(node));
        }

        return labels;
    }

    private static SyntaxToken[] Direct(SyntaxNode node) => node switch
    {
        OperativeClauseSyntax clause => [clause.Label],
        PreambularClauseSyntax clause => [clause.Label],
        ClauseItemSyntax item => [item.Label],
        _ => [],
    };
}
