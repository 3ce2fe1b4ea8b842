namespace UnDocParser.Cli;

/// <summary>A command line that asks for what must not be done; nothing was read or written. The message says what is wrong in one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
