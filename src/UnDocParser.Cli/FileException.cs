namespace UnDocParser.Cli;

/// <summary>A file that cannot be read or written; the message says what is wrong and what to do, in one line.</summary>
internal sealed class FileException(string path, string problem) : Exception($"{path}: {problem}");
