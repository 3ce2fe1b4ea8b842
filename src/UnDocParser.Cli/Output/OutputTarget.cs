using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Output;

/// <summary>Where the results of a run go: standard output, or a file.</summary>
internal abstract class OutputTarget : IAsyncDisposable
{
    /// <summary>The path that stands for standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Opens a target.</summary>
    /// <param name="path">The path of a file, or null for standard output.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, Terminal terminal)
    {
        if (path is null or StandardOutput)
        {
            return new StandardTarget(terminal.Output);
        }

        return Guard(path, () => IsDevice(path)
            ? (OutputTarget)new DeviceTarget(path, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
            : new ReplacedFile(path));
    }

    /// <summary>Writes a result.</summary>
    /// <param name="result">The text, its line ends included.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public abstract Task WriteAsync(string result);

    /// <summary>Makes what was written the result of the run. A target that is disposed without it stays what it was, if it is a file.</summary>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public virtual void Commit()
    {
    }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Writes, and words what goes wrong.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="write">What to do.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public static T Guard<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            throw new FileException(path, "cannot be written; " + Explain(path, exception));
        }
    }

    private static string Explain(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "it is a directory, name a file",
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "access denied, check the permissions of the file and its folder",
        ArgumentOutOfRangeException => "the file system takes no file that large",
        ArgumentException or NotSupportedException => "it is no valid path",
        _ => FileException.WordsOf(exception),
    };

    /// <summary>Determines whether what was read from a path can give way to another text: not the file that the shell led in as <c>/dev/stdin</c>.</summary>
    /// <param name="path">The path as given.</param>
    public static bool IsReplaceable(string path) => !path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/proc/", StringComparison.Ordinal) && !IsDevice(path);

    // A pipe, a terminal, /dev/null: nothing that can be replaced. Where they cannot be told, the place of the file must do.
    private static bool IsDevice(string path) =>
        !Directory.Exists(path) && (FileIdentity.Of(path) is { } file ? !file.IsRegular : path.StartsWith("/dev/", StringComparison.Ordinal));
}
