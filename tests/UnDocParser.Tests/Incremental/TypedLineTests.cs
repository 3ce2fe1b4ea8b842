using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>A letter beside the one before it costs the line that it stands in, as far as that goes on with its block as it did.</summary>
public sealed class TypedLineTests
{
    private const string Words = "lighthouses of the coast";
    private const int LengthOfLine = 90;

    // A paragraph of five lines among others.
    private const string Text =
        "The General Assembly,\n\n"
        + "Recalling the lights that were lit by the keepers of the islands before any lamp was read\nfrom afar, and the reports on them,\n\n"
        + "1. Requests the keepers of all harbours to report to the Assembly at its next session on the\n"
        + "lamps that they tend, the oil that they use, and the boats that come by night between the\n"
        + "rocks and the lighthouses of the coast, where the sea is deep and the wind blows from the\n"
        + "north for the greater part of the year, so that no lamp of a common kind can be relied on\n"
        + "by those who come home late;\n\n"
        + "2. Decides to consider the reports of the keepers of all harbours at the session thereafter,\nand to meet again.\n";

    [Fact]
    public void A_letter_beside_the_one_before_reads_its_line_alone()
    {
        SyntaxTree tree = Type(SyntaxTree.ParseText(Text), "x");
        SyntaxTree next = Type(tree, "y");
        Assert.True(next.ReuseStatistics.CharactersRescanned + (3 * LengthOfLine) < tree.ReuseStatistics.CharactersRescanned, $"{tree.ReuseStatistics}, {next.ReuseStatistics}");
        Assert.Equal(1, next.ReuseStatistics.BlocksCreated);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n(a) ")]
    [InlineData("\f")]
    [InlineData("\u00AD")]
    [InlineData("]")]
    public void What_changes_more_than_the_line_is_parsed_as_the_whole_text_is(string typed)
    {
        SyntaxTree tree = Type(Type(SyntaxTree.ParseText(Text), "x"), typed);
        Assert.Null(TreeDifference.Find(Type(Type(tree, "y"), "z")));
    }

    [Fact]
    public void Words_typed_and_taken_back_leave_the_text_and_its_inlines_as_they_were()
    {
        var tree = SyntaxTree.ParseText(Text);
        int position = Text.IndexOf(Words, StringComparison.Ordinal) + 1;
        const string Typed = "see resolution 60/1, ";
        for (int index = 0; index < Typed.Length; index++)
        {
            tree = Edit(tree, position + index, 0, Typed[index].ToString());
        }

        Assert.Contains(tree.GetRoot().DescendantNodes(), node => node is CitationSyntax);
        for (int index = Typed.Length - 1; index >= 0; index--)
        {
            tree = Edit(tree, position + index, 1, string.Empty);
        }

        Assert.Equal(Text, tree.GetRoot().ToFullString());
        Assert.DoesNotContain(tree.GetRoot().DescendantNodes(), node => node is CitationSyntax);
    }

    [Fact]
    public void Letters_in_two_lines_by_turns_are_both_kept()
    {
        var tree = SyntaxTree.ParseText(Text);
        foreach (string words in (string[])["oil that", Words, "greater", Words, "oil that", "come home"])
        {
            tree = Edit(tree, tree.Text.ToString().IndexOf(words, StringComparison.Ordinal) + 1, 0, "x");
            tree = Edit(tree, tree.Text.ToString().IndexOf(words.Insert(1, "x"), StringComparison.Ordinal) + 1, 1, string.Empty);
        }

        Assert.Equal(Text, tree.GetRoot().ToFullString());
    }

    private static SyntaxTree Type(SyntaxTree tree, string typed) =>
        Edit(tree, tree.Text.ToString().IndexOf("ghthouses of the coast", StringComparison.Ordinal), 0, typed);

    private static SyntaxTree Edit(SyntaxTree tree, int position, int length, string typed)
    {
        SyntaxTree edited = tree.WithChanges(new TextChange(new TextSpan(position, length), typed));
        Assert.Null(TreeDifference.Find(edited));
        return edited;
    }
}
