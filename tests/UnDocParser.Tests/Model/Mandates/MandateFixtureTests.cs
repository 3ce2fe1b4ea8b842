using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Model.Mandates;

/// <summary>Reads the clauses beside the tests, one file a language, and compares what the model finds in each.</summary>
public sealed class MandateFixtureTests
{
    private const string Folder = "tests/UnDocParser.Tests/Model/Mandates/Fixtures";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("ar")]
    public void Every_clause_is_understood(string language)
    {
        (string document, List<List<string>> fixtures) = Read(language);
        var wrong = new List<string>();
        foreach (List<string> fixture in fixtures)
        {
            string text = document.Replace("CLAUSES", "1. " + fixture[0]["clause: ".Length..], StringComparison.Ordinal);
            var model = DocumentModel.Create(SyntaxTree.ParseText(text, new ParseOptions { Language = language }));
            List<string> found = Describe(model.Mandates);
            if (!found.SequenceEqual(fixture.Skip(1)))
            {
                wrong.Add($"{fixture[0]}\n  expected {string.Join("\n           ", fixture.Skip(1))}\n  found    {string.Join("\n           ", found)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public void There_are_forty_clauses() =>
        Assert.Equal(40, new[] { "en", "fr", "es", "ru", "zh", "ar" }.Sum(language => Read(language).Fixtures.Count));

    private static (string Document, List<List<string>> Fixtures) Read(string language)
    {
        string[] parts = Repository.Read($"{Folder}/{language}.txt").Split("---\n");
        var fixtures = parts[1].Split("\n\n").Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList()).ToList();
        return (parts[0]["document: ".Length..].Replace("\n", "\n\n", StringComparison.Ordinal), fixtures);
    }

    private static List<string> Describe(IReadOnlyList<ReportingMandate> mandates)
    {
        var lines = new List<string>();
        foreach (ReportingMandate mandate in mandates)
        {
            if (lines.Count == 0)
            {
                lines.Add($"actor: {mandate.Actor ?? "-"} = {mandate.ActorKind}");
            }

            lines.Add($"recipient: {mandate.Recipient ?? "-"} = {mandate.RecipientKind}");
            lines.AddRange(mandate.Dues.Select(due => "due: " + Describe(due)));
        }

        if (mandates.Count > 0)
        {
            lines.Add($"subject: {mandates[0].Subject ?? "-"}");
        }

        return lines;
    }

    private static string Describe(MandateDue due) => due.Kind switch
    {
        MandateDueKind.Session => $"session {due.Session} = {due.Year}",
        MandateDueKind.NextSession => $"next session = {due.Year}",
        MandateDueKind.Date => $"date {due.Date} = {due.Year}",
        MandateDueKind.Within => $"within {due.Interval} {due.Date} = {due.Year}",
        _ => $"every {due.Interval}",
    };
}
