using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>A resolution within a text of another kind ends where another begins: it has no resolutions among its own members.</summary>
public sealed class EmbeddedResolutionReparsingTests
{
    [Theory]
    [InlineData("2. The keepers write of lamps.\nThe General Assembly\n3.\nreplace the words")]
    [InlineData("At its 3rd plenary meeting, on 5 November 2036, the General Assembly decided to meet.\n\nThe General Assembly,\n\n1. Decides to part;\n\n2. Decides to rest.\n")]
    [InlineData("The General Assembly,\n\n1. Decides to meet.\n\nAnnex\nRules\n\nThe General Assembly,\n\n1. Decides to part;\n\n2. Decides to rest.\n")]
    public void A_formula_put_in_behind_any_line_of_it_begins_another(string text)
    {
        Assert.All(LineStarts(text), start => Assert.Null(new EditCase(text, [new TextChange(new TextSpan(start, 0), "The General Assembly,\n")]).Difference()));
        Assert.All(LineStarts(text), start => Assert.Null(new EditCase(text, [new TextChange(TextSpan.FromBounds(start, text.Length), "The General Assembly")]).Difference()));
    }

    private static IEnumerable<int> LineStarts(string text) => Enumerable.Range(1, text.Length - 1).Where(index => text[index - 1] == '\n');
}
