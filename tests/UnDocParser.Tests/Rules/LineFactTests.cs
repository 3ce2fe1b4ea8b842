using UnDocParser.Lines;
using UnDocParser.Parsing;
using UnDocParser.Rules;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators.Families;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Rules;

/// <summary>
/// A rule is not asked of lines that lack what it needs, nor one on furniture of lines that show at sight that they are none. Who asks why gets every rule
/// asked: both must come to the same.
/// </summary>
public sealed class LineFactTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_rule_asked_decides_as_those_that_a_line_may_meet_on_samples()
    {
        foreach ((string name, string text) in SampleTexts.All)
        {
            DecidesAlike(text, name);
        }
    }

    [Fact]
    public void Every_rule_asked_decides_as_those_that_a_line_may_meet_on_texts_of_every_family_and_form()
    {
        foreach (string family in FamilyGenerator.Families)
        {
            FamilyText made = new FamilyGenerator(TestSeed.Value).Generate(family);
            foreach (FamilyForm form in FamilyForm.All)
            {
                DecidesAlike(form.Print(made), $"{family}, {form.Name}, {TestSeed.Text}");
            }
        }
    }

    [Cases(500, EndSize = 200, Arbitrary = [typeof(StrangeTexts)])]
    public void Every_rule_asked_decides_as_those_that_a_line_may_meet_on_strange_texts(string text) => DecidesAlike(text, text);

    [SharedFact(SharedTexts.Corpus)]
    public void Every_rule_asked_decides_as_those_that_a_line_may_meet_on_the_corpus()
    {
        int count = 0;
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".txt", ".md"))
        {
            DecidesAlike(text, name);
            count++;
        }

        output.WriteLine($"{count} texts");
    }

    private static void DecidesAlike(string text, string name)
    {
        string asked = Tokens(text, new RuleTrace());
        string told = Tokens(text, trace: null);

        Assert.True(string.Equals(asked, told, StringComparison.Ordinal), $"{name}\n--- every rule\n{asked}\n--- those that may hold\n{told}");
    }

    private static string Tokens(string text, RuleTrace? trace)
    {
        var lines = new LineWindow(text);
        using var tokens = new LineTokenList();
        LineTokenizer.Tokenize(lines, DocumentCounts.Of(lines, null), tokens, CancellationToken.None, trace);
        return string.Join('\n', Enumerable.Range(0, tokens.Count).Select(index => Token(tokens[index])));
    }

    private static string Token(LineToken token) => $"{token.Line} {token.Kind} {token.Start} {token.End} {token.LabelStart} {token.LabelLength}";
}
