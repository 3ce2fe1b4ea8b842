using System.CommandLine;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary>The option that names the language of the texts.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>(Name)
        {
            Description = "The language of the texts; without it, it is found in each text.",
            HelpName = "CODE",
        };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. ParseOptions.KnownLanguages]);
        return option;
    }

    /// <summary>Returns the code that was given, in small letters, or null.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    public static string? Code(this ParseResult parsed, Option<string?> option) => parsed.GetValue(option)?.ToLowerInvariant();

    /// <summary>Returns the code that was given to the command, in small letters; null also where the command has no such option.</summary>
    /// <param name="parsed">The command line.</param>
    public static string? Code(this ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Any(static option => option.Name == Name) ? parsed.GetValue<string?>(Name)?.ToLowerInvariant() : null;

    /// <summary>Returns the option as results are filed under it; null if it is left out.</summary>
    /// <param name="language">Its value.</param>
    public static string? Named(string? language) => language is null ? null : $"{Name} {language}";
}
