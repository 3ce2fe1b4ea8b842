using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>The forms of the Official Records before the present ones: closings in a sentence, pages that begin amid a resolution.</summary>
public sealed class OldVolumeTests
{
    private const string Council = "Resolution 388 (1976)\nof 6 April 1976\n\nThe Security Council,\n\nDeploring the darkness of the coasts,\n\n1. Decides that all lamps shall be lit;\n\n2. Calls upon Arvonia to help.\n\n";

    [Theory]
    [InlineData("Adopted unanimously at the 1907th meeting.\n")]
    [InlineData("Adopted unanimously at the\n1907th meeting.\n")]
    [InlineData("*Adopted unanimously at the 1907th meeting.*\n")]
    [InlineData("Adopted at the 1907th meeting by 13 votes to none, with 2 abstentions (Arvonia, Lindemar).\n")]
    [InlineData("Adopted at the 1907th meeting\nby 13 votes to none, with 2\nabstentions (Arvonia, Lindemar,\nPortclair).\n")]
    [InlineData("Adopted by 14 votes to none at the 1907th meeting.\n")]
    public void A_sentence_closes_a_resolution(string closing)
    {
        var parsed = ParsedText.Of(Council + closing);
        Assert.Equal(1907, parsed.Model.Closing?.Meeting);
        Assert.Equal("Calls upon Arvonia to help.", parsed.Paragraphs[^1].Text);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("二一〇四(二十)、港口灯火\n大会,\n覆按其一九五二年十二月五日决议案六一二(七)所载建议,\n鉴于灯火不足,\n备悉守灯人报告书,\n决定点亮所有灯火。\n一九六五年十二月二日,\n第一四〇二次全体会议\n", "A/RES/2104 (XX)", "A/RES/612 (VII)")]
    [InlineData("二一〇四（二十）．港口灯火\n大会，\n覆按其一九五二年十二月五日决议案六一二（七）所载建议，\n复查灯火不足，\n决定点亮所有灯火。\n一九六五年十二月二日，\n第一四〇二次全体会议\n", "A/RES/2104 (XX)", "A/RES/612 (VII)")]
    public void Numbers_in_ideographs_are_read(string text, string symbol, string cited)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal((symbol, "港口灯火"), (parsed.Model.Symbol?.ToString(), parsed.Model.Header.Title));
        Assert.Equal([cited], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.Equal((1402, new CalendarDate(1965, 12, 2)), (parsed.Model.Closing?.Meeting, parsed.Model.Closing?.Date));
        Assert.Single(parsed.LabelsOf(ParagraphType.Operative));
        Assert.True(parsed.LabelsOf(ParagraphType.Preambular).Count() >= 2);
    }

    [Fact]
    public void A_date_or_a_count_in_ideographs_is_no_number_of_a_resolution() =>
        Assert.Empty(ParsedText.Of("大会,\n覆按一九五二年十二月五日(星期五)的二十(20)座灯塔,\n决定点亮所有灯火。\n").Model.Citations);

    [Theory]
    [InlineData("The draft resolution was adopted by 11 votes in favour, none against, 4 abstentions (Arvonia, Lindemar, Osterhav, Valdoro).\n")]
    [InlineData("The draft resolution, as amended, was adopted by 13 votes to none, with 2 abstentions.\n")]
    public void A_sentence_with_votes_alone_closes_a_resolution(string closing)
    {
        var parsed = ParsedText.Of(Council + closing);

        Assert.Equal("Calls upon Arvonia to help.", parsed.Paragraphs[^1].Text);
        Assert.Null(parsed.Model.Closing?.Meeting);
    }

    [Fact]
    public void A_sentence_on_adopted_texts_closes_nothing() =>
        Assert.Equal("Adopted texts are printed in the annex.", ParsedText.Of(Council + "Adopted texts are printed in the annex.\n").Paragraphs[^1].Text);

    [Theory]
    [InlineData("Resolution 389 (1976)\nof 9 April 1976\n\n")]
    [InlineData("Resolution 389 (1976) of 9 April 1976\n\n")]
    [InlineData("389 (1976). Resolution of 9 April 1976\n\n[S/12040]\n\n")]
    public void Two_resolutions_of_the_Council_on_a_page_are_two(string heading)
    {
        var parsed = ParsedText.Of(
            Council + "Adopted unanimously at the 1907th meeting.\n\n" + heading
            + "The Security Council,\n\nDeploring the fog,\n\n1. Decides that all bells shall be rung.\n\nAdopted unanimously at the 1909th meeting.\n");

        Assert.Equal(["S/RES/388 (1976)", "S/RES/389 (1976)"], parsed.Model.Resolutions.Select(resolution => resolution.Symbol?.ToString()));
        Assert.Equal([1907, 1909], parsed.Model.Resolutions.Select(resolution => resolution.Closing?.Meeting));
        Assert.Equal(new CalendarDate(1976, 4, 9), parsed.Model.Resolutions[1].AdoptionDate);
        Assert.Null(parsed.Model.Resolutions[1].Title);
        Assert.Equal(1907, parsed.Model.Closing?.Meeting);
    }

