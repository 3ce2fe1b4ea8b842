using UnDocParser.Syntax;

namespace UnDocParser.Tests.Syntax;

/// <summary>Many nodes, tokens and trivia changed in one walk, and lists edited by themselves.</summary>
public sealed class BatchEditTests
{
    private const string Text = """
        A/91/L.7

        The General Assembly,

        Recalling its resolution 72/17,¹

        1. Decides to open a register and

        __________________
        ¹ A/90/12, annex.

        36-20417                                                                   1/2
        """ + "\n\fA/91/L.7\n\n" + """
        to keep it:

        (a) In two copies;

        (b) In one house;

        2. Requests ports to report;

        3. Decides to go home.

        """;

    private static readonly DocumentSyntax Root = SyntaxTree.ParseText(Text).GetRoot();

    private static IReadOnlyList<OperativeClauseSyntax> Clauses => [.. Root.DescendantNodes().OfType<OperativeClauseSyntax>()];

    [Fact]
    public void Nodes_below_each_other_are_replaced_from_the_inside_out()
    {
        SyntaxNode[] nodes = [Clauses[0], .. Clauses[0].Members];
        DocumentSyntax changed = Root.ReplaceNodes(nodes, (node, rewritten) => node switch
        {
            ClauseItemSyntax => ((ClauseItemSyntax)rewritten).WithLabel(Label(rewritten, "(x)")),
            _ => ((OperativeClauseSyntax)rewritten).WithLabel(Label(rewritten, "9.")),
        });
        string text = changed.ToFullString();
        Assert.Contains("9. Decides to open", text, StringComparison.Ordinal);
        Assert.Contains("(x) In two copies;\n\n(x) In one house;", text, StringComparison.Ordinal);
        Assert.Equal(text, changed.SyntaxTree!.ToString());
    }

    [Fact]
    public void Nodes_for_which_the_same_comes_back_change_nothing() =>
        Assert.Same(Root, Root.ReplaceNodes(Clauses, (_, clause) => clause));

    [Fact]
    public void A_page_that_ends_in_a_replaced_clause_stays()
    {
        DocumentSyntax changed = Root.ReplaceNodes(Clauses, (_, clause) => clause.WithMembers(default).WithContent(SyntaxFactory.ParagraphText("Decides.")));
        Assert.Equal("1", Assert.Single(changed.Footnotes).Mark.ValueText.Replace('¹', '1'));
        Assert.Equal("¹ A/90/12, annex.", changed.Footnotes.Single().ToString());
    }

