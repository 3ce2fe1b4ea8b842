using System.Diagnostics;

namespace UnDocParser.Cli.Tests;

/// <summary>The program as its users start it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_process_ends_with_the_exit_code_of_its_run()
    {
        (int exitCode, string output, string error) = Run("check", Fixture.Latin1, "no-such-file");

        Assert.Equal(2, exitCode);
        Assert.Contains(" error UND0006: ", output, StringComparison.Ordinal);
        Assert.Contains("undoc: no-such-file: not found; check the path\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_process_writes_utf8_without_a_byte_order_mark_and_without_colours()
    {
        (int exitCode, string output, string error) = Run("tree", Fixture.French);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Document [", output, StringComparison.Ordinal);
        Assert.Contains("\"L’Assemblée générale,\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "undoc.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
