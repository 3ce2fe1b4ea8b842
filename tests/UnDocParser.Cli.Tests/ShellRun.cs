using System.Diagnostics;

namespace UnDocParser.Cli.Tests;

/// <summary>One run of a shell command, in which <c>$undoc</c> starts the program.</summary>
internal sealed record ShellRun(int ExitCode, string Output, string Error)
{
    // A hang of the program must not hang the tests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static ShellRun Of(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["undoc"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "undoc.dll")}";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The command did not end: {command}");
        }

        return new ShellRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
