using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>What an edit in the masthead, or in the lines by which it was read, means for the tree.</summary>
public sealed class MastheadReparsingTests
{
    private const string Resolution = """
        A/RES/91/14

        91/14. Harbour lights

        The General Assembly,

        Recalling the harbour lights of Lindemar,

        1. Requests the keepers to report;

        2. Decides to meet.

        """;

    [Theory]
    [InlineData("1/4\nAt its meeting5November2036\ne General Assembly,")]
    [InlineData("91/403. Harbour lights\n\nAt its 3rd plenary meeting, on 5 November 2036, the\nGeneral Assembly decided to meet.\n")]
    public void Lines_behind_a_masthead_may_change_what_its_lines_are(string text)
    {
        string[] inserted = [">", "x", "", "\n"];

        Assert.All(
            Enumerable.Range(0, text.Length),
            position => Assert.All(
                inserted, words => Assert.Null(new EditCase(text, [new TextChange(new TextSpan(position, words.Length == 0 ? 1 : 0), words)]).Difference())));
    }

    [Theory]
    [InlineData("Harbour", "Harbours of")]
    [InlineData("91/14. H", "91/14. h")]
    [InlineData("A/RES/91/14", "A/RES/91/141")]
    public void A_title_is_changed_without_parsing_the_clauses(string before, string after)
    {
        var tree = SyntaxTree.ParseText(Resolution);
        int position = Resolution.IndexOf(before, StringComparison.Ordinal);

        SyntaxTree changed = tree.WithChanges(new TextChange(new TextSpan(position, before.Length), after));

        Assert.Equal(FullParseReason.None, changed.ReuseStatistics!.FullParse);
        Assert.Null(new EditCase(Resolution, [new TextChange(new TextSpan(position, before.Length), after)]).Difference());
    }

    [Fact]
    public void A_title_that_heads_pages_changes_what_their_lines_are()
    {
        string pages = string.Concat(Enumerable.Range(1, 4).Select(static page =>
            $"{page}. Requests the keepers of the lights of the harbours to report to\nthe Assembly on what they\nsaw at sea;\n\nA/RES/91/14\nHarbour lights\n\n"));
        string text = "A/RES/91/14\n\n91/14. Harbour lights\n\nThe General Assembly,\n\nRecalling the lights,\n\n" + pages;
        var change = new TextChange(new TextSpan(text.IndexOf("lights", StringComparison.Ordinal), 0), "x");

        Assert.Equal(FullParseReason.MastheadChanged, SyntaxTree.ParseText(text).WithChanges(change).ReuseStatistics!.FullParse);
        Assert.Null(new EditCase(text, [change]).Difference());
    }
}
