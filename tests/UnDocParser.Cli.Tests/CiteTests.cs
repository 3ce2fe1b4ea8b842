using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class CiteTests
{
    private const string Text =
        "The General Assembly,\n\nRecalling paragraph 12 of its resolution 98/7 of 4 December 2043, and Chapter VII of the Charter,\n\nNoting document A/98/5, “annex”,\n\n1. Decides to remain seized of the matter.\n";

    [Fact]
    public async Task Prints_a_table()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "cite", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["-", "line   in   kind             document     as printed                   date         place"], run.OutputLines.Take(2).Select(line => line.Trim()));
        Assert.Contains(run.OutputLines, line => Cells(line) is "3|resolution|A/RES/98/7|98/7|2043-12-04|paragraph 12");
        Assert.Contains(run.OutputLines, line => Cells(line) is "3|charterChapter|VII|Chapter VII of the Charter");
        Assert.Contains(run.OutputLines, line => Cells(line) is "5|document|A/98/5|A/98/5");
    }

    [Fact]
    public async Task Prints_json_one_object_a_file()
    {
        CommandRun run = await CommandRun.OfAsync("cite", "--format", "json", Fixture.English);
        using var document = JsonDocument.Parse(run.Output);
        JsonElement citation = document.RootElement.GetProperty("citations")[0];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["path", "symbol", "language", "citations"], document.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("A/RES/98/7", citation.GetProperty("symbol").GetString());
        Assert.Equal("2043-12-04", citation.GetProperty("date").GetString());
        Assert.Equal("https://docs.un.org/en/A/RES/98/7", citation.GetProperty("url").GetString());
        Assert.Equal((9, 26), (citation.GetProperty("line").GetInt32(), citation.GetProperty("column").GetInt32()));
        Assert.Equal(JsonValueKind.Null, citation.GetProperty("volume").ValueKind);
    }

    [Fact]
    public async Task Prints_csv_with_one_header_for_all_files()
    {
        CommandRun run = await CommandRun.OfAsync("cite", "--format", "csv", Fixture.English, Fixture.French);

        Assert.StartsWith("path,line,column,start,end,in,index,label,kind,symbol,text,", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Single(run.OutputLines, line => line.StartsWith("path,", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith(Fixture.English + ",9,26,", StringComparison.Ordinal) && line.Contains(",resolution,A/RES/98/7,98/7,2043-12-04,", StringComparison.Ordinal));
        Assert.All(run.OutputLines, line => Assert.Equal(16, line.Count(character => character == ',')));
    }

    [Fact]
    public async Task Quotes_csv_values_that_hold_a_comma()
    {
        CommandRun run = await CommandRun.WithInputAsync(
            "The General Assembly,\n\nRecalling its resolution 98/7, annex II, paragraph 3, of the year,\n\n1. Decides to remain seized of the matter.\n", "cite", "--format", "csv", "-");

        Assert.Contains("\"annex II, paragraph 3\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_paths_from_a_list()
    {
        CommandRun run = await CommandRun.WithInputAsync(Fixture.English + "\n", "cite", "--format", "csv", "--files-from", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("A/RES/98/7", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_behind_a_missing_file_and_ends_with_two()
    {
        CommandRun run = await CommandRun.OfAsync("cite", "no-such-file", Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: no-such-file: not found; check the path"], run.ErrorLines);
        Assert.Contains("A/RES/98/7", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_file()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("citations.csv");
        CommandRun run = await CommandRun.OfAsync("cite", "--format", "csv", "--output", path, Fixture.English);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("A/RES/98/7", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    private static string Cells(string line) => string.Join('|', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
