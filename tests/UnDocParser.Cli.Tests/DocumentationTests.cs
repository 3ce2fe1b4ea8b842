using UnDocParser.Tests.Documentation;

namespace UnDocParser.Cli.Tests;

/// <summary>What the pages say of the command line is what it does.</summary>
public sealed class DocumentationTests
{
    private const string Readme = "README.md";

    [Fact]
    public async Task The_table_of_citations_is_that_of_the_sample()
    {
        CommandRun run = await CommandRun.OfAsync("cite", Repository.PathOf("docs/samples/draft.fr.txt"));
        string table = string.Concat(run.Output.TrimEnd('\n').Split('\n').Skip(2).Select(line => line.TrimEnd() + "\n"));

        Assert.Equal(0, run.ExitCode);
        Repository.HoldsGenerated(Readme, MarkdownFence.Find(Repository.Read(Readme), "cite").With(table));
    }

    // docs/linting.md: how to see what a correction changes.
    [Fact]
    public async Task A_corrected_label_is_no_difference_to_diff()
    {
        using var folder = new TemporaryFolder();
        string before = folder.Write("a.txt", "The General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034,\n\n1. Welcomes the report;\n\n3. Requests a report.\n"u8.ToArray());
        string after = folder.PathOf("b.txt");
        await CommandRun.OfAsync("lint", "--fix", before, "--output", after);
        CommandRun diff = await CommandRun.OfAsync("diff", before, after);

        Assert.Contains("\n2. Requests", await File.ReadAllTextAsync(after), StringComparison.Ordinal);
        Assert.Equal(0, diff.ExitCode);
    }

    [Fact]
    public async Task The_folder_and_the_pattern_of_the_readme_are_read()
    {
        Assert.Contains("`undoc outline docs/samples`", Repository.Read(Readme), StringComparison.Ordinal);
        Assert.Contains("`undoc outline 'docs/**/*.pdf'`", Repository.Read(Readme), StringComparison.Ordinal);
        foreach (string input in new[] { "docs/samples", "docs/**/*.pdf" })
        {
            CommandRun run = await CommandRun.OfAsync("outline", Repository.PathOf(input));

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.NotEmpty(run.OutputLines);
        }
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("align")]
    public async Task Two_texts_are_two_files(string command)
    {
        using var folder = new TemporaryFolder();
        string inner = Path.GetDirectoryName(folder.Write("text.txt", []))!;
        CommandRun run = await CommandRun.OfAsync(command, inner, Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"undoc: {inner}: is a folder; name a file in it"], run.ErrorLines);
    }

    // The table of the exit codes and the help name the same commands and options for code 1.
    [Theory]
    [InlineData("check")]
    [InlineData("outline")]
    [InlineData("--strict")]
    [InlineData("lint")]
    [InlineData("diff")]
    [InlineData("align")]
    public async Task Page_and_help_say_what_ends_with_code_1(string word)
    {
        string page = Repository.Read("docs/command-line.md").Split('\n').Single(line => line.StartsWith("| 1 |", StringComparison.Ordinal));
        string help = (await CommandRun.OfAsync("--help")).Output;
        string codes = help[help.IndexOf("Exit codes", StringComparison.Ordinal)..help.IndexOf("64 wrong usage", StringComparison.Ordinal)];

        Assert.Contains(word, page, StringComparison.Ordinal);
        Assert.Contains(word, codes, StringComparison.Ordinal);
    }
}
