using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Numbers of clauses whose sign was changed, misread or set apart: each costs no more than itself.</summary>
public sealed class DamagedLabelTests
{
    private const string Preamble = "The General Assembly,\nRecalling the lights of the harbours and of the keepers who light them in every night of the winter,\nNoting the ships,\n";
    private const string Arabic = "إن الجمعية العامة،\nإذ تشير إلى قراراتها السابقة بشأن المنارات؛\n";
    private const string Russian = "Генеральная Ассамблея,\nссылаясь на свои предыдущие резолюции об огнях портов,\n";

    [Theory]
    [InlineData("Art. 1.", "Art. 2.", "Art. 3.")]
    [InlineData("Art. 1", "Art. 2", "Art. 3")]
    [InlineData("Article 1:", "Article 2:", "Article 3:")]
    [InlineData("Paragraph 1", "Paragraph 2", "Paragraph 3")]
    [InlineData("I.", "II.", "III.")]
    [InlineData("1 -", "2 -", "3 -")]
    [InlineData("(1)", "(2)", "(3)")]
    public void A_label_of_another_form_is_one_before_a_verb(string first, string second, string third)
    {
        var parsed = ParsedText.Of($"{Preamble}{first} Decides to light the harbours;\n{second} Requests a report;\n{third} Decides to meet again.\n");

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal([first, second, third], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["Decides to light the harbours;", "Requests a report;", "Decides to meet again."], parsed.TextsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_next_Roman_number_of_sections_heads_one_though_a_verb_could_follow()
    {
        var parsed = ParsedText.Of(Preamble + "I. Lamps\n1. Decides to light the harbours;\nII. Further guidance on lamps\n2. Requests a report.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["I.", "II."], parsed.LabelsOf(ParagraphType.Heading));
    }

    [Theory]
    [InlineData("II. Requests for funds")]
    [InlineData("Article 2. Calls for assistance")]
    public void A_word_or_Roman_number_before_a_heading_is_no_number_of_a_clause(string heading)
    {
        var parsed = ParsedText.Of(Preamble + "1. Decides to light the harbours;\n" + heading + "\n2. Requests a report.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("(1)", "(2)", "(3)")]
    [InlineData("1)", "2)", "3)")]
    [InlineData("1,", "2,", "3,")]
    [InlineData("•", "•", "•")]
    [InlineData("-", "-", "-")]
    public void Labels_in_a_column_of_their_own_may_have_any_sign(string first, string second, string third)
    {
        var parsed = ParsedText.Of($"{Preamble}{first}\nDecides to light the harbours;\n{second}\nRequests a report;\nLights of the pier\n{third}\nDecides to meet again.\n");

        Assert.Equal(["Decides to light the harbours;", "Requests a report;", "Decides to meet again."], parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(["Lights of the pier"], parsed.TextsOf(ParagraphType.Heading));
    }

    [Fact]
    public void So_is_one_whose_bracket_a_converter_escaped()
    {
        var parsed = ParsedText.Of($"{Preamble}1\\) Decides to light the harbours;\n2\\) Decides to meet again.\n");

        Assert.Equal(["1)", "2)"], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData(Russian, "1.постановляет осветить порты;", "2.просит представить доклад.", "постановляет осветить порты;")]
    [InlineData(Arabic, "1-تقرر إضاءة الموانئ؛", "2-تطلب تقديم تقرير.", "تقرر إضاءة الموانئ؛")]
    [InlineData(Arabic, "1 -تقرر إضاءة الموانئ؛", "2 -تطلب تقديم تقرير.", "تقرر إضاءة الموانئ؛")]
    public void A_label_may_be_glued_to_a_verb_without_capital(string preamble, string first, string second, string text)
    {
        var parsed = ParsedText.Of($"{preamble}{first}\n{second}\n");

        Assert.Equal(2, parsed.LabelsOf(ParagraphType.Operative).Count());
        Assert.Equal(text, parsed.TextsOf(ParagraphType.Operative).First());
    }

    [Theory]
    [InlineData("Art. 5 of the statute of the keepers was read.")]
    [InlineData("II. Lights of the pier.")]
    [InlineData("2.5 lamps were lit.")]
    public void Before_other_words_they_are_none(string line)
    {
        var parsed = ParsedText.Of($"{Preamble}\n1. Decides to light the harbours;\n\n{line}\n\n2. Decides to meet again.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Numbers_without_stops_go_on_behind_headings()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling the lights of the harbours,\n\n1 Decides to light the harbours of the north and of the islands;\n\n" +
            "Lights of the pier in the years 2036 and 2037\n\n2 Requests the keepers of these lights to report to it at its next session;\n\nBells\n\n3 Decides to meet again in the harbour.\n");

        Assert.Equal(["1", "2", "3"], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Heading).Count());
    }

    [Theory]
    [InlineData("1", "2", "3")]
    public void Numbers_alone_on_their_lines_need_no_stop(string first, string second, string third)
    {
        var parsed = ParsedText.Of($"{Preamble}{first}\nDecides to light the harbours;\n{second}\nRequests a report;\n{third}\nDecides to meet again.\n");

        Assert.Equal([first, second, third], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Commas_at_line_ends_end_no_numbered_clause_of_a_preamble()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n1. Recalling the lights of the harbours, those of the islands and those\nthat the keepers of the capes light in every night of the winter,\nand of the spring,\n" +
            "2. Noting the ships that see these lights from the sea and the crews that\nsail on them, who thank the keepers for them,\n" +
            "1. Decides to light the harbours of the north and those of the islands that\nlie before them;\n2. Requests a report on what the keepers of these lights saw in the\nwinter.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Preambular));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_number_of_a_page_does_not_end_the_preamble()
    {
        var parsed = ParsedText.Of("The General Assembly,\nRecalling the lights of the harbours and of the keepers who light them,\n1\nNoting the ships,\n1. Decides to meet.\n");

        Assert.Equal(["Noting the ships,"], parsed.TextsOf(ParagraphType.Preambular).Skip(1));
    }
}
