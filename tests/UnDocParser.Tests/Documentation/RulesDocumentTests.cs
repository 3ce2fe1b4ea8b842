using System.Globalization;
using UnDocParser.Layout;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Rules;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Rules;
using UnDocParser.Text;

namespace UnDocParser.Tests.Documentation;

public sealed class RulesDocumentTests
{
    [Fact]
    public void The_document_is_up_to_date() => Repository.HoldsGenerated("docs/rules.md", RulesDocument.Write());

    [Fact]
    public void Every_group_of_rules_has_a_heading() => Assert.Empty(RulesDocument.PrefixesWithoutGroup());

    [Fact]
    public void What_was_counted_are_rules()
    {
        var ids = RuleTables.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, long> counts = RulesDocument.ReadCounts();

        Assert.All(counts.Keys, id => Assert.Contains(id, ids));
        Assert.True(counts["KR54"] > counts["KR01"], "Clauses are more than names of organs without a comma.");
    }

    // Written only when asked to: the corpus is no part of the project, and each change of a rule changes its counts.
    [SharedFact(SharedTexts.Corpus)]
    public void Counts_are_those_of_the_corpus()
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (Rule rule in RuleTables.All.Where(rule => rule is BreakRule or LineRule or StartRule or FurnitureRule or MastheadRule))
        {
            counts[rule.Id] = 0;
        }

        foreach ((_, string text) in SharedTexts.ReadCorpus(".txt").Take(Repository.IsUpdating ? int.MaxValue : 20))
        {
            foreach (RuleDecision decision in RuleExplainer.Trace(SourceText.From(text), ParseOptions.Default, CancellationToken.None).Decisions)
            {
                counts[decision.Rule.Id]++;
            }
        }

        Assert.True(counts["KR54"] > 0);
        if (Repository.IsUpdating)
        {
            string[] lines = [.. counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}\t{count.Value}"))];
            File.WriteAllText(Repository.PathOf(RulesDocument.Counts), string.Join('\n', lines) + "\n");
        }
    }
}
