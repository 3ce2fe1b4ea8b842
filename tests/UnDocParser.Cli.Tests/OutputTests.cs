namespace UnDocParser.Cli.Tests;

/// <summary>No run costs a file that was there before it, or leaves half of a new one.</summary>
public sealed class OutputTests
{
    private const string Old = "what was there before\n";

    [Fact]
    public async Task Replaces_what_was_there_and_leaves_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", target);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\"schema\"", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
        Assert.Equal([target], Directory.GetFiles(Path.GetDirectoryName(target)!));
    }

    [Fact]
    public async Task Keeps_the_old_result_when_no_input_can_be_read()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        CommandRun run = await CommandRun.OfAsync("outline", folder.PathOf("missing.txt"), "--output", target);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Old, await File.ReadAllTextAsync(target));
        Assert.Equal([target], Directory.GetFiles(Path.GetDirectoryName(target)!));
    }

    [Fact]
    public async Task Writes_the_others_when_one_input_is_missing()
    {
        using var folder = new TemporaryFolder();
        string target = folder.PathOf("out.jsonl");
        CommandRun run = await CommandRun.OfAsync("outline", "--format", "jsonl", folder.PathOf("missing.txt"), Fixture.English, "--output", target);
        Assert.Equal(2, run.ExitCode);
        Assert.Single(await File.ReadAllLinesAsync(target));
    }

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("./draft.txt")]
    [InlineData("../{folder}/draft.txt")]
    [InlineData("link.txt")]
    [InlineData("hard.txt")]
    public async Task An_output_that_is_an_input_is_refused_however_it_is_spelt(string spelling)
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("draft.txt", await File.ReadAllTextAsync(Fixture.English));
        string directory = Path.GetDirectoryName(input)!;
        string output = Path.Combine(directory, spelling.Replace("{folder}", Path.GetFileName(directory), StringComparison.Ordinal));
        if (spelling == "link.txt")
        {
            File.CreateSymbolicLink(output, input);
        }
        else if (spelling == "hard.txt")
        {
            if (!OperatingSystem.IsLinux())
            {
                return;
            }

            Assert.Equal(0, ShellRun.Of($"ln '{input}' '{output}'").ExitCode);
        }

        string before = await File.ReadAllTextAsync(input);
        string list = folder.Write("list", input + "\n");
        foreach (string[] inputs in new string[][] { [input], [Fixture.French, input], ["--files-from", list] })
        {
            CommandRun run = await CommandRun.OfAsync(["outline", .. inputs, "--output", output]);
            Assert.Equal(64, run.ExitCode);
            Assert.Single(run.ErrorLines);
            Assert.Equal(before, await File.ReadAllTextAsync(input));
        }
    }

    [Fact]
    public async Task A_link_stays_a_link_and_the_file_behind_it_is_replaced()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        string link = folder.PathOf("link.jsonl");
        File.CreateSymbolicLink(link, target);
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", link);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{\"schema\"", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nothing_yet_leads_to_the_new_file()
    {
        using var folder = new TemporaryFolder();
        string link = folder.PathOf("link.jsonl");
        File.CreateSymbolicLink(link, "new.jsonl");
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", link);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("new.jsonl", new FileInfo(link).LinkTarget);
        Assert.StartsWith("{\"schema\"", await File.ReadAllTextAsync(folder.PathOf("new.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_the_inputs_is_no_output()
    {
        using var folder = new TemporaryFolder();
        string list = folder.Write("list", Fixture.English + "\n");
        CommandRun run = await CommandRun.OfAsync("outline", "--files-from", list, "--output", list);
        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"undoc: --output {list} is read too, as {list}, and would be lost; name another file"], run.ErrorLines);
        Assert.Equal(Fixture.English + "\n", await File.ReadAllTextAsync(list));
    }

    [Fact]
    public async Task A_list_that_names_nothing_has_an_empty_result()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        CommandRun run = await CommandRun.OfAsync("outline", "--files-from", folder.Write("list", "\n"), "--output", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("", await File.ReadAllTextAsync(target));
    }

    [UnixFact]
    public async Task The_new_file_has_the_permissions_of_the_old_one()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        Assert.Equal(0, ShellRun.Of($"chmod 660 '{target}'").ExitCode);
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", target);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("660\n", ShellRun.Of($"[ -n \"$(find '{target}' -perm 660)\" ] && echo 660").Output);
    }

    [UnixFact]
    public async Task A_file_that_must_not_be_written_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        ShellRun.Of($"chmod 440 '{target}'");
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", target);

        // Nothing is forbidden to root.
        Assert.Equal(Environment.IsPrivilegedProcess ? 0 : 2, run.ExitCode);
        Assert.Equal(!Environment.IsPrivilegedProcess, await File.ReadAllTextAsync(target) == Old);
    }

    [UnixFact]
    public async Task A_device_is_written_and_not_replaced()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", "/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: /dev/full: cannot be written; No space left on device"], run.ErrorLines);
        Assert.True(File.Exists("/dev/full"));
    }

    [Fact]
    public async Task A_hyphen_is_standard_output()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\"schema\"", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public async Task A_stopped_run_keeps_the_old_result()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", Old);
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(stop);
        CommandRun run = await CommandRun.WithInputAsync(input, stop.Token, "outline", Fixture.English, "-", "--output", target);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal(Old, await File.ReadAllTextAsync(target));
        Assert.Equal([target], Directory.GetFiles(Path.GetDirectoryName(target)!));
    }

    // Stops the run when it is read, as someone at the keyboard does who waits for it.
    private sealed class StoppingStream(CancellationTokenSource stop) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            stop.Cancel();
            return 0;
        }

        public override int Read(Span<byte> buffer)
        {
            stop.Cancel();
            return 0;
        }
    }
}
