using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Analysis;

/// <summary>A document as the rules look at it: its resolutions with their clauses, and texts read once for all rules. Serves one thread.</summary>
/// <param name="model">The model.</param>
internal sealed class AnalyzedDocument(DocumentModel model)
{
    private readonly TextContent?[] _contents = new TextContent?[model.Paragraphs.Length];
    private List<AnalyzedResolution>? _resolutions;

    /// <summary>Gets the model.</summary>
    public DocumentModel Model { get; } = model;

    /// <summary>Gets the words of its language.</summary>
    public Language Words { get; } = LanguageSet.Find(model.Language) ?? LanguageSet.All[0];

    /// <summary>Gets the resolutions in the order of the text.</summary>
    public IReadOnlyList<AnalyzedResolution> Resolutions => _resolutions ??= FindResolutions();

    /// <summary>Returns the text of a paragraph with the places of its characters.</summary>
    /// <param name="index">Its index in the model.</param>
    public TextContent ContentOf(int index) => _contents[index] ??= Model.GetTextContent(Model.Paragraphs[index]);

    private List<AnalyzedResolution> FindResolutions()
    {
        var found = new List<AnalyzedResolution>();
        for (int index = 0; index < Model.Paragraphs.Length; index++)
        {
            SyntaxNode node = Model.Paragraphs[index].Node;
            if (node.FirstAncestorOrSelf<ResolutionSyntax>() is not { } resolution)
            {
                continue;
            }

            if (found.Count == 0 || found[found.Count - 1].Node != resolution)
            {
                found.Add(new AnalyzedResolution(resolution));
            }

            Add(found[found.Count - 1], index);
        }

        return found;
    }

    private void Add(AnalyzedResolution resolution, int index)
    {
        SyntaxNode node = Model.Paragraphs[index].Node;
        switch (node)
        {
            case EnactingFormulaSyntax:
                resolution.Formula ??= index;
                break;
            case PreambularClauseSyntax:
                resolution.Preamble.Add(new AnalyzedClause(index));
                break;
            case OperativeClauseSyntax:
                resolution.Operative.Add(new AnalyzedClause(index));
                break;
            default:
                Extend(resolution.Preamble, node, index);
                Extend(resolution.Operative, node, index);
                break;
        }
    }

    private void Extend(List<AnalyzedClause> clauses, SyntaxNode node, int index)
    {
        if (clauses.Count > 0 && clauses[clauses.Count - 1] is { } last && Model.Paragraphs[last.First].Node.FullSpan.Contains(node.Span))
        {
            last.Last = index;
        }
    }
}

/// <summary>A resolution as the rules look at it.</summary>
/// <param name="node">The node.</param>
internal sealed class AnalyzedResolution(ResolutionSyntax node)
{
    /// <summary>Gets the node.</summary>
    public ResolutionSyntax Node { get; } = node;

    /// <summary>Gets or sets the index of the enacting formula, or null.</summary>
    public int? Formula { get; set; }

    /// <summary>Gets the clauses of the preamble.</summary>
    public List<AnalyzedClause> Preamble { get; } = [];

    /// <summary>Gets the clauses of the operative part.</summary>
    public List<AnalyzedClause> Operative { get; } = [];
}

/// <summary>A clause, which ends where its last item or continuation does.</summary>
/// <param name="first">The index of the paragraph that opens it.</param>
internal sealed class AnalyzedClause(int first)
{
    /// <summary>Gets the index of the paragraph that opens it.</summary>
    public int First { get; } = first;

    /// <summary>Gets or sets the index of the last paragraph of it.</summary>
    public int Last { get; set; } = first;
}
