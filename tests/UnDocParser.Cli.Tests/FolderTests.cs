using System.Text.Json;

namespace UnDocParser.Cli.Tests;

/// <summary>Folders and patterns as arguments: what they stand for, and what is said where they stand for nothing.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task A_folder_means_the_files_of_known_kinds_in_it_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        string[] names = ["b.md", "B.TXT", "a.txt", "picture.png", ".hidden.txt", "below/c.txt"];
        string root = Fill(folder, names);

        CommandRun run = await CommandRun.OfAsync("outline", root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["B.TXT", "a.txt", "b.md"], NamesBelow(root, run));
    }

    [Fact]
    public async Task Recursive_goes_into_the_folders_and_keeps_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "b.txt", "a/z.txt", "a-b.txt", "c/d/e.docx.txt", ".git/x.txt");

        CommandRun run = await CommandRun.OfAsync("outline", root + "/", "--recursive");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a-b.txt", "a/z.txt", "b.txt", "c/d/e.docx.txt"], NamesBelow(root, run));
    }

    [Theory]
    [InlineData("*.txt", "b.txt")]
    [InlineData("**/*.txt", "a/z.txt", "b.txt", "c/d/e.txt")]
    [InlineData("c/**/*", "c/d/e.txt", "c/d/f.record")]
    [InlineData("*/d/*.record", "c/d/f.record")]
    [InlineData("c/../*.txt", "c/../b.txt")]
    public async Task A_pattern_means_the_files_that_match_whatever_their_kind(string pattern, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "b.txt", "a/z.txt", "c/d/e.txt", "c/d/f.record");

        CommandRun run = await CommandRun.OfAsync("outline", $"{root}/{pattern}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, NamesBelow(root, run));
    }

    [Theory]
    [InlineData("outline")]
    [InlineData("tree")]
    [InlineData("check")]
    [InlineData("cite")]
    [InlineData("mandates")]
    [InlineData("text")]
    public async Task Every_command_that_reads_files_reads_folders(string command)
    {
        using var folder = new TemporaryFolder();
        string english = await File.ReadAllTextAsync(Fixture.English);
        folder.Write("a.txt", english);
        folder.Write("b.txt", english);

        CommandRun one = await CommandRun.OfAsync(command, folder.PathOf("a.txt"));
        CommandRun both = await CommandRun.OfAsync(command, folder.PathOf(""));

        Assert.Equal((one.ExitCode, one.Error), (both.ExitCode, both.Error));
        Assert.Equal(2 * one.OutputLines.Length, both.OutputLines.Length);
    }

    [Fact]
    public async Task An_empty_folder_is_told_in_one_line_and_the_others_are_processed()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "picture.png");

        CommandRun run = await CommandRun.OfAsync("outline", root, Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal(
            [$"undoc: {root}: holds no file of a known kind (.txt, .text, .md, .markdown, .pdf, .docx, .docm); name files of other names, or look into its folders with --recursive"],
            run.ErrorLines);
    }

    [Fact]
    public async Task A_pattern_that_matches_nothing_is_told_in_one_line_and_leaves_the_old_result()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a.txt");
        string target = folder.Write("out.jsonl", "old\n");

        CommandRun run = await CommandRun.OfAsync("outline", $"{root}/**/*.pdf", $"{root}/none/*.txt", "--output", target);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith($"undoc: {root}/**/*.pdf: matches no file; check the pattern", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("old\n", await File.ReadAllTextAsync(target));
    }

    [UnixFact]
    public async Task A_file_whose_name_holds_an_asterisk_is_that_file()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a*.txt", "ab.txt");

        CommandRun run = await CommandRun.OfAsync("outline", $"{root}/a*.txt");

        Assert.Equal(["a*.txt"], NamesBelow(root, run));
    }

    [Fact]
    public async Task A_list_may_name_folders()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "in/a.txt", "in/b.txt");

        CommandRun run = await CommandRun.OfAsync("outline", "--files-from", folder.Write("list", $"{root}/in\n"));

        Assert.Equal(["in/a.txt", "in/b.txt"], NamesBelow(root, run));
    }

    [UnixFact]
    public async Task Links_that_lead_back_do_not_hang_the_search_and_links_to_files_are_read()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a.txt", "below/b.txt");
        foreach (string name in new string[] { "one", "two", "below/three" })
        {
            Directory.CreateSymbolicLink($"{root}/{name}", root);
        }

        File.CreateSymbolicLink($"{root}/self.txt", "self.txt");
        File.CreateSymbolicLink($"{root}/c.txt", "a.txt");
        foreach (string[] arguments in new string[][] { [root, "--recursive"], [$"{root}/**/*.txt"], [$"{root}/one", "--recursive"] })
        {
            CommandRun run = await CommandRun.OfAsync(["outline", .. arguments]);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("/self.txt: cannot be read; ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Equal(["a.txt", "below/b.txt", "c.txt"], NamesBelow(root, run).Select(name => name.Replace("one/", "", StringComparison.Ordinal)));
        }
    }

    [UnixFact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a.txt");
        if (!OperatingSystem.IsLinux() || ShellRun.Of($"mkfifo '{root}/pipe.txt'").ExitCode != 0)
        {
            return;
        }

        CommandRun run = await CommandRun.OfAsync("outline", root, $"{root}/*");

        Assert.Equal(["a.txt", "a.txt"], NamesBelow(root, run));
    }

    [UnixFact]
    public async Task A_folder_that_cannot_be_read_is_one_line_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a.txt", "closed/b.txt", "open/c.txt");
        ShellRun.Of($"chmod 000 '{root}/closed'");
        try
        {
            CommandRun run = await CommandRun.OfAsync("outline", root, "--recursive");

            // Nothing is closed to root.
            string[] expected = Environment.IsPrivilegedProcess ? ["a.txt", "closed/b.txt", "open/c.txt"] : ["a.txt", "open/c.txt"];
            string[] problems = [$"undoc: {root}/closed: access denied, its files are left out; check the permissions of the folder"];
            Assert.Equal(expected, NamesBelow(root, run));
            Assert.Equal(Environment.IsPrivilegedProcess ? [] : problems, run.ErrorLines);
        }
        finally
        {
            ShellRun.Of($"chmod 700 '{root}/closed'");
        }
    }

    [Fact]
    public async Task An_output_that_a_folder_holds_is_refused()
    {
        using var folder = new TemporaryFolder();
        string root = Fill(folder, "a.txt", "out.txt");

        CommandRun run = await CommandRun.OfAsync("text", root, "--output", $"{root}/out.txt");

        Assert.Equal(64, run.ExitCode);
        Assert.Equal("text", await File.ReadAllTextAsync($"{root}/out.txt"));
    }

    // Paths are told with slashes here, on every system.
    private static string Fill(TemporaryFolder folder, params string[] names)
    {
        foreach (string name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf("in/" + name))!);
            folder.Write("in/" + name, "text");
        }

        return folder.PathOf("in");
    }

    private static IEnumerable<string> NamesBelow(string root, CommandRun run) => run.OutputLines
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString()!)
        .Select(path => path[(root.Length + 1)..].Replace('\\', '/'));
}
