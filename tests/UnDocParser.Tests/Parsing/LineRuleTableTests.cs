using UnDocParser.Parsing.Body;

namespace UnDocParser.Tests.Parsing;

public sealed class LineRuleTableTests
{
    private const int MostRules = 64;

    [Fact]
    public void A_table_takes_as_many_rules_as_a_mask_has_bits() =>
        Assert.Equal(MostRules, new LineRuleTable<KindRule>([.. Enumerable.Repeat(KindRules.All[0], MostRules)]).Rules.Length);

    [Fact]
    public void More_rules_are_refused_when_the_table_is_made() =>
        Assert.Throws<ArgumentException>(static () => new LineRuleTable<KindRule>([.. Enumerable.Repeat(KindRules.All[0], MostRules + 1)]));

    [Fact]
    public void Every_rule_stands_in_the_table_of_each_part_it_is_asked_in() =>
        Assert.All(
            Enum.GetValues<DocumentPart>().Where(static part => part <= DocumentPart.Annex),
            static part => Assert.Equal(KindRules.All.Where(rule => rule.IsAskedIn(part)), KindRules.For(part).Rules));
}
