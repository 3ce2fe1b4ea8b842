using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>A number is that of a resolution by what stands before it: a name in capitals numbers something else.</summary>
public sealed class NumberOfAnotherThingTests
{
    [Theory]
    [InlineData("Recalling the Convention 182 (1999) on lamps")]
    [InlineData("Noting the standard ISO 9001 (2015) for lamps")]
    [InlineData("Noting the Lamp Recommendation 200 (2010)")]
    [InlineData("Having regard to Harbour Law 1514 (XV)")]
    [InlineData("Recalling the document LC 32/15 of the Harbour Union")]
    public void The_number_of_a_convention_a_law_or_a_standard_is_no_citation(string words) => Assert.Empty(SymbolsIn(words));

    [Theory]
    [InlineData("Recalling Resolution 1631 (2005)", "S/RES/1631 (2005)")]
    [InlineData("Recalling 1631 (2005)", "S/RES/1631 (2005)")]
    [InlineData("Recalling UNSCR 1631 (2005)", "S/RES/1631 (2005)")]
    [InlineData("Recalling its resolutions 46/36 L and 47/52 M", "A/RES/46/36 L|A/RES/47/52 M")]
    [InlineData("Recalling General Assembly resolution 1514 (XV)", "A/RES/1514 (XV)")]
    public void The_number_of_a_resolution_is_one(string words, string symbols) => Assert.Equal(symbols, string.Join('|', SymbolsIn(words)));

    private static IEnumerable<string?> SymbolsIn(string words) =>
        ParsedText.Of($"The General Assembly,\n\n{words},\n\n1. Decides to meet.\n").Model.Citations.Select(citation => citation.Symbol?.ToString());
}
