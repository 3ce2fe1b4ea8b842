using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Tests.Syntax;

/// <summary>Runs of text that are kept as their tokens look like the nodes that they stand for.</summary>
public sealed class GreenRunsTests
{
    private static readonly GreenToken Word = GreenToken.Create(SyntaxKind.TextToken, "Recalling ");

    [Fact]
    public void A_list_of_inlines_has_nodes_of_runs()
    {
        GreenNode kept = Inlines(3);
        GreenNode made = GreenList.Create([.. Enumerable.Repeat(GreenFactory.TextRun(Word), 3)])!;

        Assert.Equal(SyntaxKind.TextRun, kept.GetSlot(1)!.Kind);
        Assert.Same(Word, kept.GetSlotOrRun(1));
        Assert.True(kept.IsEquivalentTo(made));
        Assert.Equal(made.ToFullString(), kept.ToFullString());
        Assert.All((GreenNode[])[.. GreenList.Elements(kept)], element => Assert.Equal(SyntaxKind.TextRun, element.Kind));
        Assert.All((GreenNode[])[.. GreenList.Inlines(kept)], element => Assert.Same(Word, element));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(GreenListNode.MaxFill)]
    [InlineData(GreenListNode.MaxFill + 1)]
    [InlineData(5000)]
    public void Editing_a_list_of_inlines_keeps_the_runs(int count)
    {
        GreenNode link = GreenFactory.SymbolReference(GreenToken.Create(SyntaxKind.SymbolToken, "59/50"));
        GreenNode changed = GreenList.Splice(Inlines(count), count / 2, 1, link)!;

        Assert.Equal(count, GreenList.Count(changed));
        GreenNode[] elements = [.. GreenList.Elements(changed)];
        Assert.Same(link, elements[count / 2]);
        Assert.Equal(count - 1, elements.Count(element => element.Kind == SyntaxKind.TextRun && ReferenceEquals(element.GetSlot(0), Word)));
    }

    [Fact]
    public void A_run_that_both_trees_share_is_the_same_node()
    {
        var tree = SyntaxTree.ParseText("The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\n1. Decides to meet.\n");
        SyntaxTree edited = tree.WithChanges(new UnDocParser.Text.TextChange(new UnDocParser.Text.TextSpan(tree.Length - 6, 4), "sit"));
        TextRunSyntax[] before = [.. tree.GetRoot().DescendantNodes().OfType<TextRunSyntax>()];
        TextRunSyntax[] after = [.. edited.GetRoot().DescendantNodes().OfType<TextRunSyntax>()];

        Assert.Equal(before.Length, after.Length);
        Assert.True(before[1].IsIncrementallyIdenticalTo(after[1]));
        Assert.False(before[^1].IsIncrementallyIdenticalTo(after[^1]));
        Assert.False(before[0].IsIncrementallyIdenticalTo(before[1]));
    }

    [Fact]
    public void An_edit_of_one_inline_changes_no_other_in_the_text()
    {
        var tree = SyntaxTree.ParseText("The General Assembly,\n\nRecalling A/RES/75/276, and A/RES/75/277, and A/RES/75/278,\n\n1. Decides to meet.\n");
        SymbolReferenceSyntax symbol = tree.GetRoot().DescendantNodes().OfType<SymbolReferenceSyntax>().First();
        SyntaxTokenList words = SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.SymbolToken, "A/RES/60/1"));
        DocumentSyntax root = tree.GetRoot().ReplaceNode(symbol, SyntaxFactory.SymbolReference(words));

        Assert.Contains("Recalling A/RES/60/1, and A/RES/75/277", root.ToFullString(), StringComparison.Ordinal);
        Assert.True(root.SyntaxTree!.Text.GetTextChanges(tree.Text).Sum(change => change.Span.Length) <= symbol.FullSpan.Length);
    }

    private static GreenNode Inlines(int count)
    {
        var builder = new GreenListBuilder();
        for (int index = 0; index < count; index++)
        {
            builder.Add(Word);
        }

        GreenNode list = builder.TakeInlines(0)!;
        Assert.Equal(0, builder.Count);
        return list;
    }
}
