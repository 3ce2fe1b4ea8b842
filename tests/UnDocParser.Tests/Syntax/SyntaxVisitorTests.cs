using UnDocParser.Syntax;

namespace UnDocParser.Tests.Syntax;

public class SyntaxVisitorTests
{
    private readonly DocumentSyntax _root = Sample.Tree().GetRoot();

    [Fact]
    public void Walkers_go_into_structured_trivia_unless_told_otherwise()
    {
        var all = new Recorder(SyntaxWalkerDepth.StructuredTrivia);
        all.Visit(_root);
        Assert.Equal(_root.DescendantNodesAndSelf(descendIntoTrivia: true), all.Nodes);
        Assert.Equal(1, all.Footnotes);
        Assert.Equal(Sample.Text.Length, all.Tokens.Where(token => !token.IsPartOfStructuredTrivia()).Sum(token => token.FullWidth));

        var nodes = new Recorder(SyntaxWalkerDepth.Node);
        nodes.Visit(_root);
        Assert.Equal(_root.DescendantNodesAndSelf(), nodes.Nodes);
        Assert.Empty(nodes.Tokens);
    }

    [Fact]
    public void A_rewriter_that_changes_nothing_returns_the_same_node() => Assert.Same(_root, new Idle().Visit(_root));

    [Fact]
    public void A_rewriter_replaces_tokens_everywhere_and_shares_the_rest()
    {
        var changed = (DocumentSyntax)new Relabel().Visit(_root)!;

        Assert.Equal(Sample.Text.Replace("(a)", "(x)", StringComparison.Ordinal).Replace("\n 1 ", "\n ² ", StringComparison.Ordinal), changed.ToFullString());
        Assert.Same(changed, changed.SyntaxTree!.GetRoot());
        Assert.Null(changed.Parent);
        Assert.Same(_root.Masthead!.Green, changed.Masthead!.Green);
        Assert.Equal(Sample.Text, _root.ToFullString());
    }

    [Fact]
    public void A_rewriter_leaves_out_elements_of_lists()
    {
        var changed = (DocumentSyntax)new WithoutItems().Visit(_root)!;
        Assert.Equal(Sample.Text[..Sample.Text.IndexOf("(a)", StringComparison.Ordinal)], changed.ToFullString());
    }

    [Fact]
    public void Replaced_nodes_stand_in_a_detached_copy()
    {
        var clause = (OperativeClauseSyntax)_root.Resolutions.Single().Operative!.Members[0];
        DocumentSyntax changed = _root.ReplaceNode(clause.Members[1], (SyntaxNode)clause.Members[0]);
        Assert.Equal(Sample.Text.Replace("(b) To wait.", "(a) To act;", StringComparison.Ordinal), changed.ToFullString());

        FootnoteSyntax note = _root.Footnotes.Single();
        DocumentSyntax inTrivia = _root.ReplaceNode(note.Content, SyntaxFactory.ParagraphText("Ibid."));
        Assert.Equal(Sample.Text.Replace("Resolution 70/1.\n", "Ibid.", StringComparison.Ordinal), inTrivia.ToFullString());

        DocumentSyntax renamed = _root.ReplaceToken(clause.Label, SyntaxFactory.Token(SyntaxKind.LabelToken, "2."));
        Assert.Equal(Sample.Text.Replace("1. Decides", "2.Decides", StringComparison.Ordinal), renamed.ToFullString());

        DocumentSyntax withoutPage = _root.ReplaceTrivia(_root.DescendantTrivia().Single(trivia => trivia.HasStructure), default(SyntaxTrivia));
        Assert.Equal(Sample.Text.Remove(Sample.Text.IndexOf('\f'), Sample.Text.IndexOf("and its", StringComparison.Ordinal) - Sample.Text.IndexOf('\f')), withoutPage.ToFullString());
        Assert.Empty(withoutPage.Footnotes);
    }

