namespace UnDocParser.Tests.Parsing;

/// <summary>Where the signs that tell clauses apart were lost, the text says so.</summary>
public sealed class LostSignTests
{
    private const string Start = "91/14. Lights of the harbours\n\nThe General Assembly,\n\nRecalling the lights of the harbours,\n\n";

    [Fact]
    public void Clauses_none_of_which_has_a_number_are_told() =>
        Assert.Equal("no number before any of 3 clauses", Lack(Start + "Decides to light the harbours;\n\nRequests the keepers to report;\n\nDecides to meet again.\n"));

    [Theory]
    [InlineData("Decides to light the harbours.\n")]
    [InlineData("1. Decides to light the harbours;\n\nRequests the keepers to report;\n\n3. Decides to meet again.\n")]
    public void One_clause_without_number_and_a_count_with_a_hole_are_not(string clauses) => Assert.Null(Lack(Start + clauses));

    [Fact]
    public void A_clause_longer_than_any_is_told()
    {
        string words = string.Concat(Enumerable.Repeat("the keepers of the harbours of the north and of the islands and ", 200));

        Assert.StartsWith("a clause of ", Lack($"{Start}1. Decides to thank {words}the pilots;\n\n2. Decides to meet.\n"), StringComparison.Ordinal);
    }

    private static string? Lack(string text) =>
        ParsedText.Of(text).Model.Diagnostics
            .Where(static diagnostic => string.Equals(diagnostic.Id, "UND0012", StringComparison.Ordinal))
            .Select(static diagnostic => diagnostic.GetMessage().Split(": ")[1])
            .SingleOrDefault();
}
