using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

public sealed class LayoutScenarioTests
{
    [Fact]
    public void Spaced_lines_join_and_real_hyphens_stay()
    {
        var parsed = ParsedText.Of(SampleTexts.Sample("draft.fr.txt"));

        Assert.Equal(
            "Prenant note des conclusions de la Conférence des services de balisage tenue à Valdoro, et se félicitant que trente-deux États et deux organisations sous-régionales y aient pris part,",
            parsed.Paragraphs[4].Text.Replace(" ,", ",", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_furniture_is_structured_trivia()
    {
        DocumentSyntax root = ParsedText.Of(SampleTexts.Sample("draft.fr.txt")).Root;
        var furniture = root.DescendantNodes(descendIntoTrivia: true).OfType<PageBreakTriviaSyntax>().ToList();

        Assert.True(furniture.Count >= 3);
        Assert.Equal(6, root.Footnotes.Count());
        Assert.Equal(3, root.DescendantNodes(descendIntoTrivia: true).OfType<LinkDumpSyntax>().Count());
        Assert.DoesNotContain(root.DescendantNodes(), node => node is FootnoteSyntax);
    }

    [Fact]
    public void Marks_glued_to_years_and_words_leave_the_text()
    {
        var parsed = ParsedText.Of(SampleTexts.Sample("draft.fr.txt"));

        Assert.EndsWith("à l’horizon 2030,", parsed.Paragraphs[3].Text, StringComparison.Ordinal);
        Assert.StartsWith("Constatant avec satisfaction que la Charte des phares, adoptée le 21 mai 2016, a été traduite", parsed.Paragraphs[6].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Text.Contains("20301", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_markup_leaves_the_text()
    {
        var parsed = ParsedText.Of(SampleTexts.Sample("resolution.en.md"));

        Assert.All(parsed.Paragraphs, paragraph => Assert.Equal(-1, paragraph.Text.AsSpan().IndexOfAny('*', '[', '\\')));
        Assert.Equal("Conscious that island communities depend more than others on reliable beacons, that rising waters threaten the footings of towers which have stood for a century, and that means to watch over them are often lacking,", parsed.Paragraphs[5].Text);
        Assert.Equal("United Nations, Treaty Series, vol. 3391, No. 60217.", parsed.Model.Notes[3].Text);
    }

    [Fact]
    public void The_language_can_be_told_the_parser()
    {
        const string Text = "Assemblée\n1. x\n";

        Assert.Equal("en", DocumentModel.Create(SyntaxTree.ParseText(Text, new ParseOptions { Language = "en" })).Language);
        Assert.Equal("fr", DocumentModel.Create(SyntaxTree.ParseText(Text, new ParseOptions { Language = "fr" })).Language);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_endings_give_the_same_outline(string ending)
    {
        foreach (string sample in new[] { "resolution.en.txt", "resolution.en.md", "draft.fr.txt" })
        {
            string text = SampleTexts.Sample(sample);
            IEnumerable<(ParagraphType Type, string? Label, string Text)> expected = ParsedText.Of(text).Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Text));
            IEnumerable<(ParagraphType Type, string? Label, string Text)> found = ParsedText.Of(text.Replace("\n", ending, StringComparison.Ordinal)).Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Text));
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        string text = SampleTexts.Sample("resolution.en.txt");

        Assert.Equal(ParsedText.Of(text).Paragraphs.Select(paragraph => paragraph.Text), ParsedText.Of("\uFEFF" + text).Paragraphs.Select(paragraph => paragraph.Text));
    }
}
