using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>The targets of goals, "1.2", and the means behind them, "1.a": they have no stops, and count anew below each goal.</summary>
public sealed class GoalTargetTests
{
    private const string Agenda =
        "The General Assembly\n\nAdopts the following outcome document of the summit for the adoption of the agenda:\nTransforming our harbours\n"
        + "1. We, the Heads of State, have met at United Nations Headquarters in New York and have decided today on new goals for\nthe harbours of the world.\nGoal 1. End darkness\n1.1 By 2030, eradicate darkness in all harbours everywhere, measured as\nharbours with fewer than two lamps\n"
        + "1.2 By 2030, reduce at least by half the proportion of lamps that fail\n1.a Ensure significant mobilization of lamps from a variety of sources, also\nthrough cooperation\n"
        + "1.b Create sound policy frameworks at the national level\n2.1 By 2030, end storms\n2.a Increase investment in towers\n3.1 By 2030, end waves\n";

    [Fact]
    public void Targets_and_means_are_items_of_one_level()
    {
        var parsed = ParsedText.Of(Agenda);

        Assert.Equal(["0 1.1", "0 1.2", "0 1.a", "0 1.b", "0 2.1", "0 2.a", "0 3.1"], parsed.Items);
        Assert.Equal("Ensure significant mobilization of lamps from a variety of sources, also through cooperation", parsed.Labelled("1.a").Text);
    }

    [Fact]
    public void Numbers_of_three_parts_go_below_those_of_two()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet;\n\n2. Decides to go.\n\nAnnex\n\nLamps of harbours\n\n1.1 Lamps of the north.\n\n1.1.1 Oil lamps.\n\n1.1.2 Gas lamps.\n\n1.2 Lamps of the south.\n\n1.2.1 Oil lamps.\n");

        Assert.Equal(["0 1.1", "1 1.1.1", "1 1.1.2", "0 1.2", "1 1.2.1"], parsed.Items);
    }

    [Fact]
    public void A_letter_behind_the_stop_of_an_abbreviation_is_no_label() =>
        Assert.DoesNotContain(ParsedText.Of("The General Assembly,\n\nRecalling the lamps of the harbours of the north and those of the islands in article\n5.b of the treaty of harbours and of the\npilots who see them,\n\n1. Decides to meet in the harbours of the north and\nof the islands.\n").Paragraphs, paragraph => paragraph.Type == ParagraphType.Item);

    [Theory]
    [InlineData("6.1")]
    [InlineData("1.1")]
    public void A_share_at_the_start_of_a_line_is_no_target(string share)
    {
        var parsed = ParsedText.Of($"The General Assembly,\nConcerned that the lamps of the harbours of the north were dark in the year of the storm and that\n{share} per cent of those of the islands in the south of the world were dark in the year before it,\nNoting the work of the keepers of the lamps of all the harbours of the north in each of the nights of\nthe winter,\n1. Decides to meet in the harbours of the north.\n");

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Empty(parsed.Items);
    }
}
