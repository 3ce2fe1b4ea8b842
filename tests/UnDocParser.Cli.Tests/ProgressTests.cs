namespace UnDocParser.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public async Task Shows_progress_on_standard_error_for_many_files()
    {
        (string output, string error) = await RunAsync(fileCount: 21, showsProgress: true);

        Assert.Equal(21, output.Count(character => character == '\n'));
        Assert.NotEqual("", error);
        Assert.Contains("no-such-file: not found", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public async Task Shows_none_for_few_files_or_without_a_terminal(int fileCount, bool showsProgress)
    {
        (_, string error) = await RunAsync(fileCount - 1, showsProgress);

        Assert.Equal("undoc: no-such-file: not found; check the path\n", error);
    }

    private static async Task<(string Output, string Error)> RunAsync(int fileCount, bool showsProgress)
    {
        using var input = new MemoryStream();
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error, ShowsProgress = showsProgress };
        await CommandLine.RunAsync(["outline", .. Enumerable.Repeat(Fixture.Unstructured, fileCount), "no-such-file"], terminal);
        return (output.ToString(), error.ToString());
    }
}
