using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>The title of an annex may stand behind its number: what follows is the text of the annex, and no clause.</summary>
public sealed class AnnexTitleTests
{
    private const string English = "The General Assembly,\nRecalling the lights,\n1. Decides to meet.\n";

    [Theory]
    [InlineData(English, "ANNEX 1 - Plan of the harbours")]
    [InlineData(English, "Annex I: Plan of the harbours")]
    [InlineData(English, "Annex II. Plan of the harbours")]
    [InlineData(English, "Annex – “Plan” of the harbours")]
    [InlineData(English, "Appendix A - Lights")]
    [InlineData("L’Assemblée générale,\nRappelant ses résolutions,\n1. Décide de se réunir.\n", "Annexe I : Plan des ports")]
    [InlineData("La Asamblea General,\nRecordando sus resoluciones,\n1. Decide reunirse.\n", "Anexo I. Plan de los puertos")]
    [InlineData("Генеральная Ассамблея,\nссылаясь на свои резолюции,\n1. постановляет собраться.\n", "Приложение 1. План портов")]
    [InlineData("إن الجمعية العامة،\nإذ تشير إلى قراراتها،\n1 - تقرر أن تجتمع.\n", "المرفق الأول – خطة الموانئ")]
    [InlineData("大会，\n回顾其决议，\n1. 决定开会。\n", "附件一：港口计划")]
    [InlineData("Die Generalversammlung,\nunter Hinweis auf ihre Resolutionen,\n1. beschließt, sich zu treffen.\n", "Anlage 1 – Plan der Häfen")]
    public void What_stands_below_it_is_the_annex(string resolution, string heading)
    {
        var parsed = ParsedText.Of(resolution + heading + "\n1. Lights.\n2. Piers.\n");

        Assert.Equal([heading], parsed.TextsOf(ParagraphType.Heading));
        Assert.Single(parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Item));
    }

    [Theory]
    [InlineData("Annex I is adopted")]
    [InlineData("Annex I, paragraph 4")]
    [InlineData("Annex I: the lights are lit.")]
    [InlineData("Annex I-related matters")]
    public void A_sentence_that_names_one_is_none(string line)
    {
        var parsed = ParsedText.Of(English + line + "\n2. Decides to part.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    // The first line of a sentence shows no stop; a list of annexes stands between two clauses.
    [Theory]
    [InlineData("Annex I: Lindemar reported that the lights of the harbours are lit in each night\nof the year, and that the bells are rung by the keepers who live beside them on\nthe piers.")]
    [InlineData("Annex II – Status of ratification by Lindemar")]
    public void What_a_clause_follows_is_none(string line)
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lights of the harbours of the north and of the islands that lie off\nthem,\n\n1. Decides to meet.\n\n" + line + "\n\n2. Decides to part.\n\n45th plenary meeting\n4 December 2036\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(45, parsed.Model.Closing?.Meeting);
    }
}
