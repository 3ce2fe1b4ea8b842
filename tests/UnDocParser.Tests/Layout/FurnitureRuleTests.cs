using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>Each rule on page furniture decides about a line of its example, and about none of its counter-example in the same layout.</summary>
public sealed class FurnitureRuleTests
{
    private static readonly FurnitureRule[] All =
    [
        .. HeadRules.Signs, .. HeadRules.Heads, .. StrayLines.Rules, .. NoteEnds.Rules, .. TextLines.OfRules, .. TextLines.OfWords, .. NoteLines.Rules,
    ];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_decides_for_its_example_alone(string id)
    {
        FurnitureRule rule = All.Single(rule => rule.Id == id);

        LayoutProfile? profile = FurnitureLines.Profiles.FirstOrDefault(profile => Decides(rule, rule.Example, profile));

        Assert.True(profile is not null, $"{rule} decides nothing in {rule.Example}");
        Assert.False(Decides(rule, rule.CounterExample, profile), $"{rule} decides in {rule.CounterExample}");
    }

    [Fact]
    public void No_two_rules_have_one_name()
    {
        string[] ids = [.. All.Select(rule => rule.Id), .. NoteWeights.Table.Select(rule => rule.Id), .. MarkupRules.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void A_decision_changes_nothing()
    {
        PageText page = FurnitureLines.Page(FurnitureLines.Of("__________________ ⏎ 1 See A/75/12."), FurnitureLines.Profiles[0]);
        var line = new FurnitureLine(page, 0, FurnitureState.Start);

        Assert.Equal(FurnitureDecision.Of(line), FurnitureDecision.Of(line));
        Assert.Equal(FurnitureState.Start, line.State);
    }

    private static bool Decides(FurnitureRule rule, string example, LayoutProfile profile) =>
        FurnitureLines.Decide(example, profile).Exists(decision => decision.HeadRule == rule || decision.EndRule == rule || decision.TextRule == rule || decision.NoteRule == rule);
}
