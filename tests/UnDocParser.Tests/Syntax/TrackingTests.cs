using UnDocParser.Editing;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Syntax;

/// <summary>Nodes are found again after edits: by annotations, by tracking, by an editor.</summary>
public sealed class TrackingTests
{
    private readonly DocumentSyntax _root = Sample.Tree().GetRoot();

    private OperativeClauseSyntax Clause => _root.DescendantNodes().OfType<OperativeClauseSyntax>().Single();

    [Fact]
    public void An_annotated_node_is_found_after_an_edit_above_and_below_it()
    {
        var mark = new SyntaxAnnotation("mark", "first");
        DocumentSyntax root = _root.ReplaceNode(Clause, Clause.WithAdditionalAnnotations(mark));
        Assert.False(_root.ContainsAnnotations);
        Assert.True(root.ContainsAnnotations);
        root = root.RemoveNode(root.Masthead!);
        OperativeClauseSyntax clause = Assert.IsType<OperativeClauseSyntax>(Assert.Single(root.GetAnnotatedNodes(mark)));
        root = root.RemoveNode(clause.Members[0]);
        clause = Assert.IsType<OperativeClauseSyntax>(Assert.Single(root.GetAnnotatedNodes("mark")));
        Assert.Equal("1. Decides:\n(b) To wait.", clause.ToString());
        Assert.True(clause.HasAnnotation(mark));
        Assert.Same(mark, Assert.Single(clause.GetAnnotations("mark")));
        Assert.Equal("first", Assert.Single(clause.GetAnnotations()).Data);
        Assert.True(clause.WithLabel(clause.Label.WithLeadingTrivia(default).WithTrailingTrivia(default)).HasAnnotations("mark"));
        Assert.False(clause.WithoutAnnotations(mark).ContainsAnnotations);
        Assert.False(clause.WithoutAnnotations("mark").ContainsAnnotations);
        Assert.Same(clause, clause.WithoutAnnotations("other"));
        Assert.Same(clause, clause.WithAdditionalAnnotations(mark));
    }

    [Fact]
    public void Equal_annotations_are_two()
    {
        OperativeClauseSyntax clause = Clause.WithAdditionalAnnotations(new SyntaxAnnotation("a"));
        Assert.False(clause.HasAnnotation(new SyntaxAnnotation("a")));
        Assert.False(clause.HasAnnotation(null));
    }

    [Fact]
    public void Annotations_and_diagnostics_do_not_drive_each_other_away()
    {
        FootnoteSyntax note = _root.Footnotes.Single();
        FootnoteSyntax marked = note.WithAdditionalAnnotations(new SyntaxAnnotation());
        Assert.Equal(note.GetDiagnostics().Select(diagnostic => diagnostic.Id), marked.GetDiagnostics().Select(diagnostic => diagnostic.Id));
        Assert.True(marked.ContainsDiagnostics);
        Assert.True(marked.WithoutAnnotations(marked.GetAnnotations()).ContainsDiagnostics);
    }

    [Fact]
    public void Annotated_tokens_and_trivia_are_found()
    {
        var mark = new SyntaxAnnotation("token");
        SyntaxToken label = Clause.Label.WithAdditionalAnnotations(mark);
        Assert.True(label.HasAnnotation(mark));
        Assert.True(label.WithTrailingTrivia(default).HasAnnotation(mark));
        Assert.False(label.WithoutAnnotations(mark).HasAnnotation(mark));
        DocumentSyntax root = _root.ReplaceToken(Clause.Label, label);
        Assert.Equal("1.", Assert.Single(root.GetAnnotatedTokens(mark)).Text);
        Assert.Equal("1.", Assert.Single(root.GetAnnotatedTokens("token")).Text);
        Assert.Empty(root.GetAnnotatedNodes(mark));
        SyntaxTrivia blank = SyntaxFactory.Whitespace(" ").WithAdditionalAnnotations(mark);
        Assert.True(blank.HasAnnotation(mark));
        root = _root.ReplaceTrivia(Clause.Label.TrailingTrivia[0], blank);
        Assert.True(root.ContainsAnnotations);
        Assert.True(root.DescendantNodes().OfType<OperativeClauseSyntax>().Single().Label.TrailingTrivia[0].HasAnnotation(mark));
    }

