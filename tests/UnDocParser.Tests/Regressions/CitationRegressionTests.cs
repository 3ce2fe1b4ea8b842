using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Regressions;

/// <summary>What other tools get wrong about cited documents.</summary>
public sealed class CitationRegressionTests
{
    [Theory]
    [InlineData("Taking note of the report “A/71/345”,", "A/71/345")]
    [InlineData("Taking note of the report (A/71/345)…,", "A/71/345")]
    public void Citation_beside_non_ascii_is_found(string clause, string symbol)
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + clause + "\n1. Decides to remain seized of the matter.\n");

        Assert.Equal([symbol], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void Citation_between_dashes_is_found()
    {
        var parsed = ParsedText.Of("The General Assembly,\nTaking note of the report—A/71/345—on harbours,\n1. Decides to remain seized of the matter.\n");

        Assert.Equal(["A/71/345"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void Citation_escaped_by_markdown_is_found()
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

    [Theory]
    [InlineData("Ibid., annex II.", "S-30/1", "A/RES/S-30/1", "annex")]
    public void Ibid_is_bound_to_the_note_before_it(string ibid, string before, string symbol, string place)
    {
        DocumentCitation[] citations = Notes($"Resolution 60/288.|Resolution {before}, annex.|{ibid}");

        Assert.Equal((CitationKind.SameSource, symbol), (citations[2].Kind, citations[2].Symbol.ToString()));
        Assert.Equal(before, citations[citations[2].Antecedent!.Value].Text);
        Assert.Equal(place, citations[2].Pinpoints[0].Kind.ToString(), ignoreCase: true);
    }

    [Fact]
    public void Ibid_behind_ibid_is_bound_to_the_source_of_both()
    {
        DocumentCitation[] citations = Notes("Resolution S-30/1, annex.|Ibid.|Ibid.");

        Assert.Equal([null, 0, 0], citations.Select(citation => citation.Antecedent));
        Assert.Equal(["A/RES/S-30/1"], citations.Select(citation => citation.Symbol.ToString()).Distinct());
    }

    [Theory]
    [InlineData("See A/75/89 and A/75/90.")]
    [InlineData("Report of the Conference on Harbours, chap. I.")]
    public void Ibid_behind_a_note_without_a_single_source_is_bound_to_none(string before)
    {
        DocumentCitation[] citations = Notes("Resolution 60/288.|" + before + "|Ibid.");

        Assert.Null(citations[^1].Antecedent);
        Assert.Null(citations[^1].Symbol);
    }

    [Fact]
    public void Ibid_with_a_treaty_of_its_own_is_that_treaty()
    {
        DocumentCitation[] citations = Notes("United Nations, Treaty Series, vol. 2896, No. 50518.|Ibid., vol. 729, No. 10485.|Ibid.");

        Assert.Equal(["50518", "10485", "10485"], citations.Select(citation => citation.Number));
        Assert.Equal([null, 0, 1], citations.Select(citation => citation.Antecedent));
    }

    [Fact]
    public void Ibid_with_a_supplement_of_its_own_is_that_supplement()
    {
        DocumentCitation[] citations = Notes(
            "Official Records of the General Assembly, Sixty-second Session, Supplement No. 10 (A/62/10).|Ibid., Supplement No. 53 (A/62/53), chap. II.|Ibid., Supplement No. 36.");

        Assert.Equal(["A/62/10", "A/62/53", "A/62/36"], citations.Select(citation => citation.Symbol.ToString()));
        Assert.Equal([null, 0, 1], citations.Select(citation => citation.Antecedent));
    }

    [Fact]
    public void Citation_that_emphasis_splits_is_found()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\n*Recalling* its resolution **59**/48 of 2 December 2004,\n\n1. *Decides* to remain seized of the matter.\n");

        Assert.Equal(["A/RES/59/48"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void Citation_split_over_two_links_is_found()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\n*Recalling* its resolution [59](#)[/48](#) of 2 December 2004,\n\n1. *Decides* to remain seized of the matter.\n");

        Assert.Equal(["A/RES/59/48"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    [Fact]
    public void Citation_beside_letters_of_another_script_is_found()
    {
        var parsed = ParsedText.Of("大会，\n见A/75/89和A/75/90号文件，\n1. 决定继续处理此案。\n");

        Assert.Equal(["A/75/89", "A/75/90"], parsed.Model.Citations.Select(citation => citation.Symbol.ToString()));
    }

    private static DocumentCitation[] Notes(string notes)
    {
        string[] texts = notes.Split('|');
        string marked = string.Concat(texts.Select((_, index) => $" {index + 1}. Notes the harbour and its lights{index + 1};\n"));
        string printed = string.Concat(texts.Select((text, index) => $" {index + 1} {text}\n"));
        return [.. ParsedText.OfSpaced("The General Assembly,\nWelcoming the entry of the towers into the list,\n" + marked + "__________________\n" + printed).Model.Citations];
    }

    [Fact]
    public void Citation_that_a_line_end_splits_is_found()
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
