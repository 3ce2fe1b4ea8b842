namespace UnDocParser.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public async Task Says_which_rules_made_each_line_what_it_is()
    {
        CommandRun run = await CommandRun.OfAsync("explain", Fixture.English);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("   13  1. Welcomes the efforts of all States;\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("       KR54  Clause: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_one_line_where_one_is_asked_for()
    {
        CommandRun run = await CommandRun.OfAsync("explain", "--line", "17", Fixture.English);

        Assert.Equal(["   17  (a) To report on lights;"], run.OutputLines.Where(line => line.Length > 7 && line[..5].Trim().Length > 0 && char.IsDigit(line[4])));
    }

    [Fact]
    public async Task Lines_that_no_rule_decided_about_say_so() =>
        Assert.Contains("No rule of a table", (await CommandRun.OfAsync("explain", "--line", "2", Fixture.English)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_line_of_the_masthead_is_explained() =>
        Assert.Contains("MR07  Symbol", (await CommandRun.OfAsync("explain", "--line", "1", Fixture.English)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_line_behind_the_last_is_one_message_and_the_other_files_are_explained()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("short.txt");
        await File.WriteAllTextAsync(path, "The General Assembly,\n");
        CommandRun run = await CommandRun.OfAsync("explain", "--line", "9", path, Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("has 2 lines and no line 9", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Recalling", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    public async Task A_number_that_is_no_line_is_wrong_usage(string line) =>
        Assert.Equal(64, (await CommandRun.OfAsync("explain", "--line", line, Fixture.English)).ExitCode);
}
