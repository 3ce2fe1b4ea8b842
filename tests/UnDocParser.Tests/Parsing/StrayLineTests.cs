using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Tests.Layout;

namespace UnDocParser.Tests.Parsing;

/// <summary>Lines that got into a text from around it are taken out, and the clause they cut stays one.</summary>
public sealed class StrayLineTests
{
    private const string Before =
        "The General Assembly,\n"
        + "Recalling that the keepers of lighthouses have served all who are at sea, whatever flag\n"
        + "they sail under and whatever port they make for in the end,\n"
        + "Noting with satisfaction that the Harbour Fund has begun to gather what they know, in\n"
        + "accordance with the wishes of the coastal communities concerned,\n"
        + "1. Requests the Harbour Fund to go on with its work, in particular on the smaller islands,\n";

    private const string Behind =
        "and to tell the coastal States what ships and what crews it needs for this work;\n"
        + "2. Decides to remain seized of the matter.\n";

    private const string Clause =
        "Requests the Harbour Fund to go on with its work, in particular on the smaller islands, and to tell the coastal States what ships and what crews it needs for this work;";

    [Theory]
    [InlineData("<!-- image -->", PageFurnitureKind.Image)]
    [InlineData("<!-- page 3 -->", PageFurnitureKind.Comment)]
    [InlineData("- 2 -", PageFurnitureKind.PageNumber)]
    [InlineData("– 12 –", PageFurnitureKind.PageNumber)]
    [InlineData("Page 2 of 5", PageFurnitureKind.PageNumber)]
    [InlineData("3 of 9", PageFurnitureKind.PageNumber)]
    [InlineData("p. 3", PageFurnitureKind.PageNumber)]
    [InlineData("/...", PageFurnitureKind.PageNumber)]
    [InlineData("3", PageFurnitureKind.PageNumber)]
    [InlineData("DRAFT", PageFurnitureKind.Watermark)]
    [InlineData("Advance unedited version", PageFurnitureKind.Watermark)]
    [InlineData("https://library.example/a-91-14.html   1/2", PageFurnitureKind.PageNumber)]
    [InlineData("12/5/36, 10:14 AM      Lighthouses", PageFurnitureKind.RunningHead)]
    public void A_stray_line_costs_no_clause(string line, PageFurnitureKind kind)
    {
        var parsed = ParsedText.Of(Before + line + "\n" + Behind);
        Assert.Equal(Clause, parsed.Labelled("1.").Text);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        DocumentFurniture furniture = Assert.Single(parsed.Model.Furniture);
        Assert.Equal(kind, furniture.Kind);
        Assert.Equal(Before.Length, furniture.Span.Start);
    }

    [Theory]
    [InlineData("Draft resolutions")]
    [InlineData("Page 2 of the report")]
    [InlineData("3 ships of the Fund")]
    [InlineData("of 30")]
    public void What_goes_on_with_the_clause_stays(string line)
    {
        var parsed = ParsedText.Of(Before + line + "\n" + Behind);
        Assert.Contains(line, parsed.Labelled("1.").Text, StringComparison.Ordinal);
        Assert.Empty(parsed.Model.Furniture);
    }

    [Fact]
    public void A_number_between_clauses_is_a_label_where_the_count_goes_on()
    {
        var parsed = ParsedText.Of(Before + Behind.Replace("2. Decides", "2.\nDecides", StringComparison.Ordinal));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("fr", "Page 2 sur 5", true)]
    [InlineData("es", "Página 2 de 5", true)]
    [InlineData("ru", "Стр. 2 из 5", true)]
    [InlineData("ar", "صفحة 2 من 5", true)]
    [InlineData("zh", "第 2 页，共 5 页", true)]
    [InlineData("zh", "第 2 段", false)]
    [InlineData("de", "Seite 2 von 5", true)]
    [InlineData("de", "2. Seite", false)]
    [InlineData("fr", "PROJET", true)]
    [InlineData("ru", "DRAFT", true)]
    [InlineData("en", "- 2", false)]
    [InlineData("en", "1987", false)]
    public void Words_of_pages_are_those_of_the_language(string language, string line, bool isStray)
    {
        var lines = new LineWindow(line);
        FurnitureRule? rule = StrayLines.Decide(new FurnitureLine(FurnitureLines.Page(lines, LayoutProfile.From(LayoutCounts.Of(lines)), language), 0, FurnitureState.Start));
        Assert.Equal(isStray, rule is not null);
    }

    [Fact]
    public void A_formula_drawn_twice_is_there_once()
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + Before + Behind);
        Assert.Equal("The General Assembly,", Assert.Single(parsed.TextsOf(ParagraphType.EnactingFormula)));
        Assert.Equal(PageFurnitureKind.Duplicate, Assert.Single(parsed.Model.Furniture).Kind);
    }

    [Fact]
    public void Heads_of_old_pages_are_taken_out_with_the_name_of_the_language()
    {
        var parsed = ParsedText.Of(Invariants.SampleTexts.Fixture("pages-1996.en.txt"));
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Welcomes the efforts of the Harbour Fund towards strengthening its various lights;", parsed.Labelled("2.").Text);
        Assert.Contains(parsed.Model.Furniture, furniture => furniture is { Text: "English", Kind: PageFurnitureKind.RunningHead, Page: 2 });
        Assert.Equal(["1", "2"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal([1, 2], parsed.Model.Notes.Select(note => note.Paragraph));
        Assert.Equal("Takes note of the report;", parsed.Labelled("1.").Text);
    }
}
