using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>The counts over the lines of a text show how it was produced.</summary>
public sealed class LayoutRuleTests
{
    private const string Wrapped =
        "Requests the keepers of the lights of the ⏎ north to report on their work to the Fund; ⏎ Decides to meet in the harbour of the island ⏎ of Lindemar, and to close the item there.";

    public static TheoryData<string> Ids => [.. LayoutRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_holds_for_its_example_alone(string id)
    {
        LayoutRule rule = LayoutRules.All.Single(rule => rule.Id == id);

        Assert.True(rule.Holds(CountsOf(rule.Example)), rule.Example);
        Assert.False(rule.Holds(CountsOf(rule.CounterExample)), rule.CounterExample);
    }

    [Fact]
    public void A_paragraph_a_line_is_parted_by_what_lines_are() =>
        Assert.Equal((false, LineSpacing.BetweenParagraphs, 0), ShapeOf("Requests the keepers of the lights to report; ⏎ Decides to meet."));

    [Fact]
    public void Lines_that_go_on_are_wrapped() => Assert.Equal((true, LineSpacing.Unknown, 0), ShapeOf(Wrapped));

    [Fact]
    public void A_blank_line_behind_each_says_nothing() =>
        Assert.Equal((true, LineSpacing.EveryLine, 0), ShapeOf(Wrapped.Replace(" ⏎", " ⏎ ⏎", StringComparison.Ordinal)));

    [Fact]
    public void A_blank_line_between_paragraphs_parts_them() =>
        Assert.Equal((true, LineSpacing.BetweenParagraphs, 0), ShapeOf(Wrapped.Replace("⏎ Decides", "⏎ ⏎ Decides", StringComparison.Ordinal)));

    [Fact]
    public void A_shallow_indent_before_paragraphs_parts_them() =>
        Assert.Equal((true, LineSpacing.Unknown, 1), ShapeOf(Wrapped.Replace("⏎ Decides", "⏎  Decides", StringComparison.Ordinal)));

    [Fact]
    public void A_deep_indent_before_paragraphs_parts_them() =>
        Assert.Equal((true, LineSpacing.Unknown, 3), ShapeOf(Wrapped.Replace("⏎ Decides", "⏎     Decides", StringComparison.Ordinal)));

    [Fact]
    public void Indents_say_nothing_where_blank_lines_part_paragraphs() =>
        Assert.Equal((true, LineSpacing.BetweenParagraphs, 0), ShapeOf(Wrapped.Replace("⏎ Decides", "⏎ ⏎     Decides", StringComparison.Ordinal)));

    [Fact]
    public void Indents_say_nothing_where_most_lines_have_one() =>
        Assert.Equal((true, LineSpacing.Unknown, 0), ShapeOf(" " + Wrapped.Replace("⏎ ", "⏎  ", StringComparison.Ordinal)));

    [Fact]
    public void Indents_before_small_letters_part_paragraphs_where_capitals_begin_lines_that_go_on() =>
        Assert.Equal((true, LineSpacing.Unknown, 1), ShapeOf(German(" ⏎  ")));

    [Fact]
    public void Blank_lines_before_small_letters_part_paragraphs_where_capitals_begin_lines_that_go_on() =>
        Assert.Equal((true, LineSpacing.BetweenParagraphs, 0), ShapeOf(German(" ⏎ ⏎ ")));

    // The nouns behind commas look like starts.
    private static string German(string separator) =>
        string.Join(
            separator,
            "Kenntnis nehmend von den Berichten der Häfen, ⏎ Inseln und Buchten, die von den Wärtern der Lampen ⏎ in diesem Jahre verfasst worden sind,",
            "betonend, wie wichtig die Lampen für alle Häfen und ⏎ die Schiffe und Fischer sind, die in der Nacht auf den ⏎ dunklen Meeren unterwegs sind,",
            "in der Erkenntnis, dass die Lampen der Nordhäfen und ⏎ der Kaps und Buchten zu selten gewartet werden, wenn ⏎ die Wärter fehlen,");

    private static (bool IsWrapped, LineSpacing Spacing, int StartIndent) ShapeOf(string example)
    {
        var profile = LayoutProfile.From(CountsOf(example));
        return (profile.IsWrapped, profile.Spacing, profile.StartIndent);
    }

    private static LayoutCounts CountsOf(string example) => LayoutCounts.Of(FurnitureLines.Of(example));
}
