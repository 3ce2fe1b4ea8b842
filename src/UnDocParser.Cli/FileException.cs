namespace UnDocParser.Cli;

/// <summary>A file that cannot be read or written; the message says what is wrong and what to do, in one line.</summary>
internal sealed class FileException(string path, string problem) : Exception($"{path}: {problem}")
{
    /// <summary>Determines whether an exception tells of a file rather than of a fault of the program.</summary>
    /// <param name="exception">What was thrown while a file was read or written.</param>
    public static bool IsOfFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Returns what the system says, without the path it names: ours may be another, that of a temporary file.</summary>
    /// <param name="exception">What was thrown while a file was read or written.</param>
    public static string WordsOf(Exception exception)
    {
        int path = exception.Message.IndexOf(" : '", StringComparison.Ordinal);
        return path < 0 ? exception.Message : exception.Message[..path];
    }
}
