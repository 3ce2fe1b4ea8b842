using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Tables as Markdown prints them: cells, rules, and what stands in cells.</summary>
public sealed class TableCellTests
{
    private const string Opening = "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Adopts the table:\n\n";
    private const string Ending = "\n2. Decides to remain seized of the matter.\n";

    [Fact]
    public void Cells_of_a_row_are_nodes_with_their_text()
    {
        TableSyntax table = TableOf("| Light | Height |\n| --- | ---: |\n| North | 12 m |\n");

        Assert.Equal([SyntaxKind.TableRow, SyntaxKind.TableRule, SyntaxKind.TableRow], table.Rows.Select(row => row.Kind));
        Assert.Equal(["Light", "Height"], CellsOf(table, 0));
        Assert.Equal(["North", "12 m"], CellsOf(table, 2));
    }

    [Fact]
    public void Rows_above_the_first_rule_are_the_head()
    {
        TableSyntax table = TableOf("| Light | Height |\n|:---|---:|\n| North | 12 m |\n|---|---|\n| Total | 12 m |\n");

        Assert.Same(table.Rows[0], Assert.Single(table.HeadRows));
        Assert.Empty(TableOf("| North | 12 m |\n| South | 9 m |\n").HeadRows);
    }

    [Fact]
    public void A_rule_is_no_paragraph_of_the_model()
    {
        var parsed = ParsedText.Of(Opening + "| Light | Height |\n| --- | ---: |\n| North | 12 m |\n" + Ending);

        Assert.Equal(["Light Height", "North 12 m"], parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void An_escaped_bar_does_not_split_a_cell()
    {
        var parsed = ParsedText.Of(Opening + @"| North \| South | 12 \\ 9 |" + "\n| East | 7 |\n" + Ending);
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal([@"North \| South", @"12 \\ 9"], CellsOf(table, 0));
        Assert.Equal([@"North | South 12 \ 9", "East 7"], parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void An_empty_cell_has_bars_and_no_text()
    {
        var row = (TableRowSyntax)TableOf("| North |  ||\n| South | 9 | x |\n").Rows[0];
        var cells = row.Cells.ToList();

        Assert.Equal([1, 0, 0], cells.Select(cell => cell.Inlines.Count));
        Assert.Equal([SyntaxKind.None, SyntaxKind.None, SyntaxKind.CellBarToken], cells.Select(cell => cell.CloseBar.Kind));
        Assert.All(cells, cell => Assert.Equal("|", cell.OpenBar.Text));
    }

    [Fact]
    public void Symbols_links_and_note_marks_in_cells_are_found()
    {
        TableSyntax table = TableOf("| A/RES/76/1 | [77/2](https://undocs.org/A/RES/77/2) | built¹ |\n| *North* | resolution 78/3 | 9 |\n");

        CitationSyntax citation = Assert.IsType<CitationSyntax>(InlineOf(table, 0, 0));
        Assert.IsType<SymbolReferenceSyntax>(Assert.Single(citation.Inlines));
        Assert.IsType<LinkSyntax>(InlineOf(table, 0, 1));
        Assert.Contains(((TableRowSyntax)table.Rows[0]).DescendantNodes(), node => node is FootnoteReferenceSyntax);
        Assert.IsType<EmphasisSyntax>(InlineOf(table, 1, 0));
        Assert.Equal("78/3", Assert.Single(table.Rows[1].DescendantNodes().OfType<CitationSyntax>()).ToString());
    }

    [Fact]
    public void No_citation_reaches_from_one_cell_into_the_next()
    {
        TableSyntax table = TableOf("| resolution | 78/3 |\n| Article 51 | of the Charter |\n");

        Assert.All(table.Rows.OfType<TableRowSyntax>(), row => Assert.Equal(2, row.Cells.Count()));
        Assert.All(table.DescendantNodes().OfType<CitationSyntax>(), citation => Assert.IsType<TableCellSyntax>(citation.Parent));
    }

    [Fact]
    public void Documents_cited_in_cells_are_cited_by_the_model()
    {
        var parsed = ParsedText.Of(Opening + "| Light | Report |\n|---|---|\n| North | A/77/15 |\n" + Ending);

        Assert.Contains(parsed.Model.Citations, citation => citation.Text == "A/77/15");
    }

    [Fact]
    public void A_note_mark_in_a_cell_is_bound_to_its_note()
    {
        var parsed = ParsedText.Of(Opening + "| North¹ | 12 m |\n| South | 9 m |\n" + Ending + "\n____________\n¹ Built in 2031.\n");

        DocumentNote note = Assert.Single(parsed.Model.Notes);
        Assert.Equal("North 12 m", parsed.Paragraphs[note.Paragraph!.Value].Text);
    }

    [Fact]
    public void A_page_that_ends_within_a_table_does_not_end_the_table()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("table-markdown.fr.txt"));
        AnnexSyntax annex = Assert.Single(parsed.Root.Annexes);
        TableSyntax table = Assert.Single(annex.DescendantNodes().OfType<TableSyntax>());

        Assert.Equal(5, table.Rows.Count);
        Assert.NotEmpty(table.DescendantNodes(_ => true, descendIntoTrivia: true).OfType<PageElementSyntax>());
    }

    [Fact]
    public void A_rule_tells_a_table_of_one_column()
    {
        TableSyntax table = TableOf("| Light |\n|---|\n| North |\n| South |\n", expectHead: false);

        Assert.Equal([SyntaxKind.TableRule, SyntaxKind.TableRow, SyntaxKind.TableRow], table.Rows.Select(row => row.Kind));
    }

    [Fact]
    public void A_row_that_starts_with_a_number_is_no_clause()
    {
        var parsed = ParsedText.Of(Opening + "| 2. North | 12 m |\n| 3. South | 9 m |\n" + Ending);

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void An_annex_right_behind_a_table_is_an_annex()
    {
        var parsed = ParsedText.Of(Opening + "| North | 12 m |\n| South | 9 m |\nAnnex\nRules\n");

        Assert.Single(parsed.Root.Annexes);
    }

    private static TableSyntax TableOf(string rows, bool expectHead = true)
    {
        var parsed = ParsedText.Of(Opening + rows + Ending);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());
        Assert.True(!expectHead || table.Rows[0] is TableRowSyntax);
        return table;
    }

    private static IEnumerable<string> CellsOf(TableSyntax table, int row) =>
        ((TableRowSyntax)table.Rows[row]).Cells.Select(cell => string.Concat(cell.Inlines.Select(inline => inline.ToString())));

    private static InlineSyntax InlineOf(TableSyntax table, int row, int cell) => ((TableRowSyntax)table.Rows[row]).Cells.ElementAt(cell).Inlines[0];
}
