using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>
/// A text on pages whose masthead has lost its symbol is searched for lines that repeat, over three pages: an edit there must neither read them all again nor miss
/// that another line repeats now.
/// </summary>
public sealed class RepeatedHeadsReparsingTests
{
    private static readonly string Pages = Write();

    [Fact]
    public void A_letter_typed_where_heads_were_searched_for_reads_the_lines_around_it()
    {
        SyntaxTree tree = Type("the keepers of lights on coast 12", "s");
        Assert.Equal(FullParseReason.None, tree.ReuseStatistics!.FullParse);
        Assert.True(tree.ReuseStatistics.CharactersRescanned < 3_000, tree.ReuseStatistics.ToString());
    }

    [Theory]
    [InlineData("the keepers of lights on coast 12", "\nA/91/L.7\nHarbour lights\n")]
    [InlineData("A/91/L.7\n", "x")]
    [InlineData("Harbour lights\n\n14. ", "s")]
    [InlineData("Harbour lights\n\n14. ", "\n\n\n\n\n\n\n")]
    [InlineData("12. Requests", "\n\n")]
    public void An_edit_that_may_change_what_repeats_gives_the_tree_of_the_whole_text(string before, string inserted) => Type(before, inserted);

    private static SyntaxTree Type(string before, string inserted)
    {
        int position = Pages.IndexOf(before, StringComparison.Ordinal);
        Assert.True(position > 0);
        SyntaxTree tree = SyntaxTree.ParseText(Pages).WithChanges(new TextChange(new TextSpan(position, 0), inserted));
        Assert.Null(TreeDifference.Find(tree));
        return tree;
    }

    private static string Write()
    {
        var text = new StringBuilder("Harbour lights\n\nThe General Assembly,\n\nRecalling its resolution on the matter of the lights,\n\n");
        for (int number = 1; number <= 30; number++)
        {
            text.Append(number).Append(". Requests all Member States and the organizations that are concerned to tell\n")
                .Append("the keepers of lights on coast ").Append(number).Append(" what they have learned, and invites the Council\n")
                .Append("to consider at its next session how their work can best be supported and paid;\n\n");
            if (number % 13 == 0)
            {
                text.Append("A/91/L.7\nHarbour lights\n\n");
            }
        }

        return text.ToString();
    }
}
