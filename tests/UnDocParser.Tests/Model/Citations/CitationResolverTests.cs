using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>What the document decides on its citations.</summary>
public sealed class CitationResolverTests
{
    [Theory]
    [InlineData("General Assembly", "its resolution 60/251 of 15 March 2006", "A/RES/60/251")]
    [InlineData("Human Rights Council", "its resolution 54/12 of 12 October 2023", "A/HRC/RES/54/12")]
    [InlineData("Human Rights Council", "General Assembly resolution 60/251", "A/RES/60/251")]
    [InlineData("General Assembly", "Human Rights Council resolutions 5/1, 35/4 and 41/4", "A/HRC/RES/5/1|A/HRC/RES/35/4|A/HRC/RES/41/4")]
    [InlineData("General Assembly", "its resolutions 73/170 of 17 December 2018 and 75/177 of 16 December 2020 and Human Rights Council resolution 20/15", "A/RES/73/170|A/RES/75/177|A/HRC/RES/20/15")]
    [InlineData("General Assembly", "the mechanism established by the Human Rights Council in its resolution 42/23 of 27 September 2019", "A/HRC/RES/42/23")]
    [InlineData("General Assembly", "that through its resolution 54/18 of 12 October 2023, the Human Rights Council submitted it", "A/HRC/RES/54/18")]
    [InlineData("General Assembly", "its resolution 60/251 of 15 March 2006, by which it established the Human Rights Council", "A/RES/60/251")]
    [InlineData("General Assembly", "all Human Rights Council resolutions on the subject, including resolution 57/8 of 9 October 2024", "A/HRC/RES/57/8")]
    [InlineData("Human Rights Council", "its resolution ES-10/13 of 21 October 2003", "A/RES/ES-10/13")]
    [InlineData("General Assembly", "Security Council resolution 1631 (2005)", "S/RES/1631 (2005)")]
    [InlineData("General Assembly", "its decision 76/563 of 1 August 2022", "A/DEC/76/563")]
    [InlineData("Economic and Social Council", "its resolutions 2021/27 of 22 July 2021 and decisions 2022/355 and 2023/349", "E/RES/2021/27|E/DEC/2022/355|E/DEC/2023/349")]
    [InlineData("General Assembly", "United Nations Environment Assembly resolution 5/14 of 2 March 2022", "UNEP/EA.5/Res.14")]
    [InlineData("General Assembly", "Commission on Human Rights resolution 1998/72", "E/CN.4/RES/1998/72")]
    [InlineData("General Assembly", "Commission on Narcotic Drugs resolution 58/9", "")]
    public void Organ_is_decided_by_words_and_document(string organ, string cited, string symbols)
    {
        var parsed = ParsedText.Of($"The {organ},\nRecalling {cited},\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(symbols, string.Join('|', parsed.Model.Citations.Select(citation => citation.Symbol?.ToString())));
    }

    [Theory]
    [InlineData("L’Assemblée générale,\nRappelant la résolution 5/1 du Conseil des droits de l’homme, en date du 18 juin 2007,\n1. Décide de rester saisie de la question.\n", "A/HRC/RES/5/1")]
    [InlineData("Le Conseil des droits de l’homme,\nRappelant les résolutions 60/251 et 65/281 de l’Assemblée générale,\n1. Décide de rester saisi de la question.\n", "A/RES/60/251|A/RES/65/281")]
    [InlineData("El Consejo de Derechos Humanos,\nRecordando la resolución 60/251 de la Asamblea General, de 15 de marzo de 2006,\n1. Decide que los Estados Miembros y el Secretario General sigan ocupándose de la cuestión por el momento y en su próximo período.\n", "A/RES/60/251")]
    [InlineData("Совет по правам человека,\nссылаясь на резолюцию 60/251 Генеральной Ассамблеи от 15 марта 2006 года,\n1. постановляет продолжить рассмотрение этого вопроса.\n", "A/RES/60/251")]
    [InlineData("大会，\n回顾其2018年12月17日第73/170号和2020年12月16日第75/177号决议以及人权理事会2012年7月5日第20/15号、2017年6月22日第35/4号和2019年7月11日第41/4号决议，\n1. 决定继续处理此案。\n", "A/RES/73/170|A/RES/75/177|A/HRC/RES/20/15|A/HRC/RES/35/4|A/HRC/RES/41/4")]
    [InlineData("大会，\n回顾其2006年3月15日关于设立人权理事会的第60/251号决议，\n1. 决定继续处理此案。\n", "A/RES/60/251")]
    [InlineData("إن مجلس حقوق الإنسان،\nإذ يشير إلى قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006،\n1 - يقرر أن يبقي المسألة قيد نظره.\n", "A/RES/60/251")]
    public void Organ_is_decided_in_every_language(string text, string symbols) =>
        Assert.Equal(symbols, string.Join('|', ParsedText.Of(text).Model.Citations.Select(citation => citation.Symbol?.ToString())));

    [Fact]
    public void Span_covers_what_is_printed()
    {
        const string text = "The General Assembly,\nRecalling its resolutions 69/96 A and B of 5 December 2014,\n1. Decides to remain seized of the matter.\n";
        DocumentCitation citation = Assert.Single(ParsedText.Of(text).Model.Citations);

        Assert.Equal("69/96 A and B", text.Substring(citation.Span.Start, citation.Span.Length));
        Assert.Equal((false, 1, new CalendarDate(2014, 12, 5)), (citation.IsInNote, citation.Index, citation.Date));
    }

    [Fact]
    public void Citations_of_a_paragraph_are_those_in_it()
    {
        DocumentModel model = ParsedText.Of("The General Assembly,\nRecalling its resolution 59/48,\nRecalling also its resolution 60/1,\n1. Decides to remain seized of the matter.\n").Model;

        Assert.Equal("A/RES/60/1", Assert.Single(model.CitationsInParagraph(2)).Symbol.ToString());
        Assert.Empty(model.CitationsInParagraph(0));
        Assert.Empty(model.CitationsInNote(0));
    }
}
