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

    // The line that is edited is read as it was, too; of the last one it is known what it led to.
    [Theory]
    [InlineData("lamps that", 2)]
    [InlineData("rocks", 3)]
    [InlineData("north", 4)]
    [InlineData("by those", 4)]
    public void The_first_letter_in_a_paragraph_reads_the_lines_as_far_as_its_own(string words, int lines)
    {
        int position = Text.IndexOf(words, StringComparison.Ordinal) + 1;
        SyntaxTree tree = Edit(SyntaxTree.ParseText(Text), position, 0, "x");
        SyntaxTree next = Edit(tree, position, 0, "y");
        int more = tree.ReuseStatistics.CharactersRescanned - next.ReuseStatistics.CharactersRescanned;
        Assert.InRange(more, lines * LengthOfLine, ((lines + 1) * LengthOfLine) - 1);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("The General Assembly,\n\n1.\nRequests the keepers of all harbours to report to the Assembly at its next session on the\nlamps that they tend, and the oil\nthat they use;\n\n2.\nDecides to meet.\n")]
    [InlineData("The General Assembly,\n\n> 1. Requests the keepers of all harbours to report to the Assembly at its next session on the\n> lamps that they tend, and the oil\n> that they use;\n\n2. Decides to meet.\n")]
    [InlineData("The General Assembly,\n\n1. Requests the keepers of all harbours to report to the Assembly at its next session on the\n\n lamps that they tend, and the oil\n\n\f\n 2/3\n\n that they use;\n\n2. Decides to meet.\n")]
    [InlineData("Lamps of the harbours and the boats\nthat come by night\nbetween the rocks\n\nThe keepers of all harbours report to the Assembly at its next session on the\nlamps that they tend, and the\noil.\n")]
    public void A_letter_as_the_first_in_any_place_is_parsed_as_the_whole_text_is(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        for (int position = 0; position <= text.Length; position++)
        {
            Edit(tree, position, 0, "x");
            Edit(tree, position, 0, ". ");
            Edit(tree, position, Math.Min(1, text.Length - position), string.Empty);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n(a) ")]
    [InlineData("\f")]
    [InlineData("\u00AD")]
    [InlineData("]")]
    [InlineData("a longer word than any line has room for, so that it is the longest of them all, ")]
    public void What_changes_more_than_the_line_is_parsed_as_the_whole_text_is(string typed)
    {
        Type(SyntaxTree.ParseText(Text), typed);
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
