using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>A letter or report with a resolution in it is not read in silence.</summary>
public sealed class EmbeddedResolutionTests
{
    [Fact]
    public void Sentences_that_lead_to_a_resolution_and_are_most_of_the_text_make_the_parse_doubtful()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/998\nGeneral Assembly\nDistr.: General\n3 March 2036\nOriginal: English\n\n"
            + "Letter dated 2 March 2036 from the Permanent Representative of Lindemar to the United Nations addressed to the Secretary-General\n\n"
            + "I have the honour to transmit the text of a resolution of our parliament on lamps (see annex). I ask that it be circulated.\n\n"
            + "(Signed) A. Keeper\n\nDraft resolution on lamps\n\nThe Assembly of Lamps,\n\nRecalling the Charter,\n\n1. Calls upon keepers to light;\n\n2. Requests them to report.\n");

        Assert.Contains(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0012");
    }

    [Fact]
    public void A_report_is_told_up_to_the_resolution_that_it_holds()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/998\nGeneral Assembly\nDistr.: General\n3 March 2036\nOriginal: English\n\n"
            + "Report of the Committee on Lights\n\n"
            + "1. The Committee considered the item at its 12th and 13th meetings, and heard the statements of Lindemar on resolution 72/17.\n\n"
            + "2. The Committee recommends to the General Assembly the adoption of the following draft resolution:\n\n"
            + "Lights of ports\n\nThe General Assembly,\n\nRecalling its resolution 73/9,\n\n1. Decides to open a register;\n\n2. Requests ports to report.\n");

        Assert.Equal(
            "Item 1.|Item 2.|Heading |EnactingFormula |Preambular |Operative 1.|Operative 2.",
            string.Join("|", parsed.Model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Label}")));
        Assert.Equal(["A/RES/72/17", "A/RES/73/9"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()!));
    }

    [Fact]
    public void A_remark_to_an_asterisk_is_no_report()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/L.9\nGeneral Assembly\n\nLindemar:* draft resolution\n\n"
            + "* On behalf of the States Members of the United Nations that are members of the Group of Ports of the Northern Seas.\n\n"
            + "Lights of ports\n\nThe General Assembly,\n\nRecalling its resolution 73/9,\n\n1. Decides to open a register.\n");

        Assert.Equal(ParagraphType.EnactingFormula, parsed.Model.Paragraphs[0].Type);
    }

    [Fact]
    public void Text_behind_the_title_of_a_resolution_is_no_report()
    {
        var parsed = ParsedText.Of(
            "91/14. Lights of ports\n\n"
            + "The keepers of the northern harbours asked for this text in a letter that they sent in the spring of the year before last.\n\n"
            + "The General Assembly,\n\nRecalling its resolution 73/9,\n\n1. Decides to open a register.\n");

        Assert.Equal(ParagraphType.EnactingFormula, parsed.Model.Paragraphs[0].Type);
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
    }

    [Fact]
    public void The_heading_of_the_next_decision_cites_nothing()
    {
        var parsed = ParsedText.Of(
            "42/402. Election of keepers\n\nAt its 97th plenary meeting, on 11 December 1987, the General Assembly elected two keepers.\n\n"
            + "42/403. Appointment of a pilot\n\nAt its 98th plenary meeting, on 12 December 1987, the General Assembly appointed a pilot, "
            + "as resolution 41/12 provides.\n");

        Assert.Equal(["A/RES/41/12"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()!));
    }

    [Fact]
    public void Clauses_of_a_preamble_may_have_letters()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\n(a) Recalling its resolution 73/9,\n\n(b) Noting the report of the keeper,\n\n1. Decides to open a register.\n");

        Assert.Equal(
            "EnactingFormula |Preambular (a)|Preambular (b)|Operative 1.",
            string.Join("|", parsed.Model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Label}")));
        Assert.Equal("Recalling", parsed.Model.Paragraphs[1].Opening);
    }

    [Fact]
    public void An_agenda_line_ends_before_a_date()
    {
        var parsed = ParsedText.Of("Agenda item 11.5 28 May 2036\n\n91/14. Lights\n\nThe General Assembly,\n\nRecalling the lights,\n\n1. Decides to meet.\n");

        Assert.Equal(11, Assert.Single(parsed.Model.Header.AgendaItems).Number);
    }
}
