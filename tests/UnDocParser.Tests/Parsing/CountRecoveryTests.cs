using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Labels whose stop, figure or place was lost: one costs its own paragraph, and what only looks like one is text.</summary>
public sealed class CountRecoveryTests
{
    private const string Opening = "The General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034,\n\n";

    [Theory]
    [InlineData("1.", "2,", "3.")]
    [InlineData("1.", "2)", "3.")]
    [InlineData("1.", "2", "3.")]
    [InlineData("l.", "2.", "3.")]
    [InlineData("I.", "2.", "3.")]
    [InlineData("1)", "2)", "3)")]
    [InlineData("(1)", "(2)", "(3)")]
    [InlineData("1 –", "2 –", "3 –")]
    [InlineData("1.-", "2.-", "3.-")]
    public void A_number_with_another_stop_or_a_letter_for_a_figure_counts(string first, string second, string third)
    {
        var parsed = ParsedText.Of(
            Opening + $"{first} Decides to keep the lights at work;\n\n{second} Requests the keepers to report;\n\n{third} Decides to meet.\n");

        Assert.Equal([first, second, third], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_letter_that_heads_a_section_is_no_misread_number()
    {
        var parsed = ParsedText.Of(
            Opening + "1. Decides to keep the lights at work;\n\nI\nThe northern coast\n\n2. Requests the keepers to report;\n\n3. Decides to meet.\n");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("88.")]
    [InlineData("2.")]
    public void A_number_misread_behind_a_heading_costs_no_heading(string label)
    {
        var parsed = ParsedText.Of(
            Opening + "1.\nDecides to keep the lights of the northern coast at work through the winter and to\npaint them;\n2.\nRequests the keepers to report;\n"
            + $"Budget of the lights for the two years from 1 July 2035 to 30 June 2037\n{label}\nDecides to set aside what the lights of the northern coast need for their work in the\nwinter;\n"
            + "4.\nDecides to meet.\n");

        Assert.Equal(["1.", "2.", label, "4."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Contains("Budget of the lights for the two years from 1 July 2035 to 30 June 2037", parsed.TextsOf(ParagraphType.Heading));
    }

    [Fact]
    public void Items_below_items_without_stop_start_by_their_count()
    {
        var parsed = ParsedText.Of(
            Opening + "1. Decides that the keepers shall:\n(i) Work for the safety of the ferries that come from the islands, at all\nhours that the council names\n"
            + "(a) Look after the lamps of all lights of the coast through the whole of the\nwinter;\n(b) Clean the glass;\n(c) Report each year on what they did\n"
            + "(ii) Work for the charts\n(d) Send the mapmakers what they saw;\n(e) Read the new charts before they are printed.\n\n2. Decides to meet.\n");

        Assert.Equal(["(i)", "(a)", "(b)", "(c)", "(ii)", "(d)", "(e)"], parsed.LabelsOf(ParagraphType.Item));
    }

    [Fact]
    public void A_letter_that_is_cited_at_the_start_of_a_line_is_no_item()
    {
        var parsed = ParsedText.Of(
            Opening + "1.\nDecides that what the keepers were asked to do in the first place, as in subparagraph\n(a) above, shall be done in the winter;\n2.\nDecides to meet.\n");

        Assert.Empty(parsed.LabelsOf(ParagraphType.Item));
    }

    [Fact]
    public void Tabs_for_indents_make_no_paragraphs_of_the_lines_of_an_item()
    {
        var parsed = ParsedText.Of(
            "\tThe General Assembly,\n\tRecalling its resolution 89/114 of 17 December 2034 on the lights of the northern\ncoast,\n"
            + "\t1.\tDecides to ask the keepers of the lights of the northern coast and of the southern\nislands:\n"
            + "\t(a) To look after the lamps, the glass of the lamps and the ropes of the boats,\n\tand to report on them before the winter comes to the northern coast, as they\n"
            + "\tdid in former years;\n\t(b) To read the charts;\n"
            + "\t2.\tDecides to keep what was decided on the lights of the northern coast in force and\nto meet.\n");

        Assert.Equal(["(a)", "(b)"], parsed.LabelsOf(ParagraphType.Item));
        Assert.Empty(parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void Clauses_stand_apart_where_a_blank_line_between_them_was_lost()
    {
        var parsed = ParsedText.Of(
            "The Security Council,\nHaving considered the report of the keepers on the lights that are in the\ncare of the islands,\n\n"
            + "Recalling the need of a solution that all of the owners of the ferries can\nlive with,\n\nBearing in mind the provisions of its resolution 836 (1993) on the same lights,\n"
            + "Acting for the safety of the ferries,\n1. Approves the report;\n\n2. Decides to add to the lights what is named in paragraph 6 of the report of\nthe keepers;\n\n3. Decides to meet.\n");

        Assert.Equal(4, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_note_mark_in_brackets_leaves_the_lines_of_a_short_text_paragraphs()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling the signing of the treaty on lights in Portclair on 11 April 2031,[1]\n\n1. Takes note of the report;\n\n2. Decides to meet.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Single(parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void A_line_that_begins_with_a_figure_goes_on_with_a_paragraph_that_was_cut()
    {
        string clause = "\tRecalling the conference on lights that was held in Portclair from 10 to 14 March 2036, and the framework for the repair of lamps\n"
            + "2015–2030, in which the islands of the archipelago set themselves seven targets and four priorities for the lamps of all their lights,\n";
        var parsed = ParsedText.Of(
            "\tThe General Assembly,\n" + clause + "\tConvinced that lamps are of use to all the islands of the archipelago and to the ferries between them, by night and by day alike,\n"
            + "\t1.\tDecides to include in the provisional agenda of its ninety-second session the item entitled “Repair of the lamps of all lights”.\n");

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void A_heading_with_the_word_meeting_closes_nothing()
    {
        var parsed = ParsedText.Of(
            Opening + "Adopts the declaration of the high-level meeting on lamps, as follows:\n\nDeclaration of the high-level meeting of the\nkeepers of lamps of the islands\n\n"
            + "1. Reaffirms the need of lamps on all the islands, in the winter as in the\nsummer;\n\n2. Decides to meet.\n\n18th plenary meeting\n10 October 2036\n");

        Assert.Equal(18, parsed.Model.Closing?.Meeting);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative).Where(label => label is not null));
    }

    [Theory]
    [InlineData("- 2 -")]
    [InlineData("– 14 –")]
    public void A_page_number_between_dashes_is_no_item(string number)
    {
        var parsed = ParsedText.Of(Opening + $"1. Decides to keep the lights of the coast at work through the\n{number}\nwinter;\n\n2. Decides to meet.\n");

        Assert.Empty(parsed.LabelsOf(ParagraphType.Item));
    }
}
