using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Pages of the Official Records hold several resolutions: each has its own heading, formula and closing.</summary>
public sealed class SeveralResolutionsTests
{
    private static readonly ParsedText Page = ParsedText.Of(SampleTexts.Fixture("several.en.txt"));

    [Fact]
    public void Each_resolution_has_its_own_number_title_formula_and_closing()
    {
        Assert.Equal(3, Page.Root.Resolutions.Count());
        Assert.All(Page.Root.Resolutions, resolution => Assert.NotNull(resolution.EnactingFormula));
        Assert.All(Page.Root.Resolutions, resolution => Assert.NotNull(resolution.Closing));
        Assert.Equal(["3412 (XXX)", "3413 (XXX)", "3414 (XXX)"], Page.Model.Resolutions.Select(resolution => resolution.Number));
        Assert.Equal(
            ["Lights of the outer islands", "Ferries between the outer islands and the mainland", "Names of the islands"],
            Page.Model.Resolutions.Select(resolution => resolution.Title));
        Assert.Equal(["A/RES/3412 (XXX)", "A/RES/3413 (XXX)", "A/RES/3414 (XXX)"], Page.Model.Resolutions.Select(resolution => resolution.Symbol?.ToString()));
        Assert.Equal([2428, 2428, 2431], Page.Model.Resolutions.Select(resolution => resolution.Closing!.Meeting));
        Assert.Equal([3, 3, 8], Page.Model.Resolutions.Select(resolution => resolution.AdoptionDate!.Value.Day));
    }

    [Fact]
    public void The_paragraphs_are_shared_out_among_the_resolutions()
    {
        Assert.Equal(["1.", "2.", null, "1.", "2."], Page.LabelsOf(ParagraphType.Operative));
        Assert.Equal(4, Page.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal("Decides to keep the ferries at work in the winter.", Page.TextsOf(ParagraphType.Operative).ElementAt(2));
        Assert.Equal([0, 5, 9], Page.Model.Resolutions.Select(resolution => resolution.FirstParagraph));
        Assert.Equal(Page.Paragraphs.Length, Page.Model.Resolutions.Sum(resolution => resolution.ParagraphCount));
        Assert.All(Page.Paragraphs, paragraph => Assert.Equal(ParagraphPart.Main, paragraph.Part));
    }

    [Fact]
    public void The_numbers_of_headings_are_not_cited() =>
        Assert.Equal(["A/RES/3098 (XXVIII)", "A/RES/3099 (XXVIII)"], Page.Model.Citations.Select(citation => citation.Symbol?.ToString()));

    [Fact]
    public void What_the_model_says_of_the_document_holds_for_the_first()
    {
        Assert.Equal("A/RES/3412 (XXX)", Page.Model.Symbol?.ToString());
        Assert.Equal("Lights of the outer islands", Page.Model.Header.Title);
        Assert.Equal(new DocumentClosing(2428, new CalendarDate(1975, 12, 3)), Page.Model.Closing);
    }

    [Theory]
    [InlineData("91/39. Names of the islands")]
    [InlineData("**91/39. Names of the islands**")]
    [InlineData("## 91/39. Names of the islands")]
    [InlineData("S-31/2. Names of the islands")]
    public void The_number_of_a_heading_has_many_forms(string heading)
    {
        var parsed = ParsedText.Of(
            "91/38. Lights\n\nThe General Assembly,\n\nConvinced that lights are of use,\n\n1. Decides to keep them.\n\n84th plenary meeting\n30 November 2037\n\n"
            + heading + "\n\nThe General Assembly,\n\nConvinced that names are of use,\n\n1. Decides to keep them too.\n\n85th plenary meeting\n1 December 2037\n");

        Assert.Equal(2, parsed.Model.Resolutions.Length);
        Assert.Equal("Names of the islands", parsed.Model.Resolutions[1].Title);
        Assert.Equal(85, parsed.Model.Resolutions[1].Closing?.Meeting);
    }

    [Theory]
    [InlineData("91/39. The figure is that of paragraph 3")]
    [InlineData("1495 (XV). See also the annex")]
    [InlineData("91/39 Names of the islands")]
    public void A_number_without_a_formula_below_it_heads_no_resolution(string line)
    {
        var parsed = ParsedText.Of(
            "91/38. Lights\n\nThe General Assembly,\n\nConvinced that lights are of use,\n\n1. Decides to keep them;\n\n" + line + "\n\n2. Decides to meet.\n");

        Assert.Single(parsed.Model.Resolutions);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_parts_of_a_composite_resolution_are_one()
    {
        DocumentResolution resolution = Assert.Single(ParsedText.Of(SampleTexts.Fixture("composite.en.txt")).Model.Resolutions);

        Assert.Equal(2, resolution.Nodes.Length);
        Assert.Equal(["A", "B"], resolution.Nodes.Select(node => node.PartHeading!.Label.Text));
    }

    [Fact]
    public void A_text_without_a_resolution_has_none() =>
        Assert.Empty(ParsedText.Of("A letter about the lights.\n\nIt asks for nothing.\n").Model.Resolutions);

    [Fact]
    public void A_heading_that_is_typed_parts_the_resolution()
    {
        string text = SampleTexts.Fixture("several.en.txt");
        int at = text.IndexOf("3413 (XXX). ", StringComparison.Ordinal);
        var tree = SyntaxTree.ParseText(text.Remove(at, "3413 (XXX). ".Length));

        SyntaxTree typed = tree.WithChangedText(tree.Text.Replace(new UnDocParser.Text.TextSpan(at, 0), "3413 (XXX). "));

        Assert.Equal(2, DocumentModel.Create(tree).Resolutions.Length);
        Assert.Equal(3, DocumentModel.Create(typed).Resolutions.Length);
    }
}
