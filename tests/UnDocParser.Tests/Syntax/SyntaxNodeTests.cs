using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Tests.Syntax;

public class SyntaxNodeTests
{
    private readonly DocumentSyntax _root = Sample.Tree().GetRoot();

    [Fact]
    public void Full_string_is_the_text()
    {
        Assert.Equal(Sample.Text, _root.ToFullString());
        using var writer = new StringWriter();
        _root.WriteTo(writer);
        Assert.Equal(Sample.Text, writer.ToString());
        Assert.Equal("1. Decides:\n(a) To act;\n(b) To wait.", _root.Resolutions.Single().Operative!.ToString());
        Assert.Equal("A/RES/75/276", _root.Masthead!.ToString());
    }

    [Fact]
    public void Spans_tile_the_text()
    {
        foreach (SyntaxNode node in _root.DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            int position = node.Position;
            foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
            {
                Assert.Equal(position, child.Position);
                Assert.Same(node, child.Parent);
                Assert.Same(_root.SyntaxTree, child.SyntaxTree);
                Assert.Equal(Sample.Text.Substring(child.Position, child.FullSpan.Length), child.ToFullString());
                Assert.Equal(Sample.Text.Substring(child.SpanStart, child.Span.Length), child.ToString());
                position = child.FullSpan.End;
            }

            Assert.Equal(node.FullSpan.End, position);
        }

        int end = 0;
        foreach (SyntaxToken token in _root.DescendantTokens())
        {
            foreach (SyntaxTrivia trivia in token.LeadingTrivia)
            {
                Assert.Equal(end, trivia.Position);
                end = trivia.FullSpan.End;
            }

            Assert.Equal(end, token.SpanStart);
            end = token.Span.End;
            foreach (SyntaxTrivia trivia in token.TrailingTrivia)
            {
                Assert.Equal(end, trivia.Position);
                end = trivia.FullSpan.End;
            }
        }

        Assert.Equal(Sample.Text.Length, end);
    }

    [Fact]
    public void Fields_are_typed()
    {
        ResolutionSyntax resolution = Assert.Single(_root.Resolutions);
        Assert.Equal("The General Assembly,", resolution.EnactingFormula!.Content.ToString());
        Assert.Null(resolution.PartHeading);
        OperativeClauseSyntax clause = Assert.IsType<OperativeClauseSyntax>(Assert.Single(resolution.Operative!.Members));
        Assert.Equal("1.", clause.Label.Text);
        Assert.Equal(["(a)", "(b)"], clause.Members.OfType<ClauseItemSyntax>().Select(item => item.Label.Text));
        HeadingSyntax heading = SyntaxFactory.Heading(default, SyntaxFactory.ParagraphText("Title"));
        Assert.Equal(SyntaxKind.None, heading.Label.Kind);
        Assert.Empty(_root.Annexes);
    }

    [Fact]
    public void Footnotes_are_found_inside_page_breaks()
    {
        FootnoteSyntax note = Assert.Single(_root.Footnotes);
        Assert.Equal("1", note.Mark.Text);
        Assert.Equal("Resolution 70/1.", note.Content.ToString());
        Assert.Equal(Sample.Text.IndexOf("1 Resolution", StringComparison.Ordinal), note.SpanStart);
        Assert.True(note.IsPartOfStructuredTrivia());
        PageBreakTriviaSyntax page = Assert.IsType<PageBreakTriviaSyntax>(note.Parent);
        Assert.Equal("and its annex,", page.ParentTrivia.Token.Text);
        Assert.Contains(note.Ancestors(), node => node is PreambularClauseSyntax);
        Assert.DoesNotContain(note.Ancestors(ascendOutOfTrivia: false), node => node is PreambularClauseSyntax);
        Assert.Same(page, page.ParentTrivia.GetStructure());
    }

