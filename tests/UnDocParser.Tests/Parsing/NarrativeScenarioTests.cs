using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts that are told in sentences: decisions, amendments, letters and reports.</summary>
public sealed class NarrativeScenarioTests
{
    private const string Decision =
        "91/512. Mayors of harbour cities\n\n"
        + "At its 3rd plenary meeting, on 19 September 2036, the General Assembly, recalling its resolution 88/4 of 3 December 2033:\n\n"
        + "(a) Took note of the report on lamps;\n\n(b) Decided to invite the mayors of the harbour cities.\n";

    private const string Amendment =
        "United Nations\nA/91/L.28\n\nGeneral Assembly\nDistr.: Limited\n4 December 2036\nOriginal: English\n\nNinety-first session\nAgenda item 72 (d)\n\n"
        + "Lindemar:* amendment to draft resolution A/91/L.3\n\nLamps of the north\n\n"
        + "1. After the fifth preambular paragraph, insert a new preambular paragraph reading:\n\n"
        + "Stressing that lamps are of use to all keepers,\n\n"
        + "2. In operative paragraph 1, replace “Takes note” with “Welcomes”.\n\n"
        + "* Any changes to the list of sponsors will be reflected in the official record of the meeting.\n";

    [Fact]
    public void A_decision_has_kind_organ_date_number_title_and_paragraphs()
    {
        var parsed = ParsedText.Of(Decision);
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal(ResolutionOrgan.GeneralAssembly, parsed.Model.Organ);
        Assert.Equal(new CalendarDate(2036, 9, 19), parsed.Model.Header.AdoptionDate);
        Assert.Equal("91/512", parsed.Model.Header.Number);
        Assert.Equal("Mayors of harbour cities", parsed.Model.Header.Title);
        Assert.Equal(["(a)", "(b)"], parsed.LabelsOf(ParagraphType.Item));
        Assert.Equal(["A/RES/88/4"], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.Empty(parsed.TextsOf(ParagraphType.Operative));
        Assert.IsType<NarrativeSyntax>(Assert.Single(parsed.Root.Members));
        Assert.Empty(parsed.Tree.GetDiagnostics());
        Assert.Empty(parsed.Model.Diagnostics);
    }

    [Theory]
    [InlineData("fr", "À sa 3e séance plénière, le 19 septembre 2036, l’Assemblée générale a décidé d’inviter les maires des villes portuaires à son débat.")]
    [InlineData("es", "En su 3ª sesión plenaria, celebrada el 19 de septiembre de 2036, la Asamblea General decidió invitar a los alcaldes de las ciudades.")]
    [InlineData("ru", "На своем 3-м пленарном заседании 19 сентября 2036 года Генеральная Ассамблея постановила пригласить мэров портовых городов.")]
    public void A_decision_is_known_in_other_languages(string language, string text)
    {
        var parsed = ParsedText.Of(text + "\n");
        Assert.Equal(language, parsed.Tree.Language);
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal(ResolutionOrgan.GeneralAssembly, parsed.Model.Organ);
        Assert.Equal(new CalendarDate(2036, 9, 19), parsed.Model.Header.AdoptionDate);
    }

    [Fact]
    public void A_decision_with_the_form_of_a_resolution_is_one_by_its_adoption_line()
    {
        var parsed = ParsedText.Of(
            "Human Rights Council\n\nDecision adopted by the Human Rights Council on 23 March 2036\n\n61/115. Lamps\n\nThe Human Rights Council,\n\n"
            + "Recalling its resolution 50/4 of 7 July 2022,\n\nDecides to postpone the renewal of the lamps.\n");
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal("A/HRC/DEC/61/115", parsed.Model.Symbol?.ToString());
    }

    [Fact]
    public void A_decision_that_adopts_a_text_says_so_before_it()
    {
        var parsed = ParsedText.Of(
            "61/115. Lamps\n\nAt its 62nd meeting, on 23 March 2036, the Human Rights Council decided to adopt the following text:\n\n"
            + "“The Human Rights Council,\n\n“Recalling its resolution 50/4 of 7 July 2022,\n\n“Decides to hold a panel on lamps.”\n\n[Adopted without a vote.]\n");
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal("Lamps", parsed.Model.Header.Title);
        Assert.Equal(new CalendarDate(2036, 3, 23), parsed.Model.Header.AdoptionDate);
        Assert.Single(parsed.Model.Votes);
        Assert.Empty(parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void A_number_that_is_quoted_counts_for_nothing()
    {
        var parsed = ParsedText.Of(
            "91/14. Lamps\n\nThe General Assembly,\n\nRecalling its resolution 88/4,\n\n1. Decides to amend paragraph 3 of its resolution 73/24 to read as follows:\n\n"
            + "“3. Requests the ports to report each year;”\n\n2. Decides to remain seized of the matter.\n\n62nd plenary meeting\n5 December 2036\n");
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Contains(parsed.TextsOf(ParagraphType.Text), text => text.Contains("Requests the ports", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_begins_with_a_number_is_no_title()
    {
        var parsed = ParsedText.Of(
            "United Nations\nA/91/214\n\nReport of the Secretary-General\n\nThe present report is submitted pursuant to resolution\n90/12 of 4 December 2035. It describes the lamps.\n\n"
            + "I. Introduction\n\n1. The report is based on replies:\n\n(a) Of ports;\n\n(b) Of keepers.\n");
        Assert.Null(parsed.Model.Header.Title);
        Assert.Equal(["0 1.", "1 (a)", "1 (b)"], parsed.Items);
    }

    [Fact]
    public void An_amendment_has_instructions_and_what_they_quote_but_no_clauses()
    {
        var parsed = ParsedText.Of(Amendment);
        Assert.Equal(["Lindemar"], parsed.Model.Header.SubmittedBy.Select(sponsor => sponsor.Name));
        Assert.Equal("Lamps of the north", parsed.Model.Header.Title);
        Assert.Equal(["0 1.", "0 2."], parsed.Items);
        Assert.Equal(["Stressing that lamps are of use to all keepers,"], parsed.TextsOf(ParagraphType.Text));
        Assert.Equal(0, parsed.Paragraphs.Count(paragraph => paragraph.Type is ParagraphType.Operative or ParagraphType.Preambular));
        Assert.Equal("*", Assert.Single(parsed.Model.Notes).Mark);
    }

    [Fact]
    public void A_title_of_an_annex_with_amendments_leaves_the_resolution_one()
    {
        var parsed = ParsedText.Of(
            "91/14. Lamps\n\nThe General Assembly,\n\nRecalling its resolution 88/4,\n\n1. Approves the amendments in the annex.\n\n"
            + "62nd plenary meeting\n5 December 2036\n\nAnnex\n\nAmendments to the Statute of the Lamps\n\nReplace article 2 by the following text:\n");
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Equal("91/14", parsed.Model.Header.Number);
        Assert.Equal(["1."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_numbered_paragraphs_of_a_report_are_no_clauses()
    {
        var parsed = ParsedText.Of(
            "United Nations\nA/91/214\n\nReport of the Secretary-General\n\nI. Introduction\n\n"
            + "1. The present report is submitted pursuant to General Assembly resolution 88/4 of 3 December 2033.\n\n"
            + "2. It covers the lamps that were lit:\n\n(a) In the north;\n\n(b) In the south.\n\n3. No other lamps were lit.\n");
        Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
        Assert.Empty(parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(["0 1.", "0 2.", "1 (a)", "1 (b)", "0 3."], parsed.Items);
        Assert.Equal(["A/RES/88/4"], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.Contains(parsed.Tree.GetDiagnostics(), diagnostic => diagnostic.Id == "UND0001");
    }

    [Fact]
    public void A_letter_has_paragraphs_and_citations()
    {
        var parsed = ParsedText.Of(
            "Letter dated 5 October 2036 from the Keeper of Tides\n\n"
            + "I have the honour to inform you that your letter (S/2036/851) concerning resolution 2602 (2034) was read.\n\n(Signed) M. Arvon\n");
        Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
        Assert.Null(parsed.Model.Organ);
        Assert.Equal(["S/2036/851", "S/RES/2602 (2034)"], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.StartsWith("I have the honour", parsed.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sponsors_and_the_topic_of_a_model_conference_have_labels()
    {
        var parsed = ParsedText.Of(
            "Forum: Committee of Tides II\nSubmitter: Arvonia\nQuestion of: “The fair distribution of kites”\n\nThe Committee of Tides II,\n\n"
            + "Deeply disturbed that seven islands have no kites,\n\n1. Calls for kites;\n\n2. Asks that string be provided.\n");
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Equal(["Arvonia"], parsed.Model.Header.SubmittedBy.Select(sponsor => sponsor.Name));
        Assert.Equal("The fair distribution of kites", parsed.Model.Header.Title);
    }

    [Fact]
    public void A_number_of_its_own_is_not_that_of_another_body()
    {
        var parsed = ParsedText.Of(
            "3/7. Nets\n\nThe United Nations Tidal Assembly,\n\nRecalling its resolution 2/11 on nets and General Assembly resolution 70/1,\n\n"
            + "1. Recognizes that nets drift;\n\n2. Invites Governments to count them.\n");
        Assert.Equal(["A/RES/70/1"], parsed.Model.Citations.Where(citation => citation.Symbol is not null).Select(citation => citation.Symbol.ToString()));
    }
}
