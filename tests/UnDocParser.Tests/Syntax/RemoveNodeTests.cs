using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Syntax;

/// <summary>What a removed or replaced clause leaves behind: the page it ends, and the notes printed there.</summary>
public sealed class RemoveNodeTests(ITestOutputHelper output)
{
    private const int Usual = 60;
    private static readonly int FirstSeed = TestSeed.Value;

    // Where the text of the next page goes on without any sign of its end, a numbered clause behind the notes reads as one of them.
    private const string WithoutPageEnds = "tika";

    private const string Paged = """
        A/91/L.7

        The General Assembly,

        Recalling its resolution 72/17 of 4 December 2017,¹ in which it asked all ports of
        the north to keep their lights burning,

        1. Decides to open a register of harbour lights in all small ports and

        __________________
        ¹ A/90/12, annex.

        36-20417                                                                   1/2
        """ + "\n\fA/91/L.7\n\n" + """
        to keep it in two copies;

        2. Requests ports to report on what they have seen.

        """;

    private static readonly SyntaxNode Root = SyntaxTree.ParseText(Paged).GetRoot();

    public static TheoryData<string> PagedLayouts => ["pdftotext-layout", "pdftotext", "tika"];

    private static OperativeClauseSyntax FirstClause => Root.DescendantNodes().OfType<OperativeClauseSyntax>().First();

    [Fact]
    public void A_removed_clause_leaves_the_notes_of_its_page()
    {
        SyntaxNode without = Root.RemoveNode(FirstClause);
        string text = without.ToFullString();
        Assert.Contains("¹ A/90/12, annex.", text, StringComparison.Ordinal);
        Assert.Contains("1/2\n\fA/91/L.7\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("register", text, StringComparison.Ordinal);
        Assert.Equal("1", Assert.Single(DocumentModel.Create(TreeAssert.RoundTrips(text)).Notes).Mark);
    }

    [Fact]
    public void A_removed_clause_takes_its_page_with_it_when_told() =>
        Assert.DoesNotContain("annex", Root.RemoveNode(FirstClause, SyntaxRemoveOptions.KeepNoTrivia).ToFullString(), StringComparison.Ordinal);

    [Fact]
    public void A_removed_clause_leaves_the_blank_line_before_it_when_told()
    {
        string text = Root.RemoveNode(FirstClause, SyntaxRemoveOptions.KeepExteriorTrivia).ToFullString();
        Assert.Contains("burning,\n\n\n\n2. Requests", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_replaced_by_one_without_pages_leaves_the_notes_of_its_page()
    {
        OperativeClauseSyntax shorter = FirstClause.WithContent(SyntaxFactory.ParagraphText("Decides to meet;\n"));
        Assert.Contains("1. Decides to meet;\n\n__________________\n¹ A/90/12, annex.", Root.ReplaceNode(FirstClause, shorter).ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_replaced_by_one_with_its_pages_has_them_once()
    {
        OperativeClauseSyntax relabelled = FirstClause.WithLabel(SyntaxFactory.Token(SyntaxKind.LabelToken, "7."));
        Assert.Equal(2, Root.ReplaceNode(FirstClause, relabelled).ToFullString().Split("¹ A/90/12, annex.").Length);
    }

    [Fact]
    public void The_last_clause_leaves_its_page_at_the_end_of_the_text()
    {
        SyntaxNode root = SyntaxTree.ParseText(Paged[..Paged.IndexOf("2. Requests", StringComparison.Ordinal)]).GetRoot();
        string text = root.RemoveNode(root.DescendantNodes().OfType<OperativeClauseSyntax>().Single()).ToFullString();
        Assert.EndsWith("1/2\n\fA/91/L.7\n", text.TrimEnd('\n') + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_what_ends_a_part_stays_at_the_token_before()
    {
        OperativePartSyntax part = Root.DescendantNodes().OfType<OperativePartSyntax>().Single();
        SyntaxNode single = part.RemoveNode(part.Members[1]);
        Assert.Contains("annex", single.ToFullString(), StringComparison.Ordinal);
        Assert.Equal("", single.RemoveNode(single.ChildNodesAndTokens()[0].AsNode()!).ToFullString());
    }

    [Fact]
    public void A_page_that_ends_in_the_only_clause_of_a_part_stays_when_another_clause_stands_there()
    {
        OperativePartSyntax part = Root.DescendantNodes().OfType<OperativePartSyntax>().Single();
        SyntaxNode single = part.RemoveNode(part.Members[1]);
        SyntaxNode changed = single.ReplaceNode(single.ChildNodes().Single(), FirstClause.WithContent(SyntaxFactory.ParagraphText("Decides to meet;\n")));
        Assert.Contains("1. Decides to meet;\n\n__________________\n¹ A/90/12, annex.", changed.ToFullString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PagedLayouts))]
    public void Any_clause_removed_leaves_every_note_of_the_others(string layout)
    {
        var renderer = DocumentRenderer.Named(layout);
        int count = PropertyCount.Of(Usual);
        int kept = 0;
        for (int seed = FirstSeed; seed < FirstSeed + count; seed++)
        {
            string text = renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed);
            var tree = SyntaxTree.ParseText(text);
            var model = DocumentModel.Create(tree);
            foreach (SyntaxNode clause in tree.GetRoot().DescendantNodes().Where(node => node is PreambularClauseSyntax or OperativeClauseSyntax))
            {
                SyntaxNode left = tree.GetRoot().RemoveNode(clause);
                Assert.Equal(Footnotes(tree.GetRoot()), Footnotes(left));
                if (renderer.Name != WithoutPageEnds)
                {
                    string changed = left.ToFullString();
                    IEnumerable<string> found = NotesOf(DocumentModel.Create(SyntaxTree.ParseText(changed)), null);
                    IEnumerable<string> lost = NotesOf(model, clause).Except(found, StringComparer.Ordinal);
                    Assert.True(!lost.Any(), $"Seed {seed}: lost {string.Join(", ", lost)} without {clause}\n--- text\n{changed}\n--- from\n{text}");
                }

                kept += clause.DescendantNodes(descendIntoTrivia: true).OfType<FootnoteSyntax>().Count();
            }
        }

        output.WriteLine($"{layout}: seeds {FirstSeed} to {FirstSeed + count - 1}, {kept} notes stood in clauses that were removed");
        Assert.True(kept > 0);
    }

    private static IEnumerable<string> Footnotes(SyntaxNode root) =>
        root.DescendantNodes(descendIntoTrivia: true).OfType<FootnoteSyntax>().Select(note => note.ToString());

    // The notes that are marked outside a node. Where they are marked hangs on the count of the clauses, which has a hole now.
    private static IEnumerable<string> NotesOf(DocumentModel model, SyntaxNode? node) =>
        from note in model.Notes
        where node is null || (note.Paragraph is { } index && !node.FullSpan.Contains(model.Paragraphs[index].Span))
        select $"{note.Mark} {note.Text}";
}
