using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Incremental;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Tests.Syntax;

/// <summary>A changed root is the root of a tree, whose text is the text before with the change, and which is parsed again at the cost of it.</summary>
public sealed class EditedTreeTests
{
    private const int Clauses = 60;
    private static readonly SyntaxTree Tree = SyntaxTree.ParseText(Write(), new ParseOptions { FilePath = "lights.txt" });

    private static DocumentSyntax Root => Tree.GetRoot();

    [Fact]
    public void A_root_with_another_clause_belongs_to_a_tree_of_the_changed_text()
    {
        DocumentSyntax changed = Root.ReplaceNode(Clause(Root, "30."), Clause(Root, "30.").WithLabel(Label("31.")));
        SyntaxTree tree = changed.SyntaxTree!;

        Assert.NotSame(Tree, tree);
        Assert.Same(changed, tree.GetRoot());
        Assert.All(changed.DescendantNodes(), node => Assert.Same(tree, node.SyntaxTree));
        Assert.Equal(changed.ToFullString(), tree.Text.ToString());
        Assert.Equal(changed.FullWidth, tree.Length);
        Assert.Equal("lights.txt", tree.FilePath);
        Assert.Equal(Tree.Language, tree.Language);
        Assert.False(tree.IsParsed);
        TextChange change = Assert.Single(tree.GetChanges(Tree));
        Assert.Equal("1", change.NewText);
        Assert.Equal(1, change.Span.Length);
    }

    [Fact]
    public void An_edit_by_nodes_is_parsed_again_at_the_cost_of_the_edit()
    {
        DocumentSyntax changed = Root.InsertNodesAfter(Clause(Root, "30."), [Clause(Root, "7.").WithLabel(Label("30 bis."))]);
        SyntaxTree parsed = changed.SyntaxTree!.Reparse();

        Assert.True(parsed.IsParsed);
        Assert.Equal(FullParseReason.None, parsed.ReuseStatistics.FullParse);
        Assert.InRange(parsed.ReuseStatistics.BlocksCreated, 1, 4);
        AssertEqualsFullParse(parsed);
        Assert.True(Clause(parsed.GetRoot(), "50.").IsIncrementallyIdenticalTo(Clause(Root, "50.")));
    }

    [Fact]
    public void A_text_edited_after_nodes_is_parsed_from_the_last_parse()
    {
        DocumentSyntax changed = Root.RemoveNode(Clause(Root, "20."));
        SyntaxTree tree = changed.SyntaxTree!;
        SyntaxTree parsed = tree.WithChanges(new TextChange(new TextSpan(tree.Length - 3, 0), "x"));

        Assert.Equal(FullParseReason.None, parsed.ReuseStatistics.FullParse);
        Assert.InRange(parsed.ReuseStatistics.BlocksCreated, 1, 4);
        AssertEqualsFullParse(parsed);
    }

    [Fact]
    public void Many_edits_by_nodes_are_parsed_again_in_one_go()
    {
        DocumentSyntax root = Root;
        foreach (string label in new[] { "10.", "20.", "30.", "40." })
        {
            root = root.ReplaceNode(Clause(root, label), Clause(root, label).WithLabel(Label(label.Replace('0', '5'))));
        }

        Assert.Equal(4, root.SyntaxTree!.GetChanges(Tree).Length);
        SyntaxTree parsed = root.SyntaxTree!.Reparse();
        Assert.Equal(4, parsed.ReuseStatistics.EditsApplied);
        AssertEqualsFullParse(parsed);
    }

    [Fact]
    public void A_rewritten_root_belongs_to_a_tree_too()
    {
        var changed = (DocumentSyntax)new Shouter().Visit(Root)!;
        Assert.Equal(changed.ToFullString(), changed.SyntaxTree!.Text.ToString());
        Assert.Equal(Clauses, changed.SyntaxTree!.GetChanges(Tree).Length);
        AssertEqualsFullParse(changed.SyntaxTree!.Reparse());
    }

    [Fact]
    public void A_root_whose_part_was_changed_by_a_with_method_belongs_to_a_tree_too()
    {
        DocumentSyntax changed = Root.WithMembers(Root.Members.RemoveAt(0));
        Assert.Equal(changed.ToFullString(), changed.SyntaxTree!.ToString());
        Assert.Null(Root.Members[0].WithoutTrivia().SyntaxTree);
    }

    [Fact]
    public void Parts_of_a_tree_stay_without_tree_when_they_are_changed()
    {
        OperativeClauseSyntax clause = Clause(Root, "3.");
        Assert.Null(clause.ReplaceNode(clause.Content, SyntaxFactory.ParagraphText("Decides.")).SyntaxTree);
    }

    [Fact]
    public void The_model_of_an_edited_tree_reads_the_nodes_that_stand_there()
    {
        DocumentSyntax changed = Root.ReplaceNode(Clause(Root, "30."), Clause(Root, "30.").WithContent(SyntaxFactory.ParagraphText("Decides to go home;\n")));
        var model = DocumentModel.Create(changed.SyntaxTree!);
        Assert.Equal("Decides to go home;", model.Paragraphs.Single(paragraph => paragraph.Label == "30.").Text);
    }

    [Fact]
    public void A_tree_is_made_over_nodes_made_by_hand()
    {
        var tree = SyntaxTree.Create((DocumentSyntax)Sample.Root(Sample.Document()), new ParseOptions { FilePath = "made.txt" });
        Assert.Equal(Sample.Text, tree.Text.ToString());
        Assert.Same(tree, tree.GetRoot().SyntaxTree);
        Assert.Equal("made.txt", tree.FilePath);
        Assert.Equal("en", tree.Language);
        Assert.Equal(FullParseReason.FirstParse, tree.Reparse().ReuseStatistics.FullParse);
        Assert.Throws<ArgumentNullException>(() => SyntaxTree.Create(null!));
    }

