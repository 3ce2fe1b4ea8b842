using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Regressions;

/// <summary>What other tools get wrong about cited documents.</summary>
public sealed class CitationRegressionTests
{
    [Theory]
    [InlineData("Taking note of the report “A/71/345”,", "A/71/345")]
    [InlineData("Taking note of the report (A/71/345)…,", "A/71/345")]
    public void CitationBesideNonAsciiIsFound(string clause, string symbol)
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + clause + "\n1. Decides to remain seized of the matter.\n");

        Assert.Equal([symbol], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void CitationBetweenDashesIsFound()
    {
        var parsed = ParsedText.Of("The General Assembly,\nTaking note of the report—A/71/345—on harbours,\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(["A/71/345"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void CitationEscapedByMarkdownIsFound()
    {
        var parsed = ParsedText.Of(
            """
            The General Assembly,

            *Recalling* Security Council resolution [1631 \(2005\)](#) of 17 October 2005,

            1. *Decides* to remain seized of the matter.
            """);

        Assert.Equal("Recalling Security Council resolution 1631 (2005) of 17 October 2005,", parsed.Paragraphs[1].Text);
        Assert.Equal(["S/RES/1631 (2005)"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void CitationThatALineEndSplitsIsFound()
    {
        var parsed = ParsedText.OfSpaced(
            """
             The General Assembly,
             Recalling what the Security Council has said of the harbours in its resolution 1631
            (2005) of 17 October 2005, and bearing in mind the report of the Harbour Fund, document
            A/71/345,
             1. Decides to remain seized of the matter, whatever the weather, until all towers that
            are to be entered have been entered.
            """);

        Assert.Contains("A/71/345", parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
        Assert.Contains("resolution 1631 (2005) of 17 October 2005,", parsed.Paragraphs[1].Text, StringComparison.Ordinal);
    }
}
