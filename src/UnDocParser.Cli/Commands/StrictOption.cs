using System.CommandLine;

namespace UnDocParser.Cli.Commands;

/// <summary>The option <c>--strict</c>: a doubtful text is a failure.</summary>
internal static class StrictOption
{
    /// <summary>Makes the option.</summary>
    public static Option<bool> Create() => new("--strict") { Description = "Exit with 1 when a text has a warning: something was probably not understood." };
}
