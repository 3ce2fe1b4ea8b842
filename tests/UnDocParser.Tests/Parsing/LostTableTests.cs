using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Tables whose columns an extraction lost: text, and a diagnostic that says so.</summary>
public sealed class LostTableTests
{
    private const string Opening = "The General Assembly,\n\nRecalling its resolution 78/12 on the keeping of lights,\n\n1. Adopts the scale set out in the annex;\n\n2. Decides to remain seized of the matter.\n\nAnnex\n\nScale of dues\n\n";

    [Fact]
    public void Cells_one_a_line_with_figures_among_them_are_reported_once()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("table-lost.es.txt"));

        Diagnostic diagnostic = Assert.Single(Lost(parsed));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("Faro", parsed.Tree.Text.ToString(diagnostic.Location.SourceSpan));
        Assert.Equal(12, parsed.TextsOf(ParagraphType.Text).Count());
        Assert.Equal(["Anexo", "Escala de cuotas", "Disposiciones finales"], parsed.TextsOf(ParagraphType.Heading));
    }

    [Theory]
    [InlineData("en", "Table 1")]
    [InlineData("en", "Table II. Lights of the coast")]
    [InlineData("fr", "Tableau 1")]
    [InlineData("es", "Cuadro 1")]
    [InlineData("ru", "Таблица 1")]
    [InlineData("zh", "表一")]
    [InlineData("ar", "الجدول 1")]
    public void Under_the_heading_of_a_table_cells_need_no_figures(string language, string heading)
    {
        var tree = SyntaxTree.ParseText(Opening + heading + "\n\nLight\n\nColour\n\nNorth\n\nRed\n\nSouth\n\nGreen\n\n", new ParseOptions { Language = language });

        Assert.Single(tree.GetDiagnostics(), diagnostic => diagnostic.Descriptor == Descriptors.LostTable);
    }

    [Fact]
    public void Rows_of_one_line_whose_blanks_were_lost_are_reported()
    {
        Assert.Single(Lost(ParsedText.Of(Opening + "North 12 1.250\nSouth 9 0.750\nEast 7 0.250\nWest 31 11.125\nCape 6 0.100\nReef 4 0.090\n")));
    }

    [Theory]
    [InlineData("North\n\nSouth\n\nEast\n\nWest\n\nCape\n\nReef\n\nPoint\n\n")]
    [InlineData("North 12\n\nSouth 9\n\nEast 7\n\n")]
    [InlineData("(a) North 12\n\n(b) South 9\n\n(c) East 7\n\n(d) West 31\n\n(e) Cape 6\n\n(f) Reef 4\n\n")]
    [InlineData("The dues of 2043.\n\nThe dues of 2044.\n\nThe dues of 2045.\n\nThe dues of 2046.\n\nThe dues of 2047.\n\nThe dues of 2048.\n\n")]
    public void Names_items_and_sentences_are_not_reported(string text)
    {
        Assert.Empty(Lost(ParsedText.Of(Opening + text)));
    }

    [Theory]
    [InlineData("Table")]
    [InlineData("Table —")]
    [InlineData("Table \uD83D")]
    [InlineData("Table of the lights")]
    public void A_word_for_a_table_before_whatever_else_does_no_harm(string heading)
    {
        Assert.Empty(Lost(ParsedText.Of(Opening + heading + "\n\nThe lights are lit every night by the keepers of the coast.\n")));
    }

    [Fact]
    public void A_table_that_was_kept_is_not_reported()
    {
        Assert.Empty(Lost(ParsedText.Of(SampleTexts.Fixture("table-columns.en.txt"))));
        Assert.Empty(Lost(ParsedText.Of(SampleTexts.Fixture("table-markdown.fr.txt"))));
    }

    private static IEnumerable<Diagnostic> Lost(ParsedText parsed) => parsed.Tree.GetDiagnostics().Where(diagnostic => diagnostic.Descriptor == Descriptors.LostTable);
}
