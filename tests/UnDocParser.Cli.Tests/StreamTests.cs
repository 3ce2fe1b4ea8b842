namespace UnDocParser.Cli.Tests;

/// <summary>Streams that are closed, full or left, and signals: one line, an exit code, no file lost.</summary>
public sealed class StreamTests
{
    [UnixFact]
    public void A_closed_standard_output_is_told_in_one_line()
    {
        var run = ShellRun.Of($"$undoc outline '{Fixture.English}' >&-");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixFact]
    public void A_closed_standard_input_is_told_in_one_line()
    {
        var run = ShellRun.Of("$undoc outline - <&-");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixFact]
    public void A_closed_standard_error_costs_no_result()
    {
        var run = ShellRun.Of($"$undoc outline no-such-file '{Fixture.English}' 2>&-");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("{\"schema\"", run.Output, StringComparison.Ordinal);
    }

    // More than a pipe holds, so that the run is still writing when its reader leaves.
    [UnixFact]
    public void A_reader_that_leaves_ends_the_run_quietly()
    {
        using var folder = new TemporaryFolder();
        string list = folder.Write("list", string.Concat(Enumerable.Repeat(Fixture.French + "\n", 300)));
        var run = ShellRun.Of($"{{ $undoc tree '{Fixture.French}'; $undoc outline --files-from '{list}'; echo \"ended with $?\" >&2; }} | head -n 1");
        Assert.Equal("ended with 0\n", run.Error);
        Assert.StartsWith("Document", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_full_device_is_told_in_one_line()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var run = ShellRun.Of($"$undoc outline '{Fixture.English}' >/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixFact]
    public void A_full_disk_leaves_the_old_result_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", "old\n");
        string list = folder.Write("list", string.Concat(Enumerable.Repeat(Fixture.French + "\n", 100)));

        // A bound on the size of files in the place of a full disk. The runtime keeps its code in a file too, unless told not to.
        var run = ShellRun.Of($"trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 exec $undoc outline --files-from '{list}' --output '{target}'");
        Assert.Equal((2, $"undoc: {target}: cannot be written; the file system takes no file that large\n"), (run.ExitCode, run.Error));
        Assert.Equal("old\n", File.ReadAllText(target));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(target)!, ".undoc-*"));
    }

    [UnixTheory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("HUP", 129)]
    public void A_signal_leaves_the_old_result_and_nothing_beside_it(string signal, int exitCode)
    {
        // What the tests were told to ignore, as by nohup, the program ignores too.
        if (ShellRun.Of($"trap 'exit 7' {signal}; kill -s {signal} $$").ExitCode != 7)
        {
            return;
        }

        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", "old\n");
        string pipe = folder.PathOf("pipe");

        // The shell in the background keeps the pipe open, so that the run is in the middle of its input when the signal comes. It is not the
        // program that is in the background: a shell lets what it puts there ignore interrupts.
        var run = ShellRun.Of($$"""
            mkfifo '{{pipe}}'
            (
                exec 3>'{{pipe}}'
                while [ -z "$(find '{{Path.GetDirectoryName(target)}}' -name '.undoc-*')" ]; do sleep 0.1; done
                kill -s {{signal}} $$
                while kill -0 $$ 2>/dev/null; do sleep 0.1; done
            ) &
            exec $undoc outline '{{Fixture.English}}' - --output '{{target}}' <'{{pipe}}'
            """);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("old\n", File.ReadAllText(target));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(target)!, ".undoc-*"));
    }
}