    [Fact]
    public void Nodes_are_removed_together_and_leave_their_page()
    {
        DocumentSyntax left = Root.RemoveNodes(Clauses.Take(2));
        Assert.Contains("¹ A/90/12, annex.", left.ToFullString(), StringComparison.Ordinal);
        Assert.Contains("\n\n3. Decides to go home.", left.ToFullString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ports", left.ToFullString(), StringComparison.Ordinal);
        Assert.Same(Root, Root.RemoveNodes([]));
    }

    [Fact]
    public void Nodes_removed_together_leave_what_nodes_removed_one_by_one_leave()
    {
        foreach (SyntaxRemoveOptions options in new[] { SyntaxRemoveOptions.KeepNoTrivia, SyntaxRemoveOptions.KeepExteriorTrivia, SyntaxRemoveOptions.KeepPageFurniture })
        {
            SyntaxNode oneByOne = Root.TrackNodes(Clauses);
            foreach (OperativeClauseSyntax clause in Clauses)
            {
                oneByOne = oneByOne.RemoveNode(oneByOne.GetCurrentNode(clause)!, options);
            }

            Assert.Equal(oneByOne.ToFullString(), Root.RemoveNodes(Clauses, options).ToFullString());
        }
    }

    [Fact]
    public void A_note_is_removed_from_its_page()
    {
        DocumentSyntax left = Root.RemoveNodes(Root.Footnotes, SyntaxRemoveOptions.KeepNoTrivia);
        Assert.Empty(left.Footnotes);
        Assert.Contains("36-20417", left.ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_there_cannot_be_removed_and_what_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Root.RemoveNodes([Clauses[0].Content]));
        Assert.Throws<ArgumentException>(() => Root.ReplaceNodes([Clauses[0].Content], (_, _) => Clauses[1]));
        Assert.Throws<ArgumentException>(() => Root.ReplaceNodes([SyntaxFactory.ParagraphText("x")], (_, text) => text));
        Assert.Throws<ArgumentException>(() => Root.ReplaceNodes([Root], (_, _) => null));
    }

    [Fact]
    public void Tokens_are_replaced_together()
    {
        DocumentSyntax changed = Root.ReplaceTokens(
            Clauses.Select(clause => clause.Label),
            (_, label) => SyntaxFactory.Token(label.LeadingTrivia, SyntaxKind.LabelToken, "OP" + label.Text, label.TrailingTrivia));
        Assert.Equal(["OP1.", "OP2.", "OP3."], changed.DescendantNodes().OfType<OperativeClauseSyntax>().Select(clause => clause.Label.Text));
    }

    [Fact]
    public void Trivia_is_replaced_together()
    {
        IEnumerable<SyntaxTrivia> blanks = Clauses.SelectMany(clause => clause.Label.TrailingTrivia);
        DocumentSyntax changed = Root.ReplaceTrivia(blanks, (_, _) => SyntaxFactory.Whitespace("\t"));
        Assert.Contains("2.\tRequests", changed.ToFullString(), StringComparison.Ordinal);
        Assert.Contains("2.Requests", Root.ReplaceTrivia(blanks, (_, _) => default).ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_tokens_and_trivia_are_replaced_in_one_walk()
    {
        DocumentSyntax changed = Root.ReplaceSyntax(
            [Clauses[2].Content],
            (_, _) => SyntaxFactory.ParagraphText("Decides to stay.\n"),
            [Clauses[1].Label],
            (_, label) => SyntaxFactory.Token(label.LeadingTrivia, SyntaxKind.LabelToken, "5.", label.TrailingTrivia),
            Clauses[2].Label.TrailingTrivia,
            (_, _) => SyntaxFactory.Whitespace("  "));
        Assert.EndsWith("5. Requests ports to report;\n\n3.  Decides to stay.\n", changed.ToFullString(), StringComparison.Ordinal);
        Assert.Same(Root, Root.ReplaceSyntax(null, null, null, null, null, null));
    }

    [Fact]
    public void Tokens_are_put_beside_one_of_a_list()
    {
        OpeningPhraseSyntax opening = Clauses[1].DescendantNodes().OfType<OpeningPhraseSyntax>().Single();
        SyntaxToken also = SyntaxFactory.Token(SyntaxKind.TextToken, " also");
        Assert.Contains("2. Requests also ports", Root.InsertTokensAfter(opening.Tokens[0], [also]).ToFullString(), StringComparison.Ordinal);
        Assert.Contains("2.  alsoRequests ports", Root.InsertTokensBefore(opening.Tokens[0], [also]).ToFullString(), StringComparison.Ordinal);
        Assert.Contains("2.  also also ports", Root.ReplaceToken(opening.Tokens[0], [also, also]).ToFullString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Root.InsertTokensAfter(Clauses[1].Label, [also]));
        Assert.Throws<ArgumentException>(() => Root.InsertTokensAfter(opening.Tokens[0], [Clauses[1].Label]));
    }

    [Fact]
    public void Trivia_is_put_beside_other_trivia()
    {
        SyntaxTrivia blank = Clauses[1].Label.TrailingTrivia[0];
        SyntaxTrivia tab = SyntaxFactory.Whitespace("\t");
        Assert.Contains("2.\t Requests", Root.InsertTriviaBefore(blank, [tab]).ToFullString(), StringComparison.Ordinal);
        Assert.Contains("2. \tRequests", Root.InsertTriviaAfter(blank, [tab]).ToFullString(), StringComparison.Ordinal);
        Assert.Contains("2.\t\tRequests", Root.ReplaceTrivia(blank, [tab, tab]).ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_takes_other_trivia_at_its_edges()
    {
        OperativeClauseSyntax bare = Clauses[1].WithoutTrivia();
        Assert.Equal("2. Requests ports to report;", bare.ToFullString());
        Assert.Equal(Clauses[1].ToFullString(), bare.WithTriviaFrom(Clauses[1]).ToFullString());
        Assert.Equal("  2. Requests ports to report;\n", bare.WithLeadingTrivia(SyntaxFactory.Whitespace("  ")).WithTrailingTrivia(SyntaxFactory.EndOfLine()).ToFullString());
        Assert.Equal("\n2. Requests ports to report;", Clauses[1].WithoutTrailingTrivia().ToFullString());
        Assert.Equal("", SyntaxFactory.ParagraphText(default(SyntaxList<InlineSyntax>)).WithLeadingTrivia(SyntaxFactory.EndOfLine()).ToFullString());
        Assert.Equal("x", SyntaxFactory.Token(SyntaxKind.TextToken, "x").WithTriviaFrom(bare.Content.GetFirstToken()).ToFullString());
    }

    [Fact]
    public void Lists_of_nodes_are_edited()
    {
        SyntaxList<BlockSyntax> items = Clauses[0].Members;
        Assert.Equal(["(a)", "(b)", "(a)", "(b)"], Labels(items.AddRange(items)));
        Assert.Equal(["(b)", "(a)", "(b)"], Labels(items.InsertRange(0, [items[1]])));
        Assert.Equal(["(b)"], Labels(items.Remove(items[0])));
        Assert.Equal(["(b)", "(b)"], Labels(items.Replace(items[0], items[1])));
        Assert.Equal(["(b)", "(b)", "(b)"], Labels(items.ReplaceRange(items[0], [items[1], items[1]])));
        Assert.Equal(items, items.Remove(Clauses[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => items.Replace(Clauses[1], items[0]));
    }

    [Fact]
    public void Lists_of_tokens_and_trivia_are_edited()
    {
        SyntaxToken[] words = [.. new[] { "a", "b", "c" }.Select(word => SyntaxFactory.Token(SyntaxKind.TextToken, word))];
        SyntaxTokenList tokens = SyntaxFactory.TokenList().AddRange(words);
        Assert.Equal("abc", tokens.ToFullString());
        Assert.Equal("abca", tokens.Add(words[0]).ToFullString());
        Assert.Equal("abbc", tokens.Insert(1, words[1]).ToFullString());
        Assert.Equal("ac", tokens.RemoveAt(1).ToFullString());
        Assert.Equal("ac", tokens.Remove(tokens[1]).ToFullString());
        Assert.Equal("acc", tokens.Replace(tokens[1], words[2]).ToFullString());
        Assert.Equal("ac", tokens.ReplaceRange(tokens[1], []).ToFullString());
        Assert.Throws<ArgumentOutOfRangeException>(() => tokens.Replace(Clauses[0].Label, words[0]));

        SyntaxTriviaList trivia = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(" "), SyntaxFactory.Whitespace("\t"));
        Assert.Equal(" \t\n", trivia.Add(SyntaxFactory.EndOfLine()).ToFullString());
        Assert.Equal("\n \t", trivia.Insert(0, SyntaxFactory.EndOfLine()).ToFullString());
        Assert.Equal(" \t \t", trivia.AddRange(trivia).ToFullString());
        Assert.Equal("\t", trivia.Remove(trivia[0]).ToFullString());
        Assert.Equal(" ", trivia.RemoveAt(1).ToFullString());
        Assert.Equal("\n\t", trivia.Replace(trivia[0], SyntaxFactory.EndOfLine()).ToFullString());
        Assert.Equal(1, trivia.IndexOf(trivia[1]));
        Assert.Equal(-1, trivia.IndexOf(default));
    }

    [Fact]
    public void A_node_knows_its_kind_and_what_is_part_of_it()
    {
        Assert.True(Clauses[0].IsKind(SyntaxKind.OperativeClause));
        Assert.True(Clauses[0].Label.IsKind(SyntaxKind.LabelToken));
        Assert.True(Clauses[0].Label.TrailingTrivia[0].IsKind(SyntaxKind.WhitespaceTrivia));
        Assert.True(Clauses[0].ChildNodesAndTokens()[0].IsKind(SyntaxKind.LabelToken));
        Assert.True(Clauses[0].Contains(Root.Footnotes.Single()));
        Assert.True(Clauses[0].Contains(Clauses[0]));
        Assert.False(Clauses[0].Contains(Clauses[1]));
        Assert.False(Clauses[0].Contains(null));
        Assert.Equal(Clauses[1].ToFullString(), Clauses[1].GetText().ToString());
    }

    private static SyntaxToken Label(SyntaxNode node, string text)
    {
        SyntaxToken label = node.GetFirstToken();
        return SyntaxFactory.Token(label.LeadingTrivia, SyntaxKind.LabelToken, text, label.TrailingTrivia);
    }

    private static IEnumerable<string> Labels(SyntaxList<BlockSyntax> items) => items.Select(item => item.GetFirstToken().Text);
}
