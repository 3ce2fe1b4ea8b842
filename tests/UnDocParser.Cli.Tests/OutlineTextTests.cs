using System.Text.Json;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Tests;

public sealed class OutlineTextTests
{
    [Fact]
    public async Task An_outline_to_read_has_header_clauses_and_closing()
    {
        CommandRun run = await CommandRun.OfAsync("outline", "--format", "text", Fixture.English);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("A/RES/99/1  Safety of harbour lights", run.OutputLines[0]);
        Assert.Contains("adopted     2044-12-02", run.OutputLines);
        Assert.Contains("    2. Requests the Secretary-General:", run.OutputLines);
        Assert.Contains("        (a) To report on lights;", run.OutputLines);
        Assert.Contains("meeting     61", run.OutputLines);
    }

    [Fact]
    public async Task Notes_stand_behind_the_clauses()
    {
        CommandRun run = await CommandRun.WithInputAsync("The General Assembly,\n\nRecalling its work,¹\n\n1. Decides to stay.\n\n__________________\n\n¹ See A/97/12.\n", "outline", "-", "--format", "text");

        Assert.Equal(["Notes", "    1 See A/97/12."], run.OutputLines[^2..]);
    }

    [Fact]
    public async Task Lines_are_broken_at_the_width_of_a_terminal()
    {
        CommandRun run = await CommandRun.OnTerminalAsync(40, hasColors: false, "outline", "--format", "text", Fixture.English);

        Assert.Contains("    Noting with appreciation the report", run.OutputLines);
        Assert.Contains("       matter.", run.OutputLines);
        Assert.All(run.OutputLines.Where(line => line.StartsWith("    ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 5, 40));
    }

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three four five", 20, "one two three four|five")]
    [InlineData("unbreakable-word-that-is-long", 20, "unbreakable-word-that-is-long")]
    [InlineData("大会请秘书长在下届会议上报告灯塔情况", 20, "大会请秘书长在下届会|议上报告灯塔情况")]
    public void Lines_are_broken_between_words_and_ideographs(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', TextWidth.Wrap(text, width)));

    [Theory]
    [InlineData("outline")]
    [InlineData("cite")]
    [InlineData("mandates")]
    [InlineData("check")]
    [InlineData("lint")]
    [InlineData("tree")]
    public async Task Json_is_the_object_of_jsonl_on_several_lines(string command)
    {
        CommandRun lines = await CommandRun.OfAsync(command, "--format", "jsonl", Fixture.English, Fixture.French);
        CommandRun indented = await CommandRun.OfAsync(command, "--format", "json", Fixture.English);

        Assert.Equal(2, lines.OutputLines.Length);
        Assert.True(indented.OutputLines.Length > 3);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(lines.OutputLines[0]).RootElement, JsonDocument.Parse(indented.Output).RootElement));
    }

    [Theory]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("lint", "text")]
    [InlineData("tree", "SEXP")]
    [InlineData("find", "table")]
    public async Task Every_command_writes_files(string command, string format)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = command == "find" ? [command, "item"] : [command];
        CommandRun run = await CommandRun.OfAsync([.. arguments, "--format", format, Fixture.English, "--output", folder.PathOf("out")]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((await CommandRun.OfAsync([.. arguments, "--format", format, Fixture.English])).Output, await File.ReadAllTextAsync(folder.PathOf("out")));
    }
}
