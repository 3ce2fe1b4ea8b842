using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>Each rule of markup decides for its example, and not for its counter-example.</summary>
public sealed class MarkupRulesTests
{
    public static TheoryData<string> Ids => [.. MarkupRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_decides_for_its_example_alone(string id)
    {
        MarkupRule rule = MarkupRules.All.Single(rule => rule.Id == id);

        Assert.True(rule.LengthIn(rule.Example) > 0, rule.Example);
        Assert.Equal(0, rule.LengthIn(rule.CounterExample));
    }

    [Fact]
    public void No_two_rules_have_one_name() =>
        Assert.Equal(MarkupRules.All.Length, MarkupRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
}