    [Fact]
    public void A_tree_with_another_path_shares_its_syntax()
    {
        SyntaxTree moved = Tree.WithFilePath("moved.txt");
        Assert.Equal("moved.txt", moved.FilePath);
        Assert.Same(Tree.Text, moved.Text);
        Assert.True(moved.GetRoot().IsIncrementallyIdenticalTo(Root));
        Assert.Same(Tree, Tree.WithFilePath("lights.txt"));
        Assert.Same(moved, moved.Reparse());
        SyntaxTree edited = moved.GetRoot().RemoveNode(Clause(moved.GetRoot(), "5.")).SyntaxTree!.WithFilePath("again.txt").Reparse();
        Assert.Equal("again.txt", edited.FilePath);
        Assert.Equal(FullParseReason.None, edited.ReuseStatistics.FullParse);
        Assert.Throws<ArgumentNullException>(() => Tree.WithFilePath(null!));
    }

    [Fact]
    public void A_tree_takes_another_root_and_other_options()
    {
        Assert.Same(Tree, Tree.WithRootAndOptions(Root, Tree.Options));
        DocumentSyntax shorter = Root.RemoveNode(Clause(Root, "5."));
        SyntaxTree tree = Tree.WithRootAndOptions(shorter, Tree.Options with { Language = "fr" });
        Assert.Equal(shorter.ToFullString(), tree.ToString());
        Assert.Equal("fr", tree.Language);
        Assert.Equal("fr", tree.Reparse().Language);
        Assert.Throws<ArgumentNullException>(() => Tree.WithRootAndOptions(null!, Tree.Options));
        Assert.Throws<ArgumentNullException>(() => Tree.WithRootAndOptions(Root, null!));
    }

    [Fact]
    public void An_annotation_changes_no_text()
    {
        var mark = new SyntaxAnnotation("mark");
        DocumentSyntax marked = Root.ReplaceNode(Clause(Root, "9."), Clause(Root, "9.").WithAdditionalAnnotations(mark));
        Assert.Same(Tree.Text, marked.SyntaxTree!.Text);
        Assert.Empty(marked.SyntaxTree!.Reparse().GetRoot().GetAnnotatedNodes(mark));
    }

    [Cases(60)]
    public void Any_edits_by_nodes_make_a_tree_of_their_text_that_parses_as_anew(int seed)
    {
        var random = new Random(seed);
        DocumentRenderer renderer = DocumentRenderer.All[random.Next(DocumentRenderer.All.Length)];
        var first = SyntaxTree.ParseText(renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed & int.MaxValue, renderer.Traits)), seed & int.MaxValue));
        DocumentSyntax root = first.GetRoot();
        for (int edit = random.Next(1, 5); edit > 0; edit--)
        {
            SyntaxNode[] blocks = [.. root.DescendantNodes().Where(node => node is OperativeClauseSyntax or PreambularClauseSyntax or ClauseItemSyntax)];
            if (blocks.Length == 0)
            {
                break;
            }

            SyntaxNode block = blocks[random.Next(blocks.Length)];
            SyntaxToken[] words = [.. block.DescendantTokens().Where(token => token.Kind == SyntaxKind.TextToken)];
            root = random.Next(4) switch
            {
                0 => root.RemoveNode(block),
                1 => root.InsertNodesBefore(block, [block]),
                2 => root.InsertNodesAfter(block, [blocks[random.Next(blocks.Length)], SyntaxFactory.OperativeClause("4.", "Decides", "to meet;")]),
                _ => words.Length == 0 ? root : root.ReplaceTokens([words[random.Next(words.Length)]], (_, word) => SyntaxFactory.Token(word.LeadingTrivia, word.Kind, "harbour" + word.Text, word.TrailingTrivia)),
            };
            SyntaxTree tree = root.SyntaxTree!;
            Assert.Equal(root.ToFullString(), tree.Text.ToString());
            Assert.Equal(tree.Text.ToString(), first.Text.WithChanges(tree.GetChanges(first)).ToString());
        }

        AssertEqualsFullParse(root.SyntaxTree!.Reparse());
    }

    internal static OperativeClauseSyntax Clause(SyntaxNode root, string label) =>
        root.DescendantNodes().OfType<OperativeClauseSyntax>().First(clause => clause.Label.Text == label);

    private static SyntaxToken Label(string text) =>
        SyntaxFactory.Token(default, SyntaxKind.LabelToken, text, SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(" ")))
            .WithLeadingTrivia(SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine()));

    private static void AssertEqualsFullParse(SyntaxTree tree) =>
        Assert.Null(TreeDifference.Find(tree));

    private static string Write() => "United Nations A/RES/91/12\n\nThe General Assembly,\n\nRecalling its resolution 89/114,\n\n"
        + string.Concat(Enumerable.Range(1, Clauses).Select(number => $"{number}. Requests the keepers of light {number} to report on it;\n\n"));

    private sealed class Shouter : SyntaxRewriter
    {
        public override SyntaxNode? VisitOpeningPhrase(OpeningPhraseSyntax node) => node.Tokens[0].Text == "Requests"
            ? node.WithTokens(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.TextToken, "REQUESTS")))
            : node;
    }
}
