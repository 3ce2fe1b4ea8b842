namespace UnDocParser.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task Says_nothing_of_a_sound_text()
    {
        CommandRun run = await CommandRun.OfAsync("check", Fixture.English, Fixture.French);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Names_place_severity_and_id_of_a_warning()
    {
        CommandRun run = await CommandRun.OfAsync("check", Fixture.Unstructured);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{Fixture.Unstructured}:1:1: warning UND0001: ", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("outline")]
    public async Task Strict_makes_a_doubtful_text_a_failure(string command)
    {
        Assert.Equal(0, (await CommandRun.OfAsync(command, Fixture.Unstructured)).ExitCode);
        Assert.Equal(1, (await CommandRun.OfAsync(command, "--strict", Fixture.Unstructured)).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync(command, "--strict", Fixture.English)).ExitCode);
    }

    [Fact]
    public async Task Ends_with_one_when_a_text_has_an_error()
    {
        CommandRun run = await CommandRun.OfAsync("check", Fixture.Latin1, Fixture.English);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{Fixture.Latin1}:3:15: error UND0006: Invalid bytes were replaced by U+FFFD; number of bytes: 1"], run.OutputLines.Where(line => line.Contains(" error ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Invalid_bytes_of_one_line_are_reported_once_with_their_number()
    {
        using var folder = new TemporaryFolder();
        byte[] run = [.. Enumerable.Repeat((byte)0xC4, 9_693)];
        string file = folder.Write("other.txt", [.. "ab "u8, .. run, .. " c\n"u8, 0xC4, .. "d"u8, 0xC4]);

        IEnumerable<string> found = (await CommandRun.OfAsync("check", file)).OutputLines.Where(line => line.Contains("UND0006", StringComparison.Ordinal));

        const string Message = "error UND0006: Invalid bytes were replaced by U+FFFD; number of bytes:";
        Assert.Equal([$"{file}:1:4: {Message} 9693", $"{file}:2:1: {Message} 2"], found);
    }

    [Fact]
    public async Task Ends_with_two_when_a_file_is_missing_too()
    {
        CommandRun run = await CommandRun.OfAsync("check", Fixture.Latin1, "no-such-file");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("UND0006", run.Output, StringComparison.Ordinal);
    }
}
