namespace UnDocParser.Cli.Tests;

/// <summary>Streams that are closed, full or left, and signals: one line, an exit code, no file lost.</summary>
public sealed class StreamTests
{
    [UnixFact]
    public void A_closed_standard_output_is_told_in_one_line()
    {
        ShellRun run = ShellRun.Of($"$undoc outline '{Fixture.English}' >&-");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixFact]
    public void A_closed_standard_input_is_told_in_one_line()
    {
        ShellRun run = ShellRun.Of("$undoc outline - <&-");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixFact]
    public void A_reader_that_leaves_ends_the_run_quietly()
    {
        ShellRun run = ShellRun.Of($"$undoc tree '{Fixture.French}' | head -n 1");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Document", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_full_device_is_told_in_one_line()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        ShellRun run = ShellRun.Of($"$undoc outline '{Fixture.English}' >/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [UnixTheory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("HUP", 129)]
    public void A_signal_leaves_the_old_result_and_nothing_beside_it(string signal, int exitCode)
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.jsonl", "old\n");
        string pipe = folder.PathOf("pipe");

        // The shell that waits keeps the pipe open, so that the run is in the middle of its input when the signal comes.
        ShellRun run = ShellRun.Of($$"""
            mkfifo '{{pipe}}'
            ( trap - INT; exec $undoc outline '{{Fixture.English}}' - --output '{{target}}' <'{{pipe}}' ) &
            exec 3>'{{pipe}}'
            while [ -z "$(find '{{Path.GetDirectoryName(target)}}' -name '.undoc-*')" ]; do sleep 0.1; done
            kill -s {{signal}} $!
            wait $!
            """);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("old\n", File.ReadAllText(target));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(target)!, ".undoc-*"));
    }
}