    [Fact]
    public void Nodes_are_inserted_and_removed_in_lists()
    {
        SyntaxList<BlockSyntax> items = ((OperativeClauseSyntax)_root.Resolutions.Single().Operative!.Members[0]).Members;
        ClauseItemSyntax item = SyntaxFactory.ClauseItem(SyntaxFactory.Token(SyntaxKind.LabelToken, "(c)"), SyntaxFactory.ParagraphText("x"), default);
        Assert.EndsWith("(c)x\n(a) To act;\n(b) To wait.\n", _root.InsertNodesBefore(items[0], [item]).ToFullString(), StringComparison.Ordinal);
        Assert.EndsWith("(a) To act;\n(b) To wait.\n(c)x\n(c)x\n", _root.InsertNodesAfter(items[1], [item, item]).ToFullString(), StringComparison.Ordinal);
        Assert.EndsWith("1. Decides:\n(a) To act;\n", _root.RemoveNode(items[1]).ToFullString(), StringComparison.Ordinal);
        Assert.Null(_root.RemoveNode(_root.Masthead!).Masthead);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var clause = (OperativeClauseSyntax)_root.Resolutions.Single().Operative!.Members[0];
        Assert.Throws<ArgumentException>(() => _root.ReplaceNode(clause, _root.Masthead!));
        Assert.Throws<ArgumentException>(() => _root.RemoveNode(clause.Content));
        Assert.Throws<ArgumentException>(() => _root.ReplaceToken(clause.Label, SyntaxFactory.Token(SyntaxKind.TextToken, "x")));
        Assert.Throws<ArgumentException>(() => Sample.Tree().GetRoot().ReplaceNode(clause, (SyntaxNode)clause));
        Assert.Throws<ArgumentException>(() => clause.WithLabel(SyntaxFactory.Token(SyntaxKind.TextToken, "x")));
        Assert.Throws<ArgumentNullException>(() => clause.WithContent(null!));
        Assert.Throws<ArgumentException>(() => SyntaxFactory.Token(SyntaxKind.OpenParenToken, "["));
        Assert.Throws<ArgumentException>(() => SyntaxFactory.Token(SyntaxKind.EndOfLineTrivia, "\n"));
    }

    [Fact]
    public void With_changes_one_part_and_keeps_the_others()
    {
        var clause = (OperativeClauseSyntax)_root.Resolutions.Single().Operative!.Members[0];
        Assert.Same(clause, clause.WithLabel(clause.Label));
        Assert.Same(clause, clause.WithContent(clause.Content));
        Assert.Same(clause, clause.WithMembers(clause.Members));

        OperativeClauseSyntax single = clause.WithLabel(default);
        Assert.Equal("Decides:\n(a) To act;\n(b) To wait.\n", single.ToFullString());
        Assert.Same(clause.Members[1].Green, single.Members[1].Green);
        Assert.Equal("1. Decides:\n(a) To act;\n", clause.WithMembers(clause.Members.RemoveAt(1)).ToFullString());
        Assert.True(single.WithLabel(clause.Label).IsEquivalentTo(clause));
    }

    [Fact]
    public void Generic_visitors_return_a_result()
    {
        var visitor = new Names();
        Assert.Equal("Document", visitor.Visit(_root));
        Assert.Null(visitor.Visit(_root.Masthead));
        Assert.Null(visitor.Visit(null));
    }

    private sealed class Recorder(SyntaxWalkerDepth depth) : SyntaxWalker(depth)
    {
        public List<SyntaxNode> Nodes { get; } = [];

        public List<SyntaxToken> Tokens { get; } = [];

        public int Footnotes { get; private set; }

        public override void DefaultVisit(SyntaxNode node)
        {
            Nodes.Add(node);
            base.DefaultVisit(node);
        }

        public override void VisitFootnote(FootnoteSyntax node)
        {
            Footnotes++;
            base.VisitFootnote(node);
        }

        public override void VisitToken(SyntaxToken token)
        {
            Tokens.Add(token);
            base.VisitToken(token);
        }
    }

    private sealed class Idle : SyntaxRewriter;

    private sealed class Relabel : SyntaxRewriter
    {
        public override SyntaxToken VisitToken(SyntaxToken token) => token.Kind switch
        {
            SyntaxKind.LabelToken when token.Text == "(a)" =>
                SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.LabelToken, "(x)", token.TrailingTrivia),
            SyntaxKind.NoteMarkToken => SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.NoteMarkToken, "²", token.TrailingTrivia),
            _ => base.VisitToken(token),
        };
    }

    private sealed class WithoutItems : SyntaxRewriter
    {
        public override SyntaxNode? VisitClauseItem(ClauseItemSyntax node) => null;
    }

    private sealed class Names : SyntaxVisitor<string>
    {
        public override string? VisitDocument(DocumentSyntax node) => "Document";
    }
}