    [Fact]
    public void An_annotated_note_is_found_in_its_page()
    {
        var mark = new SyntaxAnnotation();
        DocumentSyntax root = _root.ReplaceNode(_root.Footnotes.Single(), _root.Footnotes.Single().WithAdditionalAnnotations(mark));
        Assert.Same(root.Footnotes.Single(), Assert.Single(root.GetAnnotatedNodes(mark)));
    }

    [Fact]
    public void Tracked_nodes_are_found_until_they_are_removed()
    {
        SyntaxNode[] tracked = [Clause, .. Clause.Members, _root.Footnotes.Single(), _root];
        DocumentSyntax root = _root.TrackNodes(tracked);
        Assert.Equal(_root.ToFullString(), root.ToFullString());
        Assert.All(tracked, node => Assert.True(root.GetCurrentNode(node)!.IsEquivalentTo(node)));
        root = root.RemoveNode(root.GetCurrentNode(Clause.Members[0])!);
        Assert.Null(root.GetCurrentNode(Clause.Members[0]));
        Assert.Equal("(b) To wait.", root.GetCurrentNode(Clause.Members[1])!.ToString());
        Assert.Same(root, root.GetCurrentNode(_root));
        root = root.InsertNodesAfter(root.GetCurrentNode(Clause.Members[1])!, [root.GetCurrentNode(Clause.Members[1])!]);
        Assert.Equal(2, root.GetCurrentNodes(Clause.Members[1]).Count());
        Assert.Equal(2, root.GetCurrentNodes(Clause.Members).Count());
        Assert.Null(root.GetCurrentNode(_root.Masthead!));
    }

    [Fact]
    public void A_node_outside_of_the_root_cannot_be_tracked() =>
        Assert.Throws<ArgumentException>(() => _root.TrackNodes(SyntaxFactory.ParagraphText("x")));

    [Fact]
    public void An_editor_makes_all_changes_told_in_terms_of_the_original_tree()
    {
        var editor = new SyntaxEditor(_root);
        Assert.Same(_root, editor.GetChangedRoot());
        editor.RemoveNode(Clause.Members[0]);
        editor.ReplaceNode(Clause, node => ((OperativeClauseSyntax)node).WithLabel(SyntaxFactory.Token(SyntaxKind.LabelToken, "7.").WithTrailingTrivia(node.GetFirstToken().TrailingTrivia)));
        editor.InsertBefore(Clause, Clause);
        editor.InsertAfter(Clause.Members[1], Clause.Members[0]);
        editor.ReplaceNode(_root.Masthead!.Items[0], _root.Masthead.Items[0].WithLeadingTrivia(SyntaxFactory.EndOfLine()));
        var root = (DocumentSyntax)editor.GetChangedRoot();
        Assert.EndsWith("1. Decides:\n(a) To act;\n(b) To wait.\n7. Decides:\n(b) To wait.\n(a) To act;\n", root.ToFullString(), StringComparison.Ordinal);
        Assert.StartsWith("\nA/RES", root.ToFullString(), StringComparison.Ordinal);
        Assert.Equal(root.ToFullString(), root.SyntaxTree!.ToString());
        Assert.Same(_root, editor.OriginalRoot);
    }

    [Fact]
    public void An_editor_refuses_a_change_of_what_it_took_away_and_of_what_is_not_there()
    {
        var editor = new SyntaxEditor(_root);
        Assert.Throws<ArgumentException>(() => editor.RemoveNode(SyntaxFactory.ParagraphText("x")));
        editor.RemoveNode(Clause);
        editor.RemoveNode(Clause.Members[0]);
        Assert.Throws<InvalidOperationException>(() => editor.GetChangedRoot());
    }
}
