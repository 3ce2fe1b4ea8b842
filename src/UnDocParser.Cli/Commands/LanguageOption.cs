using System.CommandLine;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Commands;

/// <summary>The option that names the language of the texts.</summary>
internal static class LanguageOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--language")
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

    /// <summary>Returns the option as results are filed under it; null if it is left out.</summary>
    /// <param name="language">Its value.</param>
    public static string? Named(string? language) => language is null ? null : "--language " + language;
}
