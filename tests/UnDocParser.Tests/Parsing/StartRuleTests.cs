using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Tests.Parsing;

/// <summary>Each rule on the start of a document decides about its example and not about its counter-example.</summary>
public sealed class StartRuleTests
{
    private static readonly Language English = LanguageSet.Find("en")!;

    public static TheoryData<string> StartIds => [.. StartRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> TextIds => [.. MastheadRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(StartIds))]
    public void A_rule_decides_where_its_example_starts(string id)
    {
        StartRule rule = StartRules.All.Single(rule => rule.Id == id);
        Assert.Same(rule, FirstSign.Find(Lines(rule.Example), English).Rule);
        Assert.NotSame(rule, FirstSign.Find(Lines(rule.CounterExample), English).Rule);
    }

    [Theory]
    [MemberData(nameof(TextIds))]
    public void A_rule_holds_for_its_example_alone(string id)
    {
        TextRule rule = MastheadRules.All.Single(rule => rule.Id == id);
        Assert.True(rule.Holds(Lines(rule.Example), English));
        Assert.False(rule.Holds(Lines(rule.CounterExample), English));
    }

    [Theory]
    [InlineData("en", "The Genral Assembly,")]
    [InlineData("en", "TE GENERAL ASSEMBLY,")]
    [InlineData("en", "THE HUMAN RIGHTS COUNCIL")]
    [InlineData("fr", "L' Assemblee generale,")]
    [InlineData("fr", "Le Conseil de securité,")]
    [InlineData("es", "El Consejo Economico y Socia,")]
    [InlineData("ru", "Генералная Ассамблея,")]
    [InlineData("ar", "إن الجمعة العامة،")]
    [InlineData("zh", "经济及社会理事会，")]
    [InlineData("de", "Der Sicherheitstrat,")]
    public void A_formula_is_known_with_a_letter_or_two_wrong(string code, string line) =>
        Assert.NotNull(FormulaSpelling.OrganOf(line, LanguageSet.Find(code)!));

    [Theory]
    [InlineData("en", "General Assembly")]
    [InlineData("en", "The General Committee,")]
    [InlineData("en", "The General Assembly of the Union,")]
    [InlineData("fr", "Assemblée générale")]
    [InlineData("es", "Asamblea General")]
    [InlineData("zh", "大家，")]
    [InlineData("en", "")]
    public void Other_lines_are_no_misspelt_formula(string code, string line) =>
        Assert.Null(FormulaSpelling.OrganOf(line, LanguageSet.Find(code)!));

    private static LineWindow Lines(string text) => new(text.Replace(" ⏎ ", "\n", StringComparison.Ordinal) + "\n");
}
