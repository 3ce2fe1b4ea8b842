using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Rows between bars whose cells kept the lines they had: a converter of Word texts prints them so.</summary>
public sealed class BrokenRowTests
{
    private const string Opening = "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Adopts the table:\n\n";
    private const string Ending = "\n2. Decides to remain seized of the matter.\n";

    [Theory]
    [InlineData("| Light | Height |\n| lamps of\nthe pier | 12 m |\n| South | 9 m |\n", "lamps of the pier", "12 m")]
    [InlineData("| Light | Height |\n| A.1\nlamps of\nthe pier | 12 m\n(of stone) |\n| South | 9 m |\n", "A.1 lamps of the pier", "12 m (of stone)")]
    [InlineData("| Light | Height |\n|  | North\n(June 2036) |\n| South | 9 m |\n", "", "North (June 2036)")]
    public void A_cell_goes_on_in_the_next_line(string rows, string first, string second)
    {
        var parsed = ParsedText.Of(Opening + rows + Ending);
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal(3, table.Rows.Count);
        Assert.Equal([first, second], CellsOf(table, 1));
        Assert.Equal(["South", "9 m"], CellsOf(table, 2));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_first_row_may_be_broken()
    {
        var parsed = ParsedText.Of(Opening + "| Light of\nthe pier | Height |\n| North | 12 m |\n" + Ending);

        Assert.Equal(["Light of the pier", "Height"], CellsOf(Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>()), 0));
    }

    [Theory]
    [InlineData("| Light | Height |\n| North | 12 m |\n| the pier of stone\n")]
    [InlineData("| the pier of stone\n\nLamps of the harbour |\n")]
    public void A_bar_that_nothing_answers_opens_no_row(string text)
    {
        var parsed = ParsedText.Of(Opening + text + Ending);

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.DoesNotContain(parsed.TextsOf(ParagraphType.Text), static row => row.Contains("seized", StringComparison.Ordinal));
    }

    [Fact]
    public void Citations_are_found_across_the_lines_of_a_cell()
    {
        var parsed = ParsedText.Of(Opening + "| Light | Basis |\n| North | General Assembly\nresolution 70/1 |\n" + Ending);

        Assert.Contains(parsed.Model.Citations, static citation => citation.Symbol?.ToString() == "A/RES/70/1");
    }

    private static IEnumerable<string> CellsOf(TableSyntax table, int row) =>
        ((TableRowSyntax)table.Rows[row]).Cells.Select(static cell => string.Join(" ", cell.Inlines.ToString().Split(['\n'], StringSplitOptions.TrimEntries)));

    [Theory]
    [InlineData("Malta       12         3\n| Cuba        7          4\n")]
    [InlineData("State\tLights\tBoats\n|Cuba\t7\t4\n")]
    [InlineData("| Malta\t| 12\t| 3\n| Cuba\t| 7\t| 4\n")]
    [InlineData("| Light | Height |\n| lamps of\n\n")]
    [InlineData("| Light | Height |\n| lamps of\nAnnex\n")]
    public void A_row_without_an_end_swallows_nothing(string rows)
    {
        var parsed = ParsedText.Of(Opening + rows + Ending + "\n3. Requests boats |\n");

        Assert.Contains(parsed.Paragraphs, static paragraph => paragraph is { Label: "2.", Text: "Decides to remain seized of the matter." });
    }
}
