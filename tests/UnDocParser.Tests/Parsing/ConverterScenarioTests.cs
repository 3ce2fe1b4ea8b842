using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts as converters write them: what is markup is no text, and what the text says stays.</summary>
public sealed class ConverterScenarioTests
{
    private const string Formula = "The General Assembly,\n\n";

    [Fact]
    public void A_list_sign_before_a_number_is_no_label()
    {
        var parsed = ParsedText.Of(Formula + "Recalling its resolution 90/2,\n\n- 1. Decides to light the quay;\n- 2. Requests ports:\n- (a) To list lamps;\n- (b) To name keepers;\n- 3. Decides to meet again.\n");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (a)", "1 (b)"], parsed.Items);
    }

    [Fact]
    public void A_list_sign_before_words_is_the_label_of_an_item()
    {
        var parsed = ParsedText.Of(Formula + "1. Requests ports to send:\n\n- Lists of lamps;\n\n- Names of keepers.\n");

        Assert.Equal(["1 -", "1 -"], parsed.Items);
    }

    [Fact]
    public void A_text_that_is_quoted_as_a_whole_is_read_as_if_it_were_not()
    {
        var parsed = ParsedText.Of("91/3. Lamps\n\n> The General Assembly,\n>\n> Recalling its resolution 90/2,\n>\n> 1\\. Decides to light the quay;\n>\n> > \\(a\\) At night;\n>\n> 2\\. Decides to meet again.\n");

        Assert.Equal(["The General Assembly,", "Recalling its resolution 90/2,", "Decides to light the quay;", "At night;", "Decides to meet again."], parsed.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([null, null, "1.", "(a)", "2."], parsed.Paragraphs.Select(paragraph => paragraph.Label));
        Assert.Equal("A/RES/91/3", parsed.Model.Symbol.ToString());
    }

    [Fact]
    public void A_quotation_within_a_text_is_no_clause_of_it()
    {
        var parsed = ParsedText.Of(Formula + "Recalling its resolution 90/2,\n\n1. Decides to add to the rules of the quay:\n\n> 7. Every lamp shall be lit at dusk.\n\n2. Requests ports to report;\n\n3. Decides to meet again.\n");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Contains("7. Every lamp shall be lit at dusk.", parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void An_emphasised_number_is_a_label_and_its_signs_are_no_text()
    {
        var parsed = ParsedText.Of("_The General Assembly,_\n\n_Recalling_ the lamps,\n\n**1.** **Decides** to light the quay;\n\n<b>2.</b> <i>Requests</i> ports to report.\n\n_61st plenary meeting_\n_2 March 2037_\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["Recalling", "Decides", "Requests"], parsed.Paragraphs.Where(paragraph => paragraph.Opening is not null).Select(paragraph => paragraph.Opening));
        Assert.Equal("Requests ports to report.", parsed.Labelled("2.").Text);
        Assert.Equal((61, new CalendarDate(2037, 3, 2)), (parsed.Model.Closing!.Meeting, parsed.Model.Closing.Date));
    }

    [Fact]
    public void Tags_and_entities_are_read()
    {
        var parsed = ParsedText.Of(Formula + "Recalling its resolution&nbsp;90/2 on lamps &amp; keepers, of the 3<sup>rd</sup> of May<br>and of June,\n\n1.&nbsp;Decides to meet at 5 &lt; 6.\n");

        Assert.Equal("Recalling its resolution 90/2 on lamps & keepers, of the 3rd of May and of June,", parsed.Paragraphs[1].Text);
        Assert.Equal("Decides to meet at 5 < 6.", parsed.Labelled("1.").Text);
        Assert.Equal(["A/RES/90/2"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void Struck_text_is_neither_read_nor_cited()
    {
        var parsed = ParsedText.Of(Formula + "Recalling its resolution ~~90/2~~ 90/3,\n\n1. ~~*Requests*~~ <ins>*Urges*</ins> ports to <del>list</del> name keepers.\n");

        Assert.Equal("Recalling its resolution 90/3,", parsed.Paragraphs[1].Text);
        Assert.Equal(("Urges", "Urges ports to name keepers."), (parsed.Labelled("1.").Opening, parsed.Labelled("1.").Text));
        Assert.Equal(["A/RES/90/3"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
        Assert.Equal(["~~90/2~~", "~~*Requests*~~", "<del>list</del>"], parsed.Root.DescendantNodes().OfType<StruckTextSyntax>().Select(node => node.ToString()));
    }

    [Theory]
    [InlineData("[^1]", "[^1]: See A/90/5.")]
    [InlineData("[^1]", "[^1]:\n    > See A/90/5.")]
    [InlineData("[1]", "[1] See A/90/5.")]
    [InlineData("[1]", "[1]\n\n  See A/90/5.")]
    [InlineData("<sup>1</sup>", "---\n\n<sup>1</sup> See A/90/5.")]
    [InlineData("<sup>[\\[1\\]](#footnote-1)</sup>", "1. See A/90/5. [↑](#footnote-ref-1)")]
    [InlineData("[1](#_ftn1)", "[^1]: See A/90/5.")]
    [InlineData("[<sup>1</sup>](#page-0-1)", "<span id=\"page-0-1\"></span><sup>1</sup> See A/90/5.")]
    [InlineData("$^{1}$", "$^{1}$ See A/90/5.")]
    public void Notes_in_markup_are_bound_and_their_marks_are_no_text(string mark, string note)
    {
        var parsed = ParsedText.Of(Formula + $"Recalling the lamps of 2031,{mark} and their keepers,\n\n1. Decides to light the quay;{mark}\n\n2. Decides to meet again.\n\n{note}\n");

        DocumentNote found = Assert.Single(parsed.Model.Notes);
        Assert.Equal(("1", "See A/90/5.", 1), (found.Mark, found.Text, found.Paragraph));
        Assert.Equal("Recalling the lamps of 2031, and their keepers,", parsed.Paragraphs[1].Text);
        Assert.Equal("Decides to light the quay;", parsed.Labelled("1.").Text);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_number_in_brackets_that_stands_apart_is_text()
    {
        var parsed = ParsedText.Of(Formula + "1. Decides to light [2] lamps within [3] weeks.\n");

        Assert.Equal("Decides to light [2] lamps within [3] weeks.", parsed.Labelled("1.").Text);
        Assert.Empty(parsed.Model.Notes);
    }

    [Fact]
    public void Comments_images_and_fences_are_furniture()
    {
        var parsed = ParsedText.Of("```markdown\n<!-- page 1 -->\n\n" + Formula + "Recalling the lamps that were lit along the quay and the keepers who\n\n<!-- image -->\n\n![](lamps.png)\n\nlit them,\n\n1. Decides to meet again.\n\n```\n");

        Assert.Equal(["The General Assembly,", "Recalling the lamps that were lit along the quay and the keepers who lit them,", "Decides to meet again."], parsed.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(5, parsed.Root.DescendantNodes(descendIntoTrivia: true).OfType<MarkupLineSyntax>().Count());
    }

    [Fact]
    public void A_text_of_a_converter_that_joins_lines_keeps_its_facts()
    {
        var parsed = ParsedText.Of(
            "<!-- image -->\n\nDistr.: General 9 May 2037\n\n## Ninety-first session Agenda item 14 (b)\n\n## Resolution adopted by the General Assembly on 2 May 2037\n\n## Lamps and keepers\n\n## 91/3. of the northern quay\n\n"
            + "## The General Assembly ,\n\nRecalling its resolution 90/2,\n\n- 1. Decides to meet again.\n\nnd\n\n62 plenary meeting 2 May 2037\n");

        Assert.Equal("Lamps and keepers of the northern quay", parsed.Model.Header.Title);
        Assert.Equal(new AgendaItem(14, "b"), Assert.Single(parsed.Model.Header.AgendaItems));
        Assert.Equal(("A/RES/91/3", new CalendarDate(2037, 5, 2)), (parsed.Model.Symbol.ToString(), parsed.Model.Header.AdoptionDate));
        Assert.Equal((62, new CalendarDate(2037, 5, 2)), (parsed.Model.Closing!.Meeting, parsed.Model.Closing.Date));
        Assert.Equal(3, parsed.Paragraphs.Length);
    }

    [Fact]
    public void A_distribution_printed_amid_the_text_is_masthead()
    {
        var parsed = ParsedText.Of(Formula + "Recalling the lamps,\n\nDistr.: General 9 May 2037 English\n\nNoting the keepers,\n\n1. Decides to meet again.\n");

        Assert.Equal((DocumentDistribution.General, new CalendarDate(2037, 5, 9)), (parsed.Model.Header.Distribution, parsed.Model.Header.DistributionDate));
        Assert.Equal(["Recalling the lamps,", "Noting the keepers,"], parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void A_superscript_that_refers_to_a_note_again_is_no_text_but_a_power_is()
    {
        var parsed = ParsedText.Of(Formula + "Recalling the lamps¹ and the quay,²\n\n1. Decides to pave 40 m² of the quay² as planned.\n\n¹ See A/90/5.\n\n² See A/90/6.\n");

        Assert.Equal("Decides to pave 40 m² of the quay as planned.", parsed.Labelled("1.").Text);
    }
}
