using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>A model answers for the nodes of its own tree, a citation for its own root, and none by the place alone.</summary>
public sealed class ForeignNodeTests
{
    private const string Text = "The General Assembly,\n\nRecalling its resolution 72/17 of 4 December 2017,\n\n1. Decides to remain seized of the matter.\n";

    private static readonly SyntaxTree Tree = SyntaxTree.ParseText(Text);
    private static readonly DocumentModel Model = DocumentModel.Create(Tree);

    public static TheoryData<string> OtherTexts => [Text, Text.Replace("72/17", "74/30", StringComparison.Ordinal), "Resolution 75/1 of 1 January 2020\n" + Text];

    [Fact]
    public void A_node_of_the_tree_leads_to_its_citation_and_back()
    {
        CitationSyntax node = Assert.Single(CitationsIn(Tree.GetRoot()));
        DocumentCitation citation = Model.GetCitation(node)!;
        Assert.Equal("A/RES/72/17", citation.Symbol?.ToString());
        Assert.Equal(node, citation.GetNode(Tree.GetRoot()));
    }

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void A_node_of_another_tree_is_refused(string text)
    {
        DocumentSyntax root = SyntaxTree.ParseText(text).GetRoot();
        Assert.Throws<ArgumentException>(() => Model.GetCitation(CitationsIn(root).First()));
        Assert.Throws<ArgumentException>(() => Model.Citations[0].GetNode(root));
    }

    [Fact]
    public void A_node_of_an_earlier_state_of_the_text_is_refused()
    {
        SyntaxTree edited = Tree.WithChangedText(Tree.Text.Replace(new UnDocParser.Text.TextSpan(Text.Length - 2, 0), "x"));
        Assert.Throws<ArgumentException>(() => Model.GetCitation(CitationsIn(edited.GetRoot()).Single()));
        Assert.Throws<ArgumentException>(() => Model.Citations[0].GetNode(edited.GetRoot()));
        Assert.NotNull(DocumentModel.Create(edited).GetCitation(CitationsIn(edited.GetRoot()).Single()));
    }

    [Fact]
    public void A_node_without_a_tree_is_refused()
    {
        DocumentSyntax detached = Tree.GetRoot().RemoveNode(Tree.GetRoot().DescendantNodes().OfType<OperativeClauseSyntax>().Single());
        Assert.Throws<ArgumentException>(() => Model.GetCitation(CitationsIn(detached).Single()));
        Assert.Throws<ArgumentException>(() => new DocumentCitation { Text = "72/17" }.GetNode(Tree.GetRoot()));
    }

    private static IEnumerable<CitationSyntax> CitationsIn(SyntaxNode root) => root.DescendantNodes().OfType<CitationSyntax>();
}
