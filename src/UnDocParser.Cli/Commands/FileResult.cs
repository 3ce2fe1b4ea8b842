namespace UnDocParser.Cli.Commands;

/// <summary>What a command has to say on one text.</summary>
/// <param name="Output">What goes to the output, its line ends included.</param>
/// <param name="ExitCode">What it means for the exit code.</param>
internal readonly record struct FileResult(string Output, int ExitCode = ExitCode.Success);
