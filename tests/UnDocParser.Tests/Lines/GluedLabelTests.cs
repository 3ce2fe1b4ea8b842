using UnDocParser.Lines;

namespace UnDocParser.Tests.Lines;

/// <summary>Text recognition loses the blank behind a label.</summary>
public sealed class GluedLabelTests
{
    [Theory]
    [InlineData("(a)Writing more;", "(a)")]
    [InlineData("(ii)To report;", "(ii)")]
    public void A_capital_directly_behind_the_bracket_does_not_spoil_a_label(string line, string label) =>
        Assert.Equal(label, line[..LabelScanner.Scan(line).Length]);

    [Theory]
    [InlineData("(s)he shall report")]
    [InlineData("a)Writing")]
    public void Small_letters_behind_it_and_half_a_pair_of_brackets_do(string line) => Assert.True(LabelScanner.Scan(line).IsNone);
}
