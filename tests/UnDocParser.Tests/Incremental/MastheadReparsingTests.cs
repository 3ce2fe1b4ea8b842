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

    private static readonly string Pages = "A/RES/91/14\n\n91/14. Harbour lights\n\nThe General Assembly,\n\nRecalling the lights,\n\n"
        + string.Concat(Enumerable.Range(1, 9).Select(static page =>
            string.Concat(Enumerable.Range(page * 12, 12).Select(static number =>
                $"{number}. Requests the keepers of the lights of the harbours to report to\nthe Assembly on what they\nsaw at sea;\n\n")) + "A/RES/91/14\nHarbour lights\n\n"));

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

    [Theory]
    [InlineData("91/14. Harbour ", "lights")]
    [InlineData("A/RES/91", "/14")]
    public void A_title_or_symbol_that_heads_pages_changes_what_their_lines_are(string before, string behind)
    {
        var change = new TextChange(new TextSpan(Pages.IndexOf(before + behind, StringComparison.Ordinal) + before.Length, 0), "x");

        ReuseStatistics statistics = SyntaxTree.ParseText(Pages).WithChanges(change).ReuseStatistics;

        Assert.Equal(FullParseReason.None, statistics.FullParse);
        Assert.True(statistics.CharactersCreated < Pages.Length / 2, statistics.ToString());
        Assert.Null(new EditCase(Pages, [change]).Difference());
    }

    [Fact]
    public void A_letter_in_a_title_reads_no_more_than_how_lines_begin()
    {
        string text = Resolution + string.Concat(Enumerable.Range(3, 200).Select(static number =>
            $"{number}. Requests the keepers of lamps to report to the Assembly on what they saw\nof the sea in the year before, by day and by night (see A/91/{number});\n\n"));
        var change = new TextChange(new TextSpan(text.IndexOf("Harbour", StringComparison.Ordinal) + 1, 0), "x");

        ReuseStatistics statistics = SyntaxTree.ParseText(text).WithChanges(change).ReuseStatistics;

        Assert.Equal(FullParseReason.None, statistics.FullParse);
        Assert.InRange(statistics.CharactersRescanned, 1, text.Length / 10);
    }
}
