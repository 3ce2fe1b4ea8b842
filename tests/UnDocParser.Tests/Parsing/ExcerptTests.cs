using UnDocParser.Diagnostics;
using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>A part of a resolution gives its clauses, with what can be known of them; and says that it was read with little to go by.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void Clauses_alone_are_operative()
    {
        var parsed = ParsedText.Of("3. Requests a report;\n\n(a) In May;\n\n(b) In June;\n\n4. Decides to meet again.\n");
        Assert.Equal(["3.", "4."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (a)", "1 (b)"], parsed.Items);
        Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
    }

    [Fact]
    public void Clauses_without_numbers_are_operative()
    {
        var parsed = ParsedText.Of("Requests ports to report;\n\nDecides to meet again;\n\nInvites States to come.\n");
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Operative).Count());
    }

    [Fact]
    public void A_page_may_begin_in_the_middle_of_a_clause()
    {
        var parsed = ParsedText.Of("and the duty of keepers to keep them,\n\nRecalling also another thing,\n\nNoting the report,\n\n1. Decides to meet.\n");
        Assert.Equal(["and the duty of keepers to keep them,", "Recalling also another thing,", "Noting the report,"], parsed.TextsOf(ParagraphType.Preambular));
        parsed = ParsedText.Of("and the duty of keepers to keep them;\n\n7. Requests a report;\n\n8. Decides to meet.\n\n45th plenary meeting\n2 December 2036\n");
        Assert.Equal(["7.", "8."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("and the duty of keepers to keep them;", Assert.Single(parsed.TextsOf(ParagraphType.Text)));
        Assert.Equal(45, parsed.Model.Closing!.Meeting);
    }

    [Theory]
    [InlineData("Dear Sir,\n\nI have the honour to write to you. The lights burn.\n")]
    [InlineData("7. The report was considered.\n\n8. The meeting rose at noon.\n")]
    public void Other_texts_have_no_clauses(string text)
    {
        var parsed = ParsedText.Of(text);
        Assert.Empty(parsed.TextsOf(ParagraphType.Operative));
        Assert.Contains(parsed.Tree.GetDiagnostics(), found => found.Descriptor == Descriptors.NoStructure);
    }

    [Fact]
    public void A_doubtful_parse_names_what_was_missing()
    {
        Diagnostic doubt = Assert.Single(ParsedText.Of("3. Requests a report;\n\n4. Decides to meet.\n").Model.Diagnostics, found => found.Descriptor == Descriptors.DoubtfulParse);
        Assert.Equal("This text was read with little to go by: no enacting formula; no symbol, number or title", doubt.GetMessage());
        Assert.DoesNotContain(
            ParsedText.Of("91/2. Lights\n\nRecalling one thing,\n\nNoting another,\n\n1. Decides to meet.\n").Model.Diagnostics,
            found => found.Descriptor == Descriptors.DoubtfulParse);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><p>The General Assembly,</p></body></html>", "a web page (HTML)")]
    [InlineData("  <div class=\"text\">\n<p>1. Decides to meet.</p></div>", "a web page (HTML)")]
    [InlineData("{\\rtf1\\ansi The General Assembly,\\par 1. Decides to meet.\\par}", "rich text (RTF)")]
    [InlineData("<?xml version=\"1.0\"?>\n<akomaNtoso/>", "XML")]
    public void The_source_of_a_page_is_named(string text, string name) =>
        Assert.Contains(ParsedText.Of(text).Model.Diagnostics, found => found.Descriptor == Descriptors.MarkupText && found.GetMessage().Contains(name, StringComparison.Ordinal));

    [Fact]
    public void A_comment_or_a_mark_of_Markdown_is_no_page() =>
        Assert.DoesNotContain(ParsedText.Of("<!-- image -->\n\n<sup>1</sup> The General Assembly,\n").Model.Diagnostics, found => found.Descriptor == Descriptors.MarkupText);

    [Fact]
    public void A_misspelt_formula_is_reported()
    {
        Diagnostic found = Assert.Single(
            ParsedText.Of("91/2. Lights\n\nThe Genral Assembly,\n\nRecalling one thing,\n\n1. Decides to meet.\n").Model.Diagnostics, found => found.Descriptor == Descriptors.MisspeltFormula);
        Assert.Contains("The Genral Assembly,", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_heads_of_pages_are_known_without_the_masthead()
    {
        const string Head = "\fA/RES/91/14\n\nHarbour lights for small ports\nand their keepers\n\n";
        string page = string.Concat(Enumerable.Range(0, 12).Select(line => $"of the many ports that have lights and of those who keep them in the year {line} of\n"));
        var parsed = ParsedText.Of("The General Assembly,\nRecalling the words\n" + page + Head + page + Head + page + "and ships,\nNoting the report,\n1. Decides to meet.\n");
        Assert.DoesNotContain(parsed.TextsOf(ParagraphType.Preambular), text => text.Contains("Harbour lights", StringComparison.Ordinal));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal("A/RES/91/14", parsed.Model.Symbol?.ToString());
    }
}
