using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Clauses of a preamble whose comma was lost, in texts that show paragraphs by nothing else.</summary>
public sealed class LostStopTests
{
    [Theory]
    [InlineData(
        "The General Assembly,\nRecalling the lights of the harbours and of the keepers who\nlight them in every night of the winter and of the spring\nNoting the ships that see the lights from the sea and the\ncrews that sail on them,\n1. Decides to meet.\n",
        "Recalling")]
    [InlineData(
        "L’Assemblée générale,\nRappelant les feux des ports et les gardiens qui les allument\nchaque nuit d’hiver et de printemps et toutes ses résolutions\nPrenant note des navires qui voient ces feux depuis la mer et\ndes équipages qui s’y trouvent,\n1. Décide de se réunir.\n",
        "Rappelant")]
    [InlineData(
        "La Asamblea General,\nRecordando las luces de los puertos y los guardianes que las\nencienden cada noche de invierno y todas sus resoluciones\nObservando los barcos que ven esas luces desde el mar y las\ntripulaciones que navegan en ellos,\n1. Decide reunirse.\n",
        "Recordando")]
    public void A_capitalized_opener_starts_a_clause_behind_a_full_line(string text, string opening)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.StartsWith(opening, parsed.TextsOf(ParagraphType.Preambular).First(), StringComparison.Ordinal);
        Assert.Single(parsed.TextsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("Генеральная Ассамблея,\nссылаясь на огни портов и на смотрителей, которые зажигают их\nкаждую ночь\nотмечая корабли, которые видят эти огни с моря, и их экипажи, а\nтакже порты,\n1. постановляет собраться.\n")]
    [InlineData("إن الجمعية العامة،\nإذ تشير إلى منارات الموانئ والحراس الذين يضيئونها في كل ليلة من ليالي\nالشتاء\nوإذ تلاحظ السفن التي ترى هذه المنارات من البحر وأطقمها التي تبحر فيها\nوالموانئ،\n1 - تقرر الاجتماع.\n")]
    public void A_small_or_caseless_one_starts_a_clause_behind_a_short_line(string text) =>
        Assert.Equal(2, ParsedText.Of(text).TextsOf(ParagraphType.Preambular).Count());

    [Fact]
    public void The_first_number_ends_a_preamble_that_lost_its_last_comma()
    {
        var parsed = ParsedText.Of("The General Assembly,\nRecalling the lights of the harbours and of the keepers who\nlight them in every night of the winter and of the spring\n1. Decides to meet.\n");

        Assert.Equal(["1."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_name_of_a_body_broken_before_a_verb_of_the_other_part_goes_on()
    {
        var parsed = ParsedText.Of("The General Assembly,\nNoting that, in response to the threats of the winter, Member\nStates have lit the lamps of the harbours of the north and of\nthe islands,\n1. Decides to meet.\n");

        Assert.Single(parsed.TextsOf(ParagraphType.Preambular));
    }
}
