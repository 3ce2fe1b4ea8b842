using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Tables whose cells are set apart by blanks or tabs, and lines that look like them and are none.</summary>
public sealed class ColumnTableTests
{
    private const string Opening = "The General Assembly,\n\nRecalling its resolution 78/12 on the keeping of lights,\n\n1. Adopts the scale set out in the annex;\n\n2. Decides to remain seized of the matter.\n\n";

    [Fact]
    public void Cells_that_stand_below_each_other_make_rows()
    {
        TableSyntax table = TableOf(Opening + "Annex\n\nScale\n\nNorth         12      Red\nSouth          9      Green\nEast           7      White\n\n1. The scale holds.\n");

        Assert.Equal(["North", "12", "Red"], CellsOf(table, 0));
        Assert.Equal(["East", "7", "White"], CellsOf(table, 2));
    }

    [Fact]
    public void Three_rows_tell_where_there_are_but_two_columns()
    {
        Assert.Equal(3, TableOf(Opening + "Annex\n\nScale\n\nNorth         12\nSouth          9\nEast           7\n").Rows.Count);
        Assert.Empty(TablesOf(Opening + "Annex\n\nScale\n\nNorth         12\nSouth          9\n"));
    }

    [Fact]
    public void The_names_of_columns_and_cells_of_several_lines_are_rows()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("table-columns.en.txt"));
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal(["Lighthouse", "Height", "2043", "2044", "2045"], CellsOf(table, 0));
        Assert.Equal(["in metres"], CellsOf(table, 1));
        Assert.Equal(["South and the", "9", "0.750", "0.800", "0.850"], CellsOf(table, 3));
        Assert.Equal(["islands around"], CellsOf(table, 4));
        Assert.Equal(8, table.Rows.Count);
    }

    [Fact]
    public void A_table_goes_on_behind_a_page_end_and_ends_at_the_next_item()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("table-columns.en.txt"));
        AnnexSyntax annex = Assert.Single(parsed.Root.Annexes);

        Assert.Contains(annex.DescendantNodes(_ => true, descendIntoTrivia: true), node => node is RunningHeadSyntax);
        Assert.Equal(["1.", "2."], annex.DescendantNodes().OfType<ClauseItemSyntax>().Select(item => item.Label.Text));
    }

    [Fact]
    public void Tabs_set_cells_apart_wherever_they_stop()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("table-tabs.en.txt"));
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal(["Second keeper", "P-2", "8"], CellsOf(table, 2));
        Assert.Equal(4, table.Rows.Count);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (a)", "1 (b)", "1 (c)"], parsed.Items);
    }

    [Fact]
    public void Rows_are_kept_in_the_order_of_the_text_where_the_script_runs_from_the_right()
    {
        TableSyntax table = TableOf(SampleTexts.Fixture("table-columns.ar.txt"));

        Assert.Equal(["2045", "2044", "2043", "الارتفاع", "المنارة"], CellsOf(table, 0));
        Assert.Equal(["0.850", "0.800", "0.750", "9", "الجنوب والجزر"], CellsOf(table, 2));
    }

    [Fact]
    public void A_line_of_dashes_below_columns_is_a_rule()
    {
        TableSyntax table = TableOf(Opening + "Annex\n\nScale\n\nLight      Height    Colour\n--------   -------   ------\nNorth      12        Red\nSouth       9        Green\n");

        Assert.Equal([SyntaxKind.TableRow, SyntaxKind.TableRule, SyntaxKind.TableRow, SyntaxKind.TableRow], table.Rows.Select(row => row.Kind));
        Assert.Single(table.HeadRows);
    }

    [Fact]
    public void Rows_are_paragraphs_of_text_in_the_model()
    {
        var parsed = ParsedText.Of(Opening + "Annex\n\nScale\n\nNorth         12      Red\nSouth          9      Green\nEast           7      White\n");

        Assert.Equal(["North 12 Red", "South 9 Green", "East 7 White"], parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void Rows_that_begin_with_a_number_are_no_clauses()
    {
        var parsed = ParsedText.Of(Opening.Replace("2. Decides", "2. Sets the dues:\n\n3.   North      12      Red\n4.   South       9      Green\n5.   East        7      White\n\n3. Decides", StringComparison.Ordinal));

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());
    }

    [Fact]
    public void Figures_that_end_below_each_other_make_rows_of_numbered_lines()
    {
        var parsed = ParsedText.Of(Opening.Replace("2. Decides", """
            2. Resolves that the following sums are approved:

                Section                                            (United States dollars)

                Part I. Lights
                1.   Lights of the north                                        75 896 900
                2.   Lights of the south and of the islands
                     around it                                                 344 112 300
                       Total, part I                                           420 009 200
                Part II. Harbours
                3.   Harbours of the north                                     765 440 600
                4.   Harbours of the south                                      13 129 600

            3. Resolves also that the keepers may move sums from one part to the other in
            the year 2043;

            4. Decides
            """, StringComparison.Ordinal));
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal(["1.", "2.", "3.", "4."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(7, table.Rows.Count);
        Assert.Equal(["1.", "Lights of the north", "75 896 900"], CellsOf(table, 0));
        Assert.Equal(["Part II. Harbours"], CellsOf(table, 4));
    }

    [Theory]
    [InlineData("1.      The keepers report every year.\n2.      The harbours report every month.\n3.      The ships do not report.\n4.      Nobody reads.\n")]
    [InlineData("(a)     The keepers;\n(b)     The harbours;\n(c)     The ships;\n(d)     The fish.\n")]
    [InlineData("–       The keepers;\n–       The harbours;\n–       The ships;\n–       The fish.\n")]
    [InlineData("1.\tThe keepers.\n2.\tThe harbours.\n3.\tThe ships.\n4.\tThe fish.\n")]
    public void A_column_of_labels_beside_text_is_no_table(string items)
    {
        Assert.Empty(TablesOf(Opening + "Annex\n\nRules\n\n" + items));
    }

    [Fact]
    public void Justified_text_is_no_table()
    {
        const string Text = """
            принимая      к   сведению    всеобъемлющий       и   важный     доклад    смотрителей   по
            вопросам   о   маяках    и    огнях,    которые    стоят   на   берегах    всех   морей,   и
            принимая      во  внимание    необходимость       их  охраны     в         течение   всего
            года   и   всех    последующих    лет,    пока    стоят    берега    и    светят   огни,   а
            """;
        Assert.Empty(TablesOf(Opening + "Annex\n\nRules\n\n" + Text + "\n"));
        Assert.Empty(TablesOf(Opening + "Annex\n\nRules\n\nThe keepers   of the lights  that stand\nshall report   on the  ships that pass\nand on those   that  do not pass by.\n"));
    }

    [Fact]
    public void Gaps_that_do_not_stand_below_each_other_make_no_table()
    {
        Assert.Empty(TablesOf(Opening + "Annex\n\nRules\n\nThe keepers of   the lights report\nin the   month of March to the\nharbours, who report   to nobody.\n"));
    }

    private static TableSyntax TableOf(string text) => Assert.Single(TablesOf(text));

    private static IEnumerable<TableSyntax> TablesOf(string text) => ParsedText.Of(text).Root.DescendantNodes().OfType<TableSyntax>();

    private static IEnumerable<string> CellsOf(TableSyntax table, int row) => ((TableRowSyntax)table.Rows[row]).Cells.Select(cell => cell.ToString());
}
