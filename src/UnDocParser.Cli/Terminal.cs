using System.Text;

namespace UnDocParser.Cli;

/// <summary>The streams of a run, and what they lead to. A test passes its own.</summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets standard input, as bytes, since its encoding is found out; null when it is closed.</summary>
    public required Stream? Input { get; init; }

    /// <summary>Gets the path that standard input goes by as a file, or null where there is none.</summary>
    public string? InputPath { get; init; }

    /// <summary>Gets standard output.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gets standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets a value indicating whether colours are wanted on standard output.</summary>
    public bool HasColors { get; init; }

    /// <summary>Gets the number of columns of the terminal that standard output leads to; null where it leads to none.</summary>
    public int? Width { get; init; }

    /// <summary>Gets a value indicating whether someone watches standard error while standard output goes elsewhere.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Returns the streams of this process.</summary>
    public static Terminal OfProcess() => new()
    {
        Input = StandardStreams.OpenInput(),
        InputPath = OperatingSystem.IsWindows() ? null : "/dev/stdin",
        Output = StandardStreams.OpenOutput() is { } output ? new StreamWriter(output, Utf8) { NewLine = "\n" } : new ClosedWriter(),
        Error = StandardStreams.OpenError() is { } error ? new StreamWriter(error, Utf8) { NewLine = "\n", AutoFlush = true } : TextWriter.Null,
        HasColors = !Console.IsOutputRedirected && WantsColors(Environment.GetEnvironmentVariable),
        Width = Console.IsOutputRedirected ? null : WidthOfConsole(),
        ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
    };

    /// <summary>Whether the environment allows colours: <c>NO_COLOR</c> is empty and the terminal is no dumb one.</summary>
    /// <param name="variable">Returns the value of an environment variable.</param>
    public static bool WantsColors(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    // A terminal may not know its width, or be gone.
    private static int? WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Returns the line that tells of a problem.</summary>
    /// <param name="problem">The problem, which may quote file names and texts.</param>
    public static string LineOf(string problem) => "undoc: " + SafeText.Show(problem);

    /// <summary>Tells of a problem, in one line on standard error.</summary>
    /// <param name="problem">The problem, which may quote file names and texts.</param>
    public void Tell(string problem)
    {
        try
        {
            Error.WriteLine(LineOf(problem));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is nobody left to tell; the exit code says that something is wrong.
        }
    }

    /// <summary>Stands for a standard output that was closed: what has to be printed cannot be.</summary>
    private sealed class ClosedWriter : TextWriter
    {
        public override Encoding Encoding => Utf8;

        public override void Write(char value) => throw new IOException("it is closed");
    }
}
