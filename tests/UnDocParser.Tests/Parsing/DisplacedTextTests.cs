using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Parsing.Body;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts whose extraction set labels, words or last lines apart.</summary>
public sealed class DisplacedTextTests
{
    private const string Head =
        "United Nations\nA/RES/79/901\nGeneral Assembly\nDistr.: General\n3 March 2025\n\n"
        + "Resolution adopted by the General Assembly on 20 February 2025\n[without reference to a Main Committee (A/79/L.91)]\n"
        + "79/901.\nKeeping of the coastal beacons of the northern and of the southern islands\nThe General Assembly,\n"
        + "Recalling its earlier resolutions on the keeping of the beacons that stand along the\n"
        + "coasts of the northern islands and of the islands of the southern archipelago,\n";

    [Fact]
    public void A_label_alone_on_its_line_starts_a_clause_whatever_stands_before_it()
    {
        var parsed = ParsedText.Of(
            Head
            + "1.\n\nRequests the Secretary-General to keep the beacons in good order and to report on the\n\nstate of each\n"
            + "2.\n\nDecides to keep the matter under review and to take it up again at its next regular\nsession.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Decides to keep the matter under review and to take it up again at its next regular session.", parsed.Labelled("2.").Text);
    }

    [Fact]
    public void A_last_line_printed_first_goes_back_to_the_end()
    {
        var parsed = ParsedText.Of(
            Head
            + "1.\nStates;\n\nRequests the Secretary-General to keep the question of the beacons between the coastal\n\n"
            + "2.\nDecides to keep the matter under review and to take it up again at its next regular\nsession.\n");

        Assert.Equal("Requests the Secretary-General to keep the question of the beacons between the coastal States;", parsed.Labelled("1.").Text);
    }

    [Fact]
    public void The_words_of_a_stretched_line_go_before_the_last_line()
    {
        var parsed = ParsedText.Of(
            Head
            + "Having considered\nfor the islands,\n\nthe\n\nreport\n\nof\n\nthe\n\nCommittee\n\n"
            + "Noting that the beacons of the southern archipelago have stood for a hundred years and\nmore,\n"
            + "1. Decides to keep the matter under review and to take it up again at its next regular\nsession.\n");

        Assert.Equal(
            "Having considered the report of the Committee for the islands,",
            parsed.TextsOf(ParagraphType.Preambular).ElementAt(1));
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void A_blank_inside_a_bracketed_label_is_none()
    {
        Label label = LabelScanner.Scan("( j) Keeping the beacons;");

        Assert.Equal(LabelStyle.BracketedLetter, label.Style);
        Assert.Equal(10, label.Ordinal);
        Assert.Equal(4, label.Length);
    }

    [Fact]
    public void Arabic_annexes_are_numbered_in_words()
    {
        Language arabic = LanguageSet.Find("ar")!;

        Assert.True(SpecialLines.IsAnnexHeading("المرفق", arabic));
        Assert.True(SpecialLines.IsAnnexHeading("المرفق الثاني", arabic));
        Assert.False(SpecialLines.IsAnnexHeading("المرفق الذي اعتمدته اللجنة", arabic));
    }

    [Fact]
    public void Sponsors_run_over_a_line_without_commas()
    {
        var parsed = ParsedText.Of(
            "United Nations\nA/79/L.91\nGeneral Assembly\nDistr.: Limited\n3 March 2025\n\nSeventy-ninth session\n\n"
            + "Aland, Borland, Corland, Dorland, Eastern Republic of the Isles,\nthe Northern Kingdom of the Lakes and the Federated States\n"
            + "of Zorland: draft resolution\n\nKeeping of the beacons\n\nThe General Assembly,\n\nRecalling its resolution 78/12 of 3 March 2024,\n\n1. Decides to keep the beacons.\n");

        Assert.Equal("Aland", parsed.Model.Header.SubmittedBy[0].Name);
        Assert.Equal(7, parsed.Model.Header.SubmittedBy.Length);
    }

    [Fact]
    public void Markdown_titles_keep_their_number_apart()
    {
        var parsed = ParsedText.Of(
            "United Nations\n\nGeneral Assembly\n\nDistr.: General\n\n3 March 2025\n\n"
            + "Resolution adopted by the General Assembly on 20 February 2025\n\n**79/901. Keeping of the beacons**\n\n*The General Assembly*,\n\n"
            + "*Recalling* its resolution [78/12](#) of 3 March 2024,\n\n1. *Decides* to keep the beacons.\n");

        Assert.Equal("79/901", parsed.Model.Header.Number);
        Assert.Equal("Keeping of the beacons", parsed.Model.Header.Title);
    }
}
