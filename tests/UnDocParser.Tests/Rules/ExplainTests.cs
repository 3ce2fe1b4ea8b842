using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Rules;

/// <summary>A tree says which rules made a line what it is.</summary>
public sealed class ExplainTests
{
    private const string Text = "The General Assembly,\n\nRecalling its resolution 72/17,\n\n1. Decides to light\nthe harbour;\n\n2. Decides to meet.\n";

    [Fact]
    public void The_start_of_a_clause_is_explained()
    {
        RuleExplanation[] rules = [.. SyntaxTree.ParseText(Text).Explain(At("2. "))];

        RuleExplanation kind = rules[^1];
        Assert.Equal(("KR54", "Clause"), (kind.RuleId, kind.Verdict));
        Assert.Equal("2. Decides to meet.\n", Text[kind.Span.Start..kind.Span.End]);
        Assert.EndsWith(".", kind.Says, StringComparison.Ordinal);
        Assert.Equal(["BR", "SR", "KR"], rules.Select(rule => rule.RuleId[..2]));
    }

    [Fact]
    public void A_line_that_goes_on_is_explained_with_what_else_it_could_be()
    {
        RuleExplanation kind = SyntaxTree.ParseText(Text).Explain(At("harbour"))[^1];

        Assert.Equal("KR50: Continuation", kind.ToString());
        Assert.Equal(("KR69", "Paragraph"), (kind.RunnerUpId, kind.RunnerUpVerdict));
    }

    [Fact]
    public void The_start_of_the_body_is_explained() =>
        Assert.Equal(["TR02", "KR02"], SyntaxTree.ParseText(Text).Explain(0).Select(rule => rule.RuleId));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Blank_lines_have_no_explanation(string text) => Assert.Empty(SyntaxTree.ParseText(text).Explain(0));

    [Fact]
    public void Each_column_of_a_line_of_the_masthead_is_explained() =>
        Assert.Equal(["MR08: Publisher", "MR07: Symbol"], SyntaxTree.ParseText("United Nations      A/75/1\n").Explain(0).Select(rule => rule.ToString()));

    [Fact]
    public void The_end_of_the_text_stands_for_its_last_line()
    {
        var tree = SyntaxTree.ParseText(Text.TrimEnd());

        Assert.Equal("KR54", tree.Explain(tree.Length)[^1].RuleId);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void A_place_outside_the_text_is_refused(int position) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SyntaxTree.ParseText(Text).Explain(position));

    [Fact]
    public void Positions_are_those_of_the_text_and_not_of_the_folded_one()
    {
        string text = Text.Replace("light", "li\u200Bgh\u00ADt", StringComparison.Ordinal);
        RuleExplanation rule = SyntaxTree.ParseText(text).Explain(text.IndexOf("2. ", StringComparison.Ordinal))[^1];

        Assert.Equal("2. Decides to meet.\n", text[rule.Span.Start..rule.Span.End]);
    }

    [Fact]
    public void A_tree_made_by_an_edit_explains_its_own_text()
    {
        SyntaxTree tree = SyntaxTree.ParseText(Text).WithChanges(new TextChange(new TextSpan(At("2. "), 2), "PP1"));

        Assert.Equal("KR53", tree.Explain(At("2. "))[^1].RuleId);
    }

    [Fact]
    public void A_stretch_is_explained_line_by_line()
    {
        var tree = SyntaxTree.ParseText(Text);
        RuleExplanation[] rules = [.. tree.Explain(new TextSpan(0, tree.Length))];

        Assert.Equal(rules.Select(rule => rule.Span.Start).Order(), rules.Select(rule => rule.Span.Start));
        Assert.Equal(tree.Explain(At("2. ")), rules.Where(rule => rule.Span.Contains(At("2. "))));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.Explain(new TextSpan(0, tree.Length + 1)));
    }

    [Fact]
    public void Page_furniture_and_notes_are_explained()
    {
        string text = Text + "\n__________________\n\n¹ See A/75/12.\n";
        var tree = SyntaxTree.ParseText(text);

        Assert.Equal(["FR20", "FR34"], tree.Explain(text.IndexOf("___", StringComparison.Ordinal)).Select(rule => rule.RuleId));
        Assert.Equal("NoteStart", Assert.Single(tree.Explain(text.IndexOf("¹", StringComparison.Ordinal))).Verdict);
    }

    private static int At(string words) => Text.IndexOf(words, StringComparison.Ordinal);
}
