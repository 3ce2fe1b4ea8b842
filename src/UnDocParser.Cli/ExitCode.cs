namespace UnDocParser.Cli;

/// <summary>What the program tells its caller. When several apply, the highest of them.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and written.</summary>
    public const int Success = 0;

    /// <summary><c>check</c> found an error in a text; with <c>--strict</c>, <c>check</c> or <c>outline</c> found a warning; <c>lint</c> found one.</summary>
    public const int ErrorsFound = 1;

    /// <summary><c>diff</c> found a difference, or <c>align</c> paragraphs that do not fit.</summary>
    public const int Differs = 1;

    /// <summary>A file could not be read or written, or has no line that <c>explain</c> was asked for; the others were processed.</summary>
    public const int FileFailed = 2;

    /// <summary>The command line itself is wrong; nothing was processed.</summary>
    public const int Usage = 64;

    /// <summary>The terminal of the program was closed (128 and the number of SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>The program was interrupted from the keyboard (128 and the number of SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The program was asked to end (128 and the number of SIGTERM).</summary>
    public const int Terminated = 143;
}
