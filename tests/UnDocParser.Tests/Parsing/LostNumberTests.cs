using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Clauses that lost their numbers show by the semicolons before them.</summary>
public sealed class LostNumberTests
{
    private const string Preamble = "大会，\n回顾其2033年12月4日第88/17号决议，\n欢迎港口的灯光，\n";

    [Fact]
    public void A_semicolon_ends_the_first_clause_behind_the_preamble()
    {
        var parsed = ParsedText.Of(Preamble + "欢迎灯塔看守人的报告；\n鼓励各港口提交报告；\n决定继续处理此案。\n");

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(["欢迎灯塔看守人的报告；", "鼓励各港口提交报告；", "决定继续处理此案。"], parsed.TextsOf(ParagraphType.Operative));
    }

    [Fact]
    public void One_in_a_preamble_is_a_comma_misread()
    {
        var parsed = ParsedText.Of("大会，\n回顾其2033年12月4日第88/17号决议；\n欢迎港口的灯光，\n重申灯塔的重要性，\n1. 决定开会；\n2. 决定继续处理此案。\n");

        Assert.Equal(3, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void One_before_the_first_number_is_too()
    {
        var parsed = ParsedText.Of(Preamble + "重申灯塔的重要性；\n1. 决定开会；\n2. 决定继续处理此案。\n");

        Assert.Equal(3, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Theory]
    [InlineData("大会，\n\n回顾其第88/17号决议；\n\n注意到秘书长的报告；\n\n欢迎各国的努力；\n\n1．决定照亮港口；\n\n2．请秘书长提出报告。\n", 3)]
    [InlineData("大会，\n\n重申其以往各项决议，\n\n强调必须保护港口；\n\n欢迎秘书长的报告；\n\n认定局势对和平构成威胁，\n\n1. 决定照亮港口；\n\n2. 决定继续处理此案。\n", 4)]
    public void Preambles_that_end_in_semicolons_stay_one_before_the_first_number(string text, int clauses) =>
        Assert.Equal(clauses, ParsedText.Of(text).TextsOf(ParagraphType.Preambular).Count());

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(20)]
    public void However_many_numbers_in_a_row_were_lost_a_semicolon_leads_to_a_clause(int lost)
    {
        string clauses = string.Concat(Enumerable.Range(1, lost).Select(static number => $"Urges the keepers to light lamp {number} of the harbours;\n\n"));
        var parsed = ParsedText.Of($"The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light the harbours;\n\n{clauses}{lost + 2}. Decides to remain seized of the matter.\n");

        Assert.Equal(lost + 2, parsed.TextsOf(ParagraphType.Operative).Count());
        Assert.DoesNotContain(parsed.Paragraphs, static paragraph => paragraph.Type == ParagraphType.Text);
    }
}
