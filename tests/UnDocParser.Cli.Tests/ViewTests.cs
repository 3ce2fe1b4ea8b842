namespace UnDocParser.Cli.Tests;

/// <summary>Texts as web pages.</summary>
public sealed class ViewTests
{
    private const string Text = "The General Assembly,\n\nRecalling resolution 98/7,\n\n1. Decides so.\n";

    [Fact]
    public async Task Writes_a_page_that_needs_nothing_else()
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, "view", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">", run.Output, StringComparison.Ordinal);
        Assert.Contains("<li id=\"1\"", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--inspector", "on")]
    [InlineData(false, "--inspector", "OFF")]
    public async Task Carries_the_tree_inspector_unless_told_otherwise(bool expected, params string[] options)
    {
        CommandRun run = await CommandRun.WithInputAsync(Text, ["view", "-", .. options]);

        Assert.Equal(expected, run.Output.Contains("id=\"_data\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_one_page_for_each_text_into_a_folder()
    {
        using var folder = new TemporaryFolder();
        string pages = folder.PathOf("pages") + "/";
        CommandRun run = await CommandRun.OfAsync("view", folder.Write("a.txt", Text), folder.Write("b.txt", Text), "--output", pages);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["a.txt.html", "b.txt.html"], Directory.GetFiles(pages, "*.html", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Refuses_to_write_several_pages_into_one_file()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = await CommandRun.OfAsync("view", folder.Write("a.txt", Text), folder.Write("b.txt", Text));

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output DIR/", run.Error, StringComparison.Ordinal);
    }
}
