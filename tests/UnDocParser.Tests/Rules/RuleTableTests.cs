using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Rules;

namespace UnDocParser.Tests.Rules;

/// <summary>What holds of every table of rules, and of those about lines of the body one by one.</summary>
public sealed class RuleTableTests
{
    public static TheoryData<string> Ids => [.. RuleTables.All.Select(rule => rule.Id)];

    public static TheoryData<string> BodyIds => [.. RuleTables.All.Where(rule => rule is BreakRule or LineRule or MastheadRule).Select(rule => rule.Id)];

    [Fact]
    public void No_two_rules_have_one_name()
    {
        string[] ids = [.. RuleTables.All.Select(rule => rule.Id)];

        Assert.Contains("TR01", ids);
        Assert.Contains("KR01", ids);
        Assert.Contains("UR01", ids);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_all_that_a_reader_needs(string id)
    {
        Rule rule = RuleTables.All.Single(rule => rule.Id == id);

        Assert.Matches("^[A-Z]{2}[0-9]{2,3}$", rule.Id);
        Assert.EndsWith(".", rule.Says, StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, rule.Source.Trim());
        Assert.NotEqual(string.Empty, rule.Example);
        Assert.NotEqual(string.Empty, rule.CounterExample);
        Assert.NotEqual(rule.Example, rule.CounterExample);
    }

    [Theory]
    [MemberData(nameof(BodyIds))]
    public void A_rule_decides_about_its_example_and_not_about_its_counter_example(string id)
    {
        Rule rule = RuleTables.All.Single(rule => rule.Id == id);

        Assert.Contains(id, Decide(rule, rule.Example));
        string[] others = Decide(rule, rule.CounterExample);
        Assert.NotEmpty(others);
        Assert.DoesNotContain(id, others);
    }

    [Theory]
    [InlineData(DocumentPart.Unstructured)]
    [InlineData(DocumentPart.BeforeFormula)]
    [InlineData(DocumentPart.Preamble)]
    [InlineData(DocumentPart.Operative)]
    [InlineData(DocumentPart.Statement)]
    [InlineData(DocumentPart.Closing)]
    [InlineData(DocumentPart.Vote)]
    [InlineData(DocumentPart.Annex)]
    internal void Every_line_of_a_part_is_decided_about(DocumentPart part)
    {
        string[] words = ["", "Lights", "a", "1.", "(a) b", "| c |", "III", "9.", "大会", "-", "[", "2036", "PP1", "> d", "“e"];

        Assert.All(words, word => Assert.NotEmpty(RuleExample.Decide("The harbour⏎▶" + (word.Length == 0 ? "." : word), BreakSign.Nothing, part)));
    }

    private static string[] Decide(Rule rule, string example) => rule switch
    {
        MastheadRule => RuleExample.DecideMasthead(example),
        BreakRule layout => RuleExample.Decide(example, layout.Sign ?? BreakSign.Lines, DocumentPart.Preamble),
        BlockStartRule start => RuleExample.Decide(example, SignOf(start, example), StartOf(start, example)),
        LineRule line => RuleExample.Decide(example, HasBlankLine(example) ? BreakSign.BlankLines : BreakSign.Nothing, StartOf(line, example)),
        _ => [],
    };

    // A rule that asks for a layout is shown in one; where it asks for none that says anything, a wide gap still is the end of a page.
    private static BreakSign SignOf(BlockStartRule rule, string example) =>
        example.Contains("⏎ ⏎ ⏎", StringComparison.Ordinal) ? BreakSign.Lines
        : example.Contains("▶   ", StringComparison.Ordinal) ? BreakSign.Indents
        : rule.Layout == Cue.Start && !HasBlankLine(example) ? BreakSign.Lines
        : rule.Layout is Cue.Start or Cue.Continue ? BreakSign.BlankLines
        : BreakSign.Nothing;

    // What comes before a formula begins there, unless the number of a resolution leads to it.
    private static DocumentPart StartOf(LineRule rule, string example) => rule.Parts switch
    {
        Parts.Statement => DocumentPart.Statement,
        Parts.Annex when !example.StartsWith("Annex", StringComparison.Ordinal) => DocumentPart.Narrative,
        Parts.BeforeFormula when !char.IsDigit(example[0]) => DocumentPart.BeforeFormula,
        _ => DocumentPart.Preamble,
    };

    private static bool HasBlankLine(string example) => example.Contains("⏎ ⏎", StringComparison.Ordinal);
}
