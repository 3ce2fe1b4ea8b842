using System.CommandLine;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary>The option that names a file for the results.</summary>
internal static class OutputOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Create() => new("--output")
    {
        Description = $"The file to write, replaced when the run is done; '{OutputTarget.StandardOutput}' is standard output.",
        HelpName = "PATH",
    };
}
