using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

public sealed class MastheadScenarioTests
{
    [Theory]
    [InlineData("resolution.en.txt")]
    [InlineData("resolution.en.md")]
    [InlineData("resolution.en.pdftotext.txt")]
    public void An_adopted_resolution_tells_its_facts_in_every_layout(string sample)
    {
        DocumentModel model = ParsedText.Of(SampleTexts.Sample(sample)).Model;

        Assert.Equal("A/RES/91/12", model.Symbol?.ToString());
        Assert.Equal(DocumentKind.Resolution, model.Kind);
        Assert.Equal("en", model.Language);
        Assert.Equal(ResolutionOrgan.GeneralAssembly, model.Organ);
        Assert.Equal(DocumentDistribution.General, model.Header.Distribution);
        Assert.Equal(new CalendarDate(2036, 12, 2), model.Header.DistributionDate);
        Assert.Equal(91, model.Header.Session);
        Assert.Equal(new AgendaItem(74, "b"), Assert.Single(model.Header.AgendaItems));
        Assert.Equal(new CalendarDate(2036, 11, 28), model.Header.AdoptionDate);
        Assert.Equal(["A/91/L.7", "A/91/L.7/Add.1"], model.Header.OriginSymbols.Select(symbol => symbol.ToString()));
        Assert.Equal("91/12", model.Header.Number);
        Assert.Equal("Lighthouses in the service of coastal peoples", model.Header.Title);
        Assert.Equal(new DocumentClosing(41, new CalendarDate(2036, 11, 28)), model.Closing);
    }

    [Fact]
    public void A_French_draft_tells_its_facts_and_sponsors()
    {
        DocumentModel model = ParsedText.Of(SampleTexts.Sample("draft.fr.txt")).Model;

        Assert.Equal("A/91/L.7", model.Symbol?.ToString());
        Assert.Equal(DocumentKind.DraftResolution, model.Kind);
        Assert.Equal("fr", model.Language);
        Assert.Equal(DocumentDistribution.Limited, model.Header.Distribution);
        Assert.Equal(new CalendarDate(2036, 11, 8), model.Header.DistributionDate);
        Assert.Equal("en", model.Header.OriginalLanguage);
        Assert.Equal(91, model.Header.Session);
        Assert.Equal(new AgendaItem(74, "b"), Assert.Single(model.Header.AgendaItems));
        Assert.Equal("Les phares au service des populations côtières", model.Header.Title);
        Assert.Equal(["Arvonie", "Îles-sous-le-Vent", "Lindemar", "Port-Clair", "République de Montsauve", "Saint-Aubin", "Valdoro"], model.Header.SubmittedBy.Select(sponsor => sponsor.Name));
        Assert.Null(model.Header.AdoptionDate);
        Assert.Null(model.Closing);
    }

    [Fact]
    public void A_resolution_of_the_Security_Council_has_a_number_and_no_title()
    {
        DocumentModel model = ParsedText.Of(SampleTexts.Fixture("council.fr.txt")).Model;

        Assert.Equal("S/RES/3107 (2035)", model.Symbol?.ToString());
        Assert.Equal(ResolutionOrgan.SecurityCouncil, model.Organ);
        Assert.Equal("3107 (2035)", model.Header.Number);
        Assert.Null(model.Header.Title);
        Assert.Equal(new CalendarDate(2035, 6, 4), model.Header.AdoptionDate);
        Assert.Null(model.Closing);
    }

    [Fact]
    public void The_organ_of_a_Council_document_is_the_one_that_acts_not_the_one_it_reports_to()
    {
        DocumentModel model = ParsedText.Of(SampleTexts.Fixture("council-vote.en.txt")).Model;

        Assert.Equal(ResolutionOrgan.HumanRightsCouncil, model.Organ);
        Assert.Equal("A/HRC/RES/91/6", model.Symbol?.ToString());
        Assert.Equal("91/6", model.Header.Number);
        Assert.Equal("en", model.Header.OriginalLanguage);
    }

    [Fact]
    public void Every_line_of_the_masthead_has_a_kind_of_its_own()
    {
        MastheadSyntax? masthead = ParsedText.Of(SampleTexts.Sample("resolution.en.txt")).Root.Masthead;

        Assert.NotNull(masthead);
        Assert.Equal(
            [
                SyntaxKind.PublisherLine, SyntaxKind.SymbolLine, SyntaxKind.OrganLine, SyntaxKind.DistributionLine, SyntaxKind.DateLine,
                SyntaxKind.SessionLine, SyntaxKind.AgendaItemLine, SyntaxKind.AgendaTitle, SyntaxKind.AdoptionLine, SyntaxKind.OriginLine, SyntaxKind.TitleLine,
            ],
            masthead.Items.Select(item => item.Kind));
        Assert.Equal("91/12.", masthead.Items.OfType<TitleLineSyntax>().Single().Number.Text);
    }

    [Fact]
    public void A_text_without_masthead_has_no_facts_but_its_paragraphs()
    {
        var parsed = ParsedText.Of("The General Assembly,\nRecalling its resolution 59/50,\n1. Decides to remain seized of the matter.\n");

        Assert.Null(parsed.Root.Masthead);
        Assert.Null(parsed.Model.Symbol);
        Assert.Equal(3, parsed.Paragraphs.Length);
    }

    [Fact]
    public void A_sponsor_whose_name_goes_on_in_brackets_on_the_next_line_is_one_of_the_list()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/L.9\nGeneral Assembly\n\nAgenda item 12\n\nArvonia, Lindemar (Plurinational State of) and Valdoro\n(Free City of): draft resolution\n\n"
            + "Lamps\n\nThe General Assembly,\n\nNoting the report,\n\n1. Decides to meet.\n");

        Assert.Equal(["Arvonia", "Lindemar (Plurinational State of)", "Valdoro (Free City of)"], parsed.Model.Header.SubmittedBy.Select(sponsor => sponsor.Name));
    }

    [Fact]
    public void A_symbol_at_the_end_of_a_title_of_the_agenda_is_not_that_of_the_draft()
    {
        var parsed = ParsedText.Of(
            "A/RES/ES-99/6\nAgenda item 5\nLetter dated 28 February 2036 from the keeper of the lights\n(A/90/136)\nResolution adopted by the General Assembly on 23 February 2037\n"
            + "[without reference to a Main Committee (A/ES-99/L.7)]\nES-99/6. Lights of harbours\nThe General Assembly,\nRecalling the lights,\n1. Decides to meet.\n");

        Assert.Equal(["A/ES-99/L.7"], parsed.Model.Header.OriginSymbols.Select(symbol => symbol.ToString()));
    }

    [Fact]
    public void A_title_may_be_longer_than_four_hundred_characters()
    {
        string title = "Giving effect to the Declaration on the lights of harbours " + string.Concat(Enumerable.Repeat("and of the keepers who tend them ", 11)) + "by night";
        var parsed = ParsedText.Of($"A/RES/91/17\n91/17. {title}\n\nThe General Assembly,\n\nRecalling the lights,\n\n1. Decides to meet.\n");

        Assert.Equal(title, parsed.Model.Resolutions[0].Title);
    }
}
