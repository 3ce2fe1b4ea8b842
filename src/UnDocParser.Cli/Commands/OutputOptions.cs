using System.CommandLine;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary>The options that say where the results go.</summary>
/// <param name="aliases">Other names of <c>--output</c>.</param>
internal sealed class OutputOptions(params string[] aliases)
{
    private readonly Option<string?> _path = new("--output", aliases)
    {
        Description = "The file to write, replaced when the run is done, or a folder for one file per input; "
            + $"'{OutputTarget.StandardOutput}' is standard output.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Leave the results in the folder that an earlier run made of the same inputs; "
            + "make those that are missing or whose input changed.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Options.Add(_path);
        command.Options.Add(_resume);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_resume) && result.GetValue(_path) is null or "" or OutputTarget.StandardOutput)
            {
                result.AddError("--resume needs a folder, --output DIR");
            }
        });
    }

    /// <summary>Returns what was chosen.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="extension">What the names of files in a folder end in.</param>
    /// <param name="options">The values of the options that the results depend on.</param>
    public OutputChoice Choose(ParseResult parsed, string extension, params ReadOnlySpan<string?> options)
    {
        string? path = parsed.GetValue(_path);
        bool isResumed = parsed.GetValue(_resume);
        string?[] settings = [parsed.CommandResult.Command.Name, .. options, EncodingOf(parsed), ProgramVersion.Text];
        return new OutputChoice(path)
        {
            IsFolder = isResumed || IsFolder(path),
            IsResumed = isResumed,
            Extension = extension,
            Settings = string.Join(' ', settings.OfType<string>()),
        };
    }

    private static string? EncodingOf(ParseResult parsed) => parsed.GetValue<string?>(EncodingOption.Name) is { } name ? $"{EncodingOption.Name} {name.ToLowerInvariant()}" : null;

    private static bool IsFolder(string? path) =>
        path is not null and not OutputTarget.StandardOutput && (Path.EndsInDirectorySeparator(path) || Directory.Exists(path));
}
