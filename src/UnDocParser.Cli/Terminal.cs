using System.Text;
using Microsoft.Win32.SafeHandles;

namespace UnDocParser.Cli;

/// <summary>The streams of a run, and what they lead to. A test passes its own.</summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets standard input, as bytes, since its encoding is found out.</summary>
    public required Stream Input { get; init; }

    /// <summary>Gets standard output.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gets standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets a value indicating whether colours are wanted on standard output.</summary>
    public bool HasColors { get; init; }

    /// <summary>Gets a value indicating whether someone watches standard error while standard output goes elsewhere.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Returns the streams of this process.</summary>
    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = new StreamWriter(OpenOutput(), Utf8) { NewLine = "\n" },
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
        HasColors = !Console.IsOutputRedirected && WantsColors(Environment.GetEnvironmentVariable),
        ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
    };

    /// <summary>Whether the environment allows colours: <c>NO_COLOR</c> is empty and the terminal is no dumb one.</summary>
    /// <param name="variable">Returns the value of an environment variable.</param>
    public static bool WantsColors(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    // The console's own stream swallows the error of a closed pipe, and the run would go on for nobody. A file needs the console's
    // stream: a FileStream writes at its own position, over what another process has added.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
