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
    public void A_sentence_above_a_resolution_is_no_report()
    {
        var parsed = ParsedText.Of(
            "The Assembly adopted today, by a vote of 100 to none, a text on the lights of the ports of the north and of the south.\n\n"
            + "The General Assembly,\n\nRecalling its resolution 73/9,\n\nNoting with satisfaction what the keepers of the northern and the southern ports have done for all who are at sea,\n\n"
            + "1. Decides to open a register of lights, of bells and of the keepers who tend them, in each port of the two coasts;\n\n"
            + "2. Requests the ports to report on what they have entered in it before the end of the year that follows.\n");

        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Single(parsed.Model.Resolutions);
        Assert.Contains(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0012");
    }

    [Fact]
    public void A_report_in_ideographs_is_told_too()
    {
        var parsed = ParsedText.Of(
            "灯塔委员会的报告\n\n"
            + "1. 委员会在第十二次和第十三次会议上审议了这个项目，听取了各港口代表的发言，并注意到沿海各国为保持灯塔明亮所作的努力和为此提供的资金，以及各港口为航行安全所做的一切工作和对航海者给予的帮助，并感谢所有看守灯塔的人。\n\n"
            + "2. 委员会建议通过下列决议草案：\n\n大会，\n\n回顾其第73/9号决议，\n\n1. 决定设立登记册；\n\n2. 请各港口提出报告。\n");

        Assert.Equal(ParagraphType.Item, parsed.Model.Paragraphs[0].Type);
        Assert.Contains(parsed.Model.Paragraphs, paragraph => paragraph.Type == ParagraphType.Preambular);
    }
}
