namespace UnDocParser.Cli.Commands;

/// <summary>How the work on one input ended.</summary>
/// <param name="Result">The result; empty if there is none.</param>
/// <param name="Problem">A line for standard error, or null.</param>
internal readonly record struct FileOutcome(FileResult Result, string? Problem)
{
    /// <summary>Gets a value indicating whether there is no result.</summary>
    public bool IsFailure => Result.ExitCode == ExitCode.FileFailed;

    /// <summary>Makes the outcome of work that failed.</summary>
    /// <param name="problem">A line for standard error.</param>
    public static FileOutcome Failure(string problem) => new(new FileResult("", ExitCode.FileFailed), problem);
}