    [Fact]
    public void Find_token_finds_the_token_at_each_position()
    {
        foreach (SyntaxToken token in _root.DescendantTokens(descendIntoTrivia: true).Where(token => token.Width > 0))
        {
            for (int position = token.SpanStart; position < token.Span.End; position++)
            {
                Assert.Equal(token, _root.FindToken(position, findInsideTrivia: true));
            }
        }

        Assert.Equal(SyntaxKind.EndOfFileToken, _root.FindToken(Sample.Text.Length).Kind);
        Assert.Equal("and its annex,", _root.FindToken(Sample.Text.IndexOf('_')).Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => _root.FindToken(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _root.FindToken(Sample.Text.Length + 1));
        Assert.Equal(SyntaxKind.EndOfFileToken, Sample.Root(Sample.Flat(0)).FindToken(0).Kind);
    }

    [Fact]
    public void Find_node_finds_the_smallest_node_around_a_span()
    {
        foreach (SyntaxNode node in _root.DescendantNodes(descendIntoTrivia: true).Where(node => node.Width > 0))
        {
            SyntaxNode found = _root.FindNode(node.FullSpan, findInsideTrivia: true);
            Assert.Equal(node.FullSpan, found.FullSpan);
            Assert.Contains(found, node.AncestorsAndSelf());
        }

        int items = Sample.Text.IndexOf("(a)", StringComparison.Ordinal);
        Assert.IsType<OperativeClauseSyntax>(_root.FindNode(new TextSpan(items, 20), getInnermostNodeForTie: true));
        Assert.IsType<FootnoteSyntax>(_root.FindNode(_root.Footnotes.Single().Span, findInsideTrivia: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => _root.FindNode(new TextSpan(0, Sample.Text.Length + 1)));
    }

    [Fact]
    public void Find_trivia_finds_line_ends_and_page_breaks()
    {
        Assert.Equal(SyntaxKind.EndOfLineTrivia, _root.FindTrivia(12).Kind);
        Assert.Equal(SyntaxKind.None, _root.FindTrivia(0).Kind);
        int formFeed = Sample.Text.IndexOf('\f');
        Assert.Equal(SyntaxKind.PageBreakTrivia, _root.FindTrivia(formFeed).Kind);
        Assert.Equal(SyntaxKind.FormFeedTrivia, _root.FindTrivia(formFeed, findInsideTrivia: true).Kind);
    }

    [Fact]
    public void Tokens_know_their_neighbours()
    {
        var tokens = _root.DescendantTokens().ToList();
        var forward = new List<SyntaxToken>();
        for (SyntaxToken token = _root.GetFirstToken(includeZeroWidth: true); token.Kind != SyntaxKind.None; token = token.GetNextToken(includeZeroWidth: true))
        {
            forward.Add(token);
        }

        var backward = new List<SyntaxToken>();
        for (SyntaxToken token = _root.GetLastToken(includeZeroWidth: true); token.Kind != SyntaxKind.None; token = token.GetPreviousToken(includeZeroWidth: true))
        {
            backward.Add(token);
        }

        backward.Reverse();
        Assert.Equal(tokens, forward);
        Assert.Equal(tokens, backward);
        Assert.Equal("To wait.", _root.GetLastToken().Text);
    }

    [Fact]
    public void Traversals_keep_to_a_span()
    {
        var span = TextSpan.FromBounds(Sample.Text.IndexOf("59/50", StringComparison.Ordinal), Sample.Text.IndexOf("1. Decides", StringComparison.Ordinal) + 1);
        IEnumerable<SyntaxNodeOrToken> expected = _root.DescendantNodesAndTokens(descendIntoTrivia: true).Where(item => item.FullSpan.OverlapsWith(span));
        Assert.Equal(expected, _root.DescendantNodesAndTokens(span, descendIntoTrivia: true));
        Assert.Equal(_root.DescendantTrivia().Where(trivia => trivia.FullSpan.OverlapsWith(span)), _root.DescendantTrivia(span));
    }

    [Fact]
    public void Traversals_descend_where_told()
    {
        IEnumerable<SyntaxNode> nodes = _root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax);
        Assert.Equal(
            [SyntaxKind.Masthead, SyntaxKind.Resolution, SyntaxKind.EnactingFormula, SyntaxKind.Preamble, SyntaxKind.OperativePart],
            nodes.Select(node => node.Kind));
        Assert.DoesNotContain(_root.DescendantNodes(), node => node is FootnoteSyntax);
        Assert.Equal(
            Sample.Text.Replace("\n", "", StringComparison.Ordinal).Replace("\f", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            string.Concat(_root.DescendantTokens(descendIntoTrivia: true).Select(token => token.Text)).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(
            Sample.Text.Length - _root.DescendantTokens().Sum(token => token.Width),
            _root.DescendantTrivia().Sum(trivia => trivia.FullSpan.Length));
        Assert.Contains(_root.DescendantTrivia(descendIntoTrivia: true), trivia => trivia.Kind == SyntaxKind.FormFeedTrivia);
    }

    [Fact]
    public void Many_siblings_are_reached_without_making_them_all()
    {
        const int count = 40_000;
        GreenNode green = Sample.Flat(count);
        DocumentSyntax root = Sample.Root(green);
        Assert.Equal(count, root.Members.Count);

        long before = GC.GetAllocatedBytesForCurrentThread();
        BlockSyntax member = root.Members[count / 2];
        SyntaxToken found = root.FindToken(member.Position);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("20000", member.ToString());
        Assert.Equal("20000", found.Text);
        Assert.Same(root, member.Parent);
        Assert.Same(member, root.Members[count / 2]);
        Assert.InRange(allocated, 0, 16_384);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}"), root.Members.Select(node => node.ToString()));
        Assert.Equal(count + 1, root.ChildNodesAndTokens().Count);
        Assert.Equal("39999", root.ChildNodesAndTokens()[count - 1].ToString());
        Assert.Equal("20001", found.GetNextToken().Text);
        Assert.Equal("19999", found.GetPreviousToken().Text);
    }

    [Fact]
    public void Depth_does_not_exhaust_the_stack()
    {
        const int depth = 50_000;
        GreenNode green = Sample.Deep(depth);
        DocumentSyntax root = Sample.Root(green);

        Assert.Equal((2 * depth) + 7, green.ToFullString().Length);
        Assert.Equal((4 + (2 * depth)), root.DescendantNodesAndSelf().Count());
        Assert.Equal("bottom", root.GetLastToken().Text);
        Assert.Equal("bottom", root.FindToken(green.FullWidth - 2).Text);
        Assert.Equal("I", root.GetFirstToken().Text);
        Assert.Equal(depth + 2, root.FindToken(green.FullWidth - 2).Parent!.Ancestors().Count() - 1);
        Assert.True(green.IsEquivalentTo(Sample.Deep(depth)));
        Assert.Empty(root.GetDiagnostics());
        Assert.Throws<InsufficientExecutionStackException>(() => new EveryNode().Visit(root));
    }

    [Fact]
    public void Threads_see_the_same_nodes()
    {
        for (int round = 0; round < 20; round++)
        {
            DocumentSyntax root = Sample.Root(Sample.Flat(200));
            DocumentSyntax sample = Sample.Tree().GetRoot();
            var seen = new List<SyntaxNode>[8];
            Parallel.For(0, seen.Length, i => seen[i] = [.. root.DescendantNodes(), .. sample.DescendantNodes(descendIntoTrivia: true)]);
            Assert.All(seen, nodes => Assert.True(nodes.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance)));
        }
    }

    [Fact]
    public void Diagnostics_have_their_places()
    {
        SyntaxTree tree = Sample.Tree("A/75.txt");
        Diagnostics.Diagnostic diagnostic = Assert.Single(tree.GetDiagnostics());
        int start = Sample.Text.IndexOf("Resolution 70/1.", StringComparison.Ordinal);
        Assert.Equal(new TextSpan(start, 16), diagnostic.Location.SourceSpan);
        // A form feed ends a line too.
        Assert.Equal("A/75.txt(6,4): warning UND0003: This block of text was not recognised", diagnostic.ToString());
        Assert.Equal(diagnostic, Assert.Single(tree.GetRoot().Footnotes.Single().GetDiagnostics()));
        Assert.Same(tree.GetDiagnostics(), tree.GetDiagnostics());
    }

    private sealed class EveryNode : SyntaxWalker;
}
