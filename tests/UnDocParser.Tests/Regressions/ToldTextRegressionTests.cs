using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Regressions;

/// <summary>A text told in sentences whose first paragraph gets a label, or loses it, kept its old text.</summary>
public sealed class ToldTextRegressionTests
{
    private const string Decision = "At its 3rd plenary meeting, on 19 September 2036, the General Assembly decided to keep the lamps of all harbours burning.\n";

    [Theory]
    [InlineData("", "1. ")]
    [InlineData("", "a) ")]
    [InlineData("1. ", "")]
    [InlineData("a) ", "2. ")]
    public void A_label_put_before_the_first_paragraph_or_taken_away_changes_its_node(string before, string after)
    {
        SyntaxTree edited = SyntaxTree.ParseText(before + Decision).WithChanges(new TextChange(new TextSpan(0, before.Length), after));
        var fresh = SyntaxTree.ParseText(after + Decision);

        Assert.Equal(after + Decision, edited.GetRoot().ToFullString());
        Assert.Equal(fresh.GetRoot().DescendantNodes().Select(node => (node.Kind, node.Span)), edited.GetRoot().DescendantNodes().Select(node => (node.Kind, node.Span)));
    }
}
