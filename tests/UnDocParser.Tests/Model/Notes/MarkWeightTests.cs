using UnDocParser.Languages;
using UnDocParser.Model.Notes;

namespace UnDocParser.Tests.Model.Notes;

/// <summary>Each rule on where a note mark stands weighs its example, and not its counter-example: the mark stands between signs.</summary>
public sealed class MarkWeightTests
{
    private static readonly MarkWeight[] All =
    [
        .. MarkWeights.Anywhere, .. MarkWeights.BehindDigits, .. MarkWeights.BehindNumbers, .. MarkWeights.BehindLetters, .. MarkWeights.BehindListCommas,
        .. MarkWeights.BehindStops, MarkWeights.BehindCloser, .. BlankMarkWeights.Table,
    ];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_weighs_its_example_alone(string id)
    {
        MarkWeight rule = All.Single(rule => rule.Id == id);

        Assert.Equal(id, Weigh(rule.Example)?.Id);
        Assert.NotEqual(id, Weigh(rule.CounterExample)?.Id);
    }

    [Fact]
    public void No_two_rules_have_one_name() => Assert.Equal(All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal), All.Select(rule => rule.Id));

    // The language is that of the letters and of the words with accents.
    private static MarkWeight? Weigh(string example)
    {
        int start = example.IndexOf('⟨', StringComparison.Ordinal);
        int end = example.IndexOf('⟩', StringComparison.Ordinal) - 1;
        string text = example.Replace("⟨", string.Empty, StringComparison.Ordinal).Replace("⟩", string.Empty, StringComparison.Ordinal);
        int run = start;
        while (run > 0 && char.IsAsciiDigit(text[run - 1]))
        {
            run--;
        }

        string code = text.Any(character => character is >= '一' and <= '龥') ? "zh" : text.Contains('é', StringComparison.Ordinal) ? "fr" : "en";
        Language language = LanguageSet.Find(code)!;
        return MarkScore.WeightOf(new MarkPlace(text, run, start, end, new OwnNumbers(language), language));
    }
}
