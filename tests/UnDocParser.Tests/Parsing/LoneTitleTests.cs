using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts whose masthead says of no line that it is the title: pasted ones, and papers of model conferences.</summary>
public sealed class LoneTitleTests
{
    [Theory]
    [InlineData("Harbour lights", "The General Assembly,", "Recalling its resolution 90/1,", "1. Decides to meet.")]
    [InlineData("Feux des ports", "L’Assemblée générale,", "Rappelant sa résolution 90/1,", "1. Décide de se réunir.")]
    [InlineData("Luces de los puertos", "La Asamblea General,", "Recordando su resolución 90/1,", "1. Decide reunirse.")]
    [InlineData("Огни гаваней", "Генеральная Ассамблея,", "ссылаясь на свою резолюцию 90/1,", "1. постановляет собраться.")]
    [InlineData("أضواء الموانئ", "إن الجمعية العامة،", "إذ تشير إلى قرارها 90/1،", "1 - تقرر أن تجتمع.")]
    [InlineData("港口灯塔的保护", "大会，", "回顾其第90/1号决议，", "1. 决定举行会议。")]
    [InlineData("Lichter der Häfen", "Die Generalversammlung,", "unter Hinweis auf ihre Resolution 90/1,", "1. beschließt, zusammenzutreten.")]
    public void The_paragraph_above_the_formula_is_the_title(params string[] lines)
    {
        Assert.Equal(lines[0], ParsedText.Of(string.Join("\n\n", lines) + "\n").Model.Header.Title);
        Assert.Equal(lines[0], ParsedText.OfSpaced(string.Join("\n", lines) + "\n").Model.Header.Title);
    }

    [Fact]
    public void It_may_take_several_lines()
    {
        const string body =
            "        Recalling its resolution 90/1 of 5 June 2035 and all its resolutions on the harbour lights of the\nnorth and of the south,\n\n"
            + "        1.   Decides to meet again next year and to invite all keepers of lights of the northern harbours to\nreport to it;\n\n"
            + "        2.   Requests the keepers of the lights to report on them, on their boats and on all that they saw from their\ntowers.\n";
        var parsed = ParsedText.Of(
            "                             Harbour lights in the northern seas and the protection\n                                   of their keepers in times of storm\n\n"
            + "        The General Assembly,\n\n" + body);
        Assert.Equal("Harbour lights in the northern seas and the protection of their keepers in times of storm", parsed.Model.Header.Title);
        Assert.Single(parsed.Root.DescendantNodes().OfType<TitleLineSyntax>());
    }

    [Theory]
    [InlineData("# Harbour lights in times of storm.\n\n")]
    [InlineData("# Harbour lights in times of storm.\n\n**Sponsors:** Lindemar, Portclair\n\n**Signatories:** Valdoro\n\n")]
    [InlineData("# Harbour lights in times of storm.\n\n## Preamble\n\n")]
    [InlineData("draft, version 1.4 of 5 June 2036\n\nSee also the memorandum\n\n-----\n\n# Harbour lights in times of storm.\n\n")]
    public void A_heading_of_Markdown_is_the_title_though_lines_of_the_form_follow(string masthead)
    {
        var parsed = ParsedText.Of(masthead + "*The General Assembly*,\n\n*Recalling* its resolution 90/1,\n\n1. *Decides* to meet.\n");
        Assert.Equal("Harbour lights in times of storm.", parsed.Model.Header.Title);
    }

    [Fact]
    public void Without_a_formula_it_stands_above_the_preamble() =>
        Assert.Equal("Harbour lights", ParsedText.Of("Harbour lights\n\nRecalling its resolution 90/1,\n\nNoting the storms,\n\n1. Decides to meet;\n\n2. Requests reports.\n").Model.Header.Title);

    [Theory]
    [InlineData("Signatories: Lindemar, Portclair")]
    [InlineData("Draft resolution")]
    [InlineData("Resolution")]
    [InlineData("Excellency,")]
    [InlineData("The keepers met in the winter and wrote what follows.")]
    [InlineData("New Harbour, 4 December 2036")]
    [InlineData("Advance unedited version")]
    [InlineData("in small letters")]
    [InlineData("No 95 (LIV) – 2037")]
    [InlineData("Third Committee")]
    [InlineData("Annex I")]
    [InlineData("Page 1 of 2")]
    [InlineData("December 2036")]
    [InlineData("Adopted without a vote")]
    public void Other_lines_above_the_formula_are_no_title(string line) =>
        Assert.Null(ParsedText.Of(line + "\n\nThe General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet.\n").Model.Header.Title);

    [Theory]
    [InlineData("91/14. Harbour lights\n\nNoted by the keepers\n\n", "Harbour lights Noted by the keepers")]
    [InlineData("Topic: Harbour lights\n\nCommittee of Keepers\n\n", "Harbour lights")]
    [InlineData("Agenda item 12\n\nHarbour lights\n\n", null)]
    public void What_the_masthead_names_goes_before(string masthead, string? title) =>
        Assert.Equal(title, ParsedText.Of(masthead + "The General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet.\n").Model.Header.Title);

    [Theory]
    [InlineData("---\nsymbol: A/RES/91/14\ntitle: \"Harbour lights\"\n---\n\n")]
    [InlineData("Title: Harbour lights\nSymbol: A/RES/91/14\nLanguage: English\n\n")]
    [InlineData("**Document symbol:** A/RES/91/14\n\n# Harbour lights\n\n")]
    public void What_is_said_about_a_text_before_it_has_labels(string lines)
    {
        var parsed = ParsedText.Of(lines + "The General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet.\n");
        Assert.Equal("Harbour lights", parsed.Model.Header.Title);
        Assert.Equal("A/RES/91/14", parsed.Model.Symbol?.ToString());
    }

    [Theory]
    [InlineData("Sponsored by: Lindemar and Portclair")]
    [InlineData("Head Sponsors: Lindemar, Portclair")]
    [InlineData("**Authors:** Lindemar and Portclair")]
    public void Those_who_submit_a_paper_of_a_model_conference_have_labels_of_many_kinds(string line)
    {
        var parsed = ParsedText.Of(line + "\nSignatories: Valdoro\n\nHarbour lights\n\nThe General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet.\n");
        Assert.Equal(["Lindemar", "Portclair"], parsed.Model.Header.SubmittedBy.Select(sponsor => sponsor.Name));
        Assert.Equal("Harbour lights", parsed.Model.Header.Title);
    }
}
