namespace UnDocParser.Syntax;

public sealed partial class DocumentSyntax
{
    /// <summary>The resolutions among the members; a composite resolution has one for each part.</summary>
    public IEnumerable<ResolutionSyntax> Resolutions => Members.OfType<ResolutionSyntax>();

    /// <summary>The annexes among the members.</summary>
    public IEnumerable<AnnexSyntax> Annexes => Members.OfType<AnnexSyntax>();

    /// <summary>
    /// The footnotes in the order of the text, wherever they stand. Lazy; parts of the document without page breaks are passed over.
    /// </summary>
    public IEnumerable<FootnoteSyntax> Footnotes =>
        DescendantNodes(node => node.ContainsStructuredTrivia || node.IsPartOfStructuredTrivia(), descendIntoTrivia: true).OfType<FootnoteSyntax>();
}
