using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Rules;

namespace UnDocParser.Tests.Rules;

/// <summary>The rules on whether a number is a citation, each by its own examples.</summary>
public sealed class NumberRuleTests
{
    public static TheoryData<string> Ids => [.. RuleTables.All.Where(rule => rule is NumberRule).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_decides_about_the_marked_number_of_its_example_and_not_of_its_counter_example(string id)
    {
        Rule rule = RuleTables.All.Single(rule => rule.Id == id);

        Assert.Equal(id, Decide(rule.Example));
        Assert.NotEqual(id, Decide(rule.CounterExample));
    }

    private static string Decide(string example)
    {
        int start = example.IndexOf('▶', StringComparison.Ordinal);
        Language language = LanguageSet.Find(example.Any(character => character is >= '\u4E00' and < '\uA000') ? "zh" : "en")!;
        return CitationScanner.Explain(example.Remove(start, 1), language).Single(decision => decision.Start == start).Rule.Id;
    }
}
