using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Votes as the Human Rights Council prints them.</summary>
public sealed class VoteScenarioTests
{
    private const string Head = "United Nations\nA/HRC/RES/91/3\nGeneral Assembly\nHuman Rights Council\n\nThe Human Rights Council,\n\nRecalling its resolution 90/4,\n\n1. Decides to keep the beacons.\n\n12th meeting\n\n4 March 2025\n\n";

    [Fact]
    public void A_recorded_vote_has_a_result_and_three_lists()
    {
        var parsed = ParsedText.Of(
            Head
            + "[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:\n\nIn favour:\n\nAland, Borland (Federated States of) and Corland\n\n"
            + "Against:\n\nDorland and Eastland\n\nAbstaining:\n\nFarland]\n");

        DocumentVote vote = Assert.Single(parsed.Model.Votes);
        Assert.False(vote.IsWithoutVote);
        Assert.Equal<string>(["Aland", "Borland (Federated States of)", "Corland"], vote.InFavour.States);
        Assert.Equal<string>(["Dorland", "Eastland"], vote.Against.States);
        Assert.Equal<string>(["Farland"], vote.Abstaining.States);
        Assert.Equal((3, 2, 1), (vote.InFavour.Count, vote.Against.Count, vote.Abstaining.Count));
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0009");
        Assert.Equal(3, vote.Node.Members.OfType<VoteListSyntax>().Count());
        Assert.StartsWith("[Adopted by", vote.Node.Result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Le Conseil des droits de l’homme,\n\nRappelant sa résolution 90/4,\n\n1. Décide de garder les phares.\n\n12e séance\n4 mars 2025\n\n[Adoptée à l’issue d’un vote enregistré par 2 voix contre zéro, avec 1 abstention. Les voix se sont réparties comme suit :\n\nOnt voté pour:\n\nAlande et Borlande\n\nOnt voté contre:\n\nSe sont abstenus:\n\nCorlande.]\n")]
    [InlineData("es", "El Consejo de Derechos Humanos,\n\nRecordando su resolución 90/4,\n\n1. Decide conservar los faros.\n\n12ª sesión\n4 de marzo de 2025\n\n[Aprobada en votación registrada por 2 votos contra ninguno y 1 abstención. El resultado de la votación fue el siguiente:\n\nVotos a favor:\n\nAlandia y Borlandia.\n\nVotos en contra:\n\nAbstenciones:\n\nCorlandia.]\n")]
    [InlineData("ru", "Совет по правам человека,\n\nссылаясь на свою резолюцию 90/4,\n\n1. постановляет сохранить маяки.\n\n12-е заседание\n4 марта 2025 года\n\n[Принята в результате заносимого в отчет о заседании голосования 2 голосами против 0 при 1 воздержавшемся. Голоса распределились следующим образом:\n\nГолосовали за:\n\nАландия и Борландия.\n\nГолосовали против:\n\nВоздержались:\n\nКорландия.]\n")]
    [InlineData("zh", "人权理事会，\n\n回顾其第90/4号决议，\n\n1. 决定保存灯塔。\n\n第12次会议\n2025年3月4日\n\n[经记录表决，以2票赞成、零票反对、1票弃权获得通过。表决结果如下：\n\n赞成：\n\n甲国、乙国\n\n反对：\n\n弃权：\n\n丙国]\n")]
    [InlineData("ar", "إن مجلس حقوق الإنسان،\n\nإذ يشير إلى قراره 90/4،\n\n1- يقرر الحفاظ على المنارات.\n\nالجلسة 12\n4 آذار/مارس 2025\n\n[اعتُمد بتصويت مسجَّل بأغلبية 2 صوتاً مقابل لا شيء وامتناع 1 عن التصويت. وكانت نتيجة التصويت كما يلي:\n\nالمؤيدون:\n\nألاند، بورلاند\n\nالمعارضون:\n\nالممتنعون عن التصويت:\n\nكورلاند]\n")]
    public void Votes_are_read_in_every_language(string language, string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(language, parsed.Model.Language);
        DocumentVote vote = Assert.Single(parsed.Model.Votes);
        Assert.Equal((2, 0, 1), (vote.InFavour.Count, vote.Against.Count, vote.Abstaining.Count));
        Assert.Equal((2, 0, 1), (vote.InFavour.States.Length, vote.Against.States.Length, vote.Abstaining.States.Length));
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0009");
    }

    [Fact]
    public void A_list_that_does_not_match_the_result_is_reported()
    {
        var parsed = ParsedText.Of(Head + "[Adopted by a recorded vote of 3 to 0, with no abstentions. The voting was as follows:\nIn favour: Aland and Borland]\n");

        Assert.Equal(3, Assert.Single(parsed.Model.Votes).InFavour.Count);
        Assert.Equal("The list “In favour:” names 2 states, but the result of the vote says 3", Assert.Single(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0009").GetMessage());
    }

    [Fact]
    public void A_text_may_be_adopted_without_a_vote()
    {
        var parsed = ParsedText.Of(Head + "[Adopted without a vote.]\n");

        DocumentVote vote = Assert.Single(parsed.Model.Votes);
        Assert.True(vote.IsWithoutVote);
        Assert.Null(vote.InFavour.Count);
    }

    [Fact]
    public void The_lists_go_on_over_lines_and_pages_to_the_closing_bracket()
    {
        var parsed = ParsedText.OfSpaced(
            Head
            + "[Adopted by a recorded vote of 4 to 1, with 0 abstentions. The voting was\nas follows:\nIn favour:\nAland, Borland,\nCorland\nand Dorland\nAgainst:\nEastland]\n\nA line that belongs to nothing\n");

        DocumentVote vote = Assert.Single(parsed.Model.Votes);
        Assert.Equal<string>(["Aland", "Borland", "Corland", "Dorland"], vote.InFavour.States);
        Assert.Equal<string>(["Eastland"], vote.Against.States);
        Assert.Equal("A line that belongs to nothing", Assert.Single(parsed.Root.DescendantNodes().OfType<UnrecognizedBlockSyntax>()).ToString());
    }
}
