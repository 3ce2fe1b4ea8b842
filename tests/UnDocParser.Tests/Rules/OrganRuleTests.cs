using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Model.Citations;
using UnDocParser.Rules;

namespace UnDocParser.Tests.Rules;

/// <summary>The rules on the organ of a number, each by its own examples.</summary>
public sealed class OrganRuleTests
{
    public static TheoryData<string> Ids => [.. RuleTables.All.Where(rule => rule is OrganRule).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_decides_about_the_marked_number_of_its_example_and_not_of_its_counter_example(string id)
    {
        Rule rule = RuleTables.All.Single(rule => rule.Id == id);

        Assert.Equal(id, Decide(rule.Example).Id);
        Assert.NotEqual(id, Decide(rule.CounterExample).Id);
    }

    // "Human Rights Council, 2036: resolution ▶63/170": who cites, when, and the words.
    private static OrganRule Decide(string example)
    {
        int colon = example.IndexOf(": ", StringComparison.Ordinal);
        string[] citing = example[..colon].Split(", ");
        string text = example[(colon + 2)..];
        int start = text.IndexOf('▶', StringComparison.Ordinal);
        text = text.Remove(start, 1);
        CitationMention mention = CitationScanner.Scan(text, isNote: false, LanguageSet.Find("en")!).Single(mention => mention.Start <= start && start < mention.End);
        ResolutionOrgan? organ = citing[0] switch
        {
            "General Assembly" => ResolutionOrgan.GeneralAssembly,
            "Security Council" => ResolutionOrgan.SecurityCouncil,
            "Human Rights Council" => ResolutionOrgan.HumanRightsCouncil,
            _ => null,
        };
        var document = new CitingDocument(organ, organ is null, int.Parse(citing[1], System.Globalization.CultureInfo.InvariantCulture));
        return OrganRules.Decide(new OrganQuestion(mention, text[mention.Start..mention.End], document));
    }
}
