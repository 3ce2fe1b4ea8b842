using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Pages that print decision below decision, each with a number, a title and the sentence that tells it.</summary>
public sealed class SeveralDecisionsTests
{
    private const string Page =
        "91/402. Election of two members of the Board of Harbours\n\n"
        + "At its 99th plenary meeting, on 21 December 2036, the General Assembly elected Lindemar and Portclair members of the Board of Harbours.\n\n"
        + "91/403. Report on lamps and\non the keepers of lamps\n\n"
        + "At its 99th plenary meeting, on 21 December 2036, the General Assembly:\n\n"
        + "(a) Took note of the report on lamps;\n\n(b) Decided to consider lamps again at its next session.\n\n"
        + "91/404. Appointment of keepers\n\n"
        + "At its 100th plenary meeting, on 22 December 2036, the General Assembly appointed the keepers, recalling its resolution 88/4 of 3 December 2033.\n";

    [Fact]
    public void The_sentence_of_a_lettered_part_is_no_title_of_it()
    {
        var parsed = ParsedText.Of(
            "91/405. Election of keepers\n\nAt its 12th plenary meeting, on 3 October 2036, the General Assembly elected Lindemar.\n\nB\n\nAt its 45th plenary meeting, on 2 December 2036, the General Assembly elected Portclair.\n");

        Assert.Equal([ParagraphType.Text, ParagraphType.Heading, ParagraphType.Text], parsed.Paragraphs.Select(paragraph => paragraph.Type));
        Assert.Equal("At its 45th plenary meeting, on 2 December 2036, the General Assembly elected Portclair.", parsed.Paragraphs[2].Text);
    }

    [Fact]
    public void Each_decision_has_its_own_symbol_title_organ_and_date()
    {
        var parsed = ParsedText.Of(Page);

        Assert.Equal(["A/DEC/91/402", "A/DEC/91/403", "A/DEC/91/404"], parsed.Model.Resolutions.Select(decision => decision.Symbol?.ToString()));
        Assert.Equal(
            ["Election of two members of the Board of Harbours", "Report on lamps and on the keepers of lamps", "Appointment of keepers"],
            parsed.Model.Resolutions.Select(decision => decision.Title));
        Assert.All(parsed.Model.Resolutions, decision => Assert.Equal(ResolutionOrgan.GeneralAssembly, decision.Organ));
        Assert.Equal([21, 21, 22], parsed.Model.Resolutions.Select(decision => decision.AdoptionDate!.Value.Day));
        Assert.All(parsed.Model.Resolutions, decision => Assert.False(decision.HasFormula));
    }

    [Fact]
    public void The_paragraphs_are_shared_out_among_the_decisions()
    {
        var parsed = ParsedText.Of(Page);

        Assert.Equal([0, 1, 5], parsed.Model.Resolutions.Select(decision => decision.FirstParagraph));
        Assert.Equal([1, 4, 2], parsed.Model.Resolutions.Select(decision => decision.ParagraphCount));
        Assert.Equal(["(a)", "(b)"], parsed.LabelsOf(ParagraphType.Item));
        Assert.Equal(3, parsed.Root.Members.OfType<NarrativeSyntax>().Count());
    }

    [Fact]
    public void What_the_model_says_of_the_document_holds_for_the_first()
    {
        var parsed = ParsedText.Of(Page);

        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal("A/DEC/91/402", parsed.Model.Symbol?.ToString());
        Assert.Equal(["A/RES/88/4"], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.Empty(parsed.Tree.GetDiagnostics());
    }

    [Fact]
    public void The_word_for_a_decision_may_stand_before_its_number_and_the_title_below_it()
    {
        var parsed = ParsedText.Of(Page.Replace("91/402. ", "Decision 91/402\n", StringComparison.Ordinal));

        Assert.Equal("91/402", parsed.Model.Header.Number);
        Assert.Equal("Election of two members of the Board of Harbours", parsed.Model.Header.Title);
        Assert.Equal("A/DEC/91/402", parsed.Model.Symbol?.ToString());
        Assert.Equal(3, parsed.Model.Resolutions.Length);
    }

    [Theory]
    [InlineData("91/403. Report on lamps\n\nThe keepers met at their towers on 21 December 2036 and took note of a report.\n")]
    [InlineData("Decision 91/403 was taken\n\nAt its 99th plenary meeting, on 21 December 2036, the General Assembly took note of a report.\n")]
    public void A_number_heads_no_decision_without_a_title_and_the_sentence(string end)
    {
        var parsed = ParsedText.Of("91/402. Election\n\nAt its 99th plenary meeting, on 21 December 2036, the General Assembly elected Lindemar.\n\n" + end);

        Assert.Empty(parsed.Model.Resolutions);
        Assert.IsType<NarrativeSyntax>(Assert.Single(parsed.Root.Members));
    }

    [Fact]
    public void A_single_decision_is_no_resolution()
    {
        var parsed = ParsedText.Of("91/402. Election\n\nAt its 99th plenary meeting, on 21 December 2036, the General Assembly elected Lindemar.\n");

        Assert.Empty(parsed.Model.Resolutions);
        Assert.Equal("A/DEC/91/402", parsed.Model.Symbol?.ToString());
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
}
