using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class FindTests
{
    [Fact]
    public async Task Prints_line_labels_and_text_of_what_is_found()
    {
        CommandRun run = await CommandRun.OfAsync("find", "operative > item, citation", Fixture.English);

        Assert.Equal((0, "", Fixture.English), (run.ExitCode, run.Error, run.OutputLines[0]));
        Assert.Equal(
            ["9||citation|98/7", "17|2 (a)|item|To report on lights;", "19|2 (b)|item|To report on harbours;"],
            run.OutputLines.Skip(3).Select(line => string.Join('|', new[] { line[..9], line[9..17], line[17..28], line[28..] }.Select(cell => cell.Trim()))));
    }

    [Fact]
    public async Task Says_nothing_of_a_file_without_a_match_and_ends_well()
    {
        CommandRun run = await CommandRun.OfAsync("find", "vote", Fixture.English, Fixture.French);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Prints_json_one_object_a_file()
    {
        CommandRun run = await CommandRun.OfAsync("find", "item[label=b]", Fixture.English, Fixture.French, "--format", "JSONL");
        JsonElement match = JsonDocument.Parse(run.OutputLines[0]).RootElement.GetProperty("matches")[0];

        Assert.Equal((0, 2), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal(
            ["element", "line", "column", "labelPath", "paragraph", "text", "start", "end", "page"],
            match.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2 (b)", match.GetProperty("labelPath").GetString());
        Assert.Equal(19, match.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Goes_on_behind_a_missing_file()
    {
        CommandRun run = await CommandRun.OfAsync("find", "formula", "no-such-file", Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: no-such-file: not found; check the path"], run.ErrorLines);
        Assert.Contains("The General Assembly,", run.Output, StringComparison.Ordinal);
    }
}
