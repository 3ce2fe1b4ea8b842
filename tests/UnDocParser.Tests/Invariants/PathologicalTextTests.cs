using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Invariants;

/// <summary>Texts that break parsers which recurse, look ahead without bound or scan again.</summary>
public sealed class PathologicalTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "form feeds", new string('\f', 20_000) },
        { "blank lines", new string('\n', 50_000) },
        { "one long line", new string('x', 300_000) },
        { "one long line of words", Repeat("Recalling its resolution 59/50, ", 10_000) },
        { "nested labels", string.Concat(Enumerable.Range(0, 10_000).Select(number => new[] { "1. x:\n", "(a) x:\n", "(i) x:\n", "a. x:\n" }[number % 4])) },
        { "labels ever deeper", string.Concat(Enumerable.Range(0, 10_000).Select(number => $"({(char)('a' + (number % 26))}) Text:\n")) },
        { "labels alone", Repeat("1.\n(a)\n(i)\n", 4_000) },
        { "enacting formulas", Repeat("The General Assembly,\n", 5_000) },
        { "annexes", Repeat("Annex\n", 5_000) },
        { "part letters", "The General Assembly,\nRecalling,\n1. Decides.\n" + Repeat("A\nThe General Assembly,\n1. Decides.\n", 2_000) },
        { "note rules", "The General Assembly,\n" + Repeat("__________________\n", 5_000) },
        { "notes", "The General Assembly,\nRecalling,\n__________________\n" + string.Concat(Enumerable.Range(1, 5_000).Select(number => $" {number} Ibid.\n")) },
        { "note marks", "The General Assembly,\nRecalling" + Repeat("¹", 20_000) },
        { "glued digits", "The General Assembly,\nRecalling 2030" + new string('1', 20_000) + "," },
        { "page numbers", "The General Assembly,\n" + Repeat("1/2\n\n", 5_000) },
        { "brackets alone", new string('[', 40_000) },
        { "opening brackets", "The General Assembly,\nRecalling " + new string('[', 20_000) },
        { "link openings", "The General Assembly,\nRecalling " + Repeat("[a](", 10_000) },
        { "emphasis marks", "The General Assembly,\n" + new string('*', 20_000) },
        { "emphasis never closed", "The General Assembly,\n" + Repeat("*a ", 10_000) },
        { "underscores in words", "The General Assembly,\n" + Repeat("_a", 10_000) },
        { "opening quotes", "The General Assembly,\n" + new string('“', 20_000) },
        { "lone surrogates", new string('\uD800', 20_000) },
        { "nul characters", new string('\0', 20_000) },
        { "masthead symbols", Repeat("A/RES/75/276\n", 5_000) },
        { "sponsors without end", Repeat("Arvonia, Lindemar, Montsauve,\n", 5_000) },
        { "parentheses in sponsors", Sponsored(Repeat("(A, ", 20_000)) },
        { "asterisks in sponsors", Sponsored(Repeat("A*, ", 20_000)) },
        { "groups in sponsors", Sponsored(Repeat("A, on behalf of B, and ", 5_000)) },
        { "words that join sponsors", Sponsored(Repeat("A and ", 20_000)) },
        { "reissue notes", "A/91/L.7*\n\nThe General Assembly,\n" + Repeat("* Reissued for technical reasons.\n", 5_000) },
        { "marks without notes", "The General Assembly,\n" + Repeat("*\n\n", 5_000) },
        { "headings without end", "The General Assembly,\n1. Decides:\n" + Repeat("I\nSignals\n", 4_000) },
        { "meetings", "The General Assembly,\n1. Decides.\n" + Repeat("62nd plenary meeting\n28 April 2021\n", 3_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_parses_and_comes_back_unchanged(string name, string text)
    {
        Assert.NotEmpty(name);
        SyntaxTree tree = TreeAssert.RoundTrips(text);
        Assert.All(DocumentModel.Create(tree).Mandates, mandate => Assert.True(mandate.Span.End <= text.Length));
    }

    private static string Sponsored(string sponsors) => $"United Nations A/91/L.7\n\n{sponsors}: draft resolution\n\nThe General Assembly,\n\n1. Decides to meet.\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
