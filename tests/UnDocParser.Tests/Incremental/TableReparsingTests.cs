using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

public sealed class TableReparsingTests
{
    [Theory]
    [InlineData("table-markdown.fr.txt", "Vert |", 4)]
    [InlineData("table-columns.en.txt", "1.300     1.350", 4)]
    [InlineData("table-tabs.en.txt", "P-2", 4)]
    public void A_letter_typed_in_a_cell_makes_its_row_anew_and_few_around_it(string fixture, string at, int most)
    {
        (SyntaxTree old, SyntaxTree tree) = Type(fixture, at, "7");

        Assert.Equal(FullParseReason.None, tree.ReuseStatistics.FullParse);
        Assert.InRange(tree.ReuseStatistics.BlocksCreated, 1, most);
        Assert.Equal(Tables(old).Sum(table => table.Rows.Count), Tables(tree).Sum(table => table.Rows.Count));
    }

    [Fact]
    public void A_row_inserted_stays_in_the_table()
    {
        (SyntaxTree old, SyntaxTree tree) = Type("table-markdown.fr.txt", "| Vert |", "| Bleu | 13 |\n");

        Assert.Equal(FullParseReason.None, tree.ReuseStatistics.FullParse);
        Assert.Equal(Tables(old).Sum(table => table.Rows.Count) + 1, Tables(tree).Sum(table => table.Rows.Count));
    }

    [Theory]
    [InlineData("| Vert |", "Un texte.\n")]
    [InlineData("| Blanc |", "\\")]
    public void A_row_that_ceases_to_be_one_splits_the_table(string at, string typed)
    {
        (_, SyntaxTree tree) = Type("table-markdown.fr.txt", at, typed);

        Assert.Equal(FullParseReason.None, tree.ReuseStatistics.FullParse);
    }

    [Fact]
    public void A_cell_typed_in_a_table_without_columns_keeps_the_diagnostic()
    {
        (SyntaxTree old, SyntaxTree tree) = Type("table-lost.es.txt", "aro\n\nAltura", "x");

        Assert.Equal(1, tree.ReuseStatistics.BlocksCreated);
        Assert.Equal(old.GetDiagnostics().Select(diagnostic => diagnostic.Descriptor), tree.GetDiagnostics().Select(diagnostic => diagnostic.Descriptor));
    }

    private static (SyntaxTree Old, SyntaxTree New) Type(string fixture, string at, string typed)
    {
        string text = SampleTexts.Fixture(fixture);
        var old = SyntaxTree.ParseText(text);
        SyntaxTree tree = old.WithChanges(new TextChange(new TextSpan(text.IndexOf(at, StringComparison.Ordinal), 0), typed));
        Assert.Null(TreeDifference.Find(tree));
        return (old, tree);
    }

    private static IEnumerable<TableSyntax> Tables(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<TableSyntax>();
}
