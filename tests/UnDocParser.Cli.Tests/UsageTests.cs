namespace UnDocParser.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("undoc: Required command was not provided; see 'undoc --help'")]
    [InlineData("undoc: No FILE is named; see 'undoc outline --help'", "outline")]
    [InlineData("undoc: '--colour' is no option (a file of that name is './--colour'); see 'undoc outline --help'", "outline", "--colour", "file")]
    [InlineData("undoc: Argument 'xml' not recognized. Must be one of: 'text' 'json' 'sexp'; see 'undoc tree --help'", "tree", "file", "--format", "xml")]
    [InlineData("undoc: Argument 'xx' not recognized. Must be one of: 'ar' 'zh' 'en' 'fr' 'ru' 'es'; see 'undoc check --help'", "check", "file", "--language", "xx")]
    [InlineData("undoc: No FILE is named; see 'undoc cite --help'", "cite")]
    [InlineData("undoc: Argument 'xml' not recognized. Must be one of: 'table' 'json' 'csv'; see 'undoc cite --help'", "cite", "file", "--format", "xml")]
    public async Task Says_in_one_line_what_is_wrong_with_the_arguments(string problem, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Equal([problem], run.ErrorLines);
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_exit_codes()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var expected in new[] { "outline", "tree", "check", "cite", "mandates", "Exit codes: 0 fine, 1 'check' found errors, 2 " })
        {
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_path_may_begin_with_an_at_sign()
    {
        var run = await CommandRun.OfAsync("check", "@no-such-file");

        Assert.Equal(["undoc: @no-such-file: not found; check the path"], run.ErrorLines);
    }
}
