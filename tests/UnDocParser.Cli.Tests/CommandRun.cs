using System.Text;

namespace UnDocParser.Cli.Tests;

/// <summary>One run of the program inside the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of standard output.</summary>
    public string[] OutputLines => Lines(Output);

    /// <summary>Gets the lines of standard error.</summary>
    public string[] ErrorLines => Lines(Error);

    public static Task<CommandRun> OfAsync(params string[] arguments) => WithInputAsync("", arguments);

    public static Task<CommandRun> WithInputAsync(string input, params string[] arguments) =>
        WithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    public static async Task<CommandRun> WithInputAsync(byte[] input, params string[] arguments)
    {
        using var stream = new MemoryStream(input);
        return await WithInputAsync(stream, CancellationToken.None, arguments);
    }

    public static async Task<CommandRun> WithInputAsync(Stream? input, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error };
        int exitCode = await CommandLine.RunAsync(arguments, terminal, cancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program as on a terminal.</summary>
    public static async Task<CommandRun> OnTerminalAsync(int width, bool hasColors, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await CommandLine.RunAsync(arguments, new Terminal { Input = null, Output = output, Error = error, Width = width, HasColors = hasColors });
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