    [Fact]
    public void A_sentence_closes_a_single_clause_too()
    {
        var parsed = ParsedText.Of(
            "3 (1946). Resolution of 4 April 1946\n\nThe Security Council,\n\nTaking note of the statements,\n\nResolves to defer the matter until 6 May.\n\n"
            + "Adopted at the 30th meeting by 9 votes (Lindemar, present and not voting).\n");
        Assert.Equal(30, parsed.Model.Closing?.Meeting);
        Assert.Equal([ParagraphType.EnactingFormula, ParagraphType.Preambular, ParagraphType.Operative], parsed.Paragraphs.Select(paragraph => paragraph.Type));
    }

    [Theory]
    [InlineData("fr", "Résolution 370 (1975) du 13 juin 1975\n\nLe Conseil de sécurité,\n\nNotant la situation,\n\n1. Réaffirme sa résolution ;\n\n2. Décide de rester saisi.\n\nAdoptée à la 1830e séance par 14 voix contre zéro.\n")]
    [InlineData("es", "Resolución 370 (1975) de 13 de junio de 1975\n\nEl Consejo de Seguridad,\n\nTomando nota de la situación,\n\n1. Reafirma su resolución;\n\n2. Decide seguir ocupándose del asunto.\n\nAprobada por unanimidad en la 1830a. sesión.\n")]
    [InlineData("ru", "Резолюция 370 (1975) от 13 июня 1975 года\n\nСовет Безопасности,\n\nотмечая положение,\n\n1. подтверждает свою резолюцию;\n\n2. постановляет заниматься этим вопросом.\n\nПринята единогласно на 1830-м заседании.\n")]
    public void A_sentence_closes_in_other_languages(string language, string text)
    {
        var parsed = ParsedText.Of(text);
        Assert.Equal(language, parsed.Tree.Language);
        Assert.Equal(1830, parsed.Model.Closing?.Meeting);
    }

    [Theory]
    [InlineData("948th plenary meeting,\n15 December 1960.\n")]
    [InlineData("*948th plenary meeting,*\n*15 December 1960.*\n")]
    [InlineData("948th plenary meeting, 15 December 1960.\n")]
    [InlineData("948th plenary meeting,\n\n15 December 1960.\n")]
    public void A_meeting_may_end_in_a_comma(string closing)
    {
        var parsed = ParsedText.Of(
            "1541 (XV). Lamps of the small islands\n\nThe General Assembly,\n\nConsidering that lamps are of use,\n\n1. Approves the principles;\n\n2. Invites all to pay.\n\n" + closing);
        Assert.Equal(new DocumentClosing(948, new CalendarDate(1960, 12, 15)), parsed.Model.Closing);
        Assert.Equal("Invites all to pay.", parsed.Paragraphs[^1].Text);
    }

    [Fact]
    public void Date_and_meeting_in_ideographs_close_an_old_Chinese_resolution()
    {
        var parsed = ParsedText.Of(
            "灯塔问题\n大会,\n覆按其以前关于北方各港灯塔的决议所载建议,\n复查大会以前关于南方各港灯塔的决定,\n重申此项决议仍属有效。\n"
            + "一九六三年十一月二十一日,\n第一二四三次全体会议\n");
        Assert.Equal(["重申此项决议仍属有效。"], parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(new DocumentClosing(1243, new CalendarDate(1963, 11, 21)), parsed.Model.Closing);
    }

    [Fact]
    public void A_page_begins_amid_a_resolution()
    {
        var parsed = ParsedText.Of(
            "III. Resolutions adopted on reports 73\n\n2. Notes that the exchange of lamps should take place not later than 15 October 2037;\n\n"
            + "3. Calls upon all States to ratify the Convention on Lamps.\n\n84th plenary meeting\n30 November 2037\n\n91/38. Measures for lamps\n\n"
            + "The General Assembly,\n\nRecalling the Protocol on Lamps,\n\n1. Renews its call;\n\n2. Requests a report.\n\n85th plenary meeting\n1 December 2037\n");
        Assert.Equal(["2.", "3.", "1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("A/RES/91/38", parsed.Model.Symbol?.ToString());
        Assert.Equal("Measures for lamps", parsed.Model.Header.Title);
        Assert.Equal(new DocumentClosing(85, new CalendarDate(2037, 12, 1)), parsed.Model.Closing);
        Assert.Equal([84, 85], parsed.Model.Resolutions.Select(resolution => resolution.Closing!.Meeting));
        Assert.Null(parsed.Model.Resolutions[0].Number);
        Assert.Equal("91/38", parsed.Model.Resolutions[1].Number);
    }

    [Theory]
    [InlineData("**91/31\\. Lamps**")]
    [InlineData("91/31\\. Lamps")]
    [InlineData("# 91/31\\. Lamps")]
    public void The_stop_of_a_number_may_be_escaped(string title)
    {
        var parsed = ParsedText.Of(title + "\n\n*The General Assembly*,\n\n*Recalling* its resolution 88/4,\n\n1\\. *Decides* to meet;\n\n2\\. *Requests* a report.\n");
        Assert.Equal("A/RES/91/31", parsed.Model.Symbol?.ToString());
        Assert.Equal("Lamps", parsed.Model.Header.Title);
    }
}
