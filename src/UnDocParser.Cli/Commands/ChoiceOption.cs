using System.CommandLine;

namespace UnDocParser.Cli.Commands;

/// <summary>Options with a few values, which are read without regard to case.</summary>
internal static class ChoiceOption
{
    /// <summary>Makes an option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="choices">Its values; the first is taken when it is left out.</param>
    public static Option<string> Create(string name, string description, params string[] choices)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => choices[0],
            HelpName = string.Join('|', choices),
        };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, choices);
        return option;
    }

    /// <summary>Makes the option <c>--format</c>.</summary>
    /// <param name="description">What the formats are.</param>
    /// <param name="choices">Its values; the first is taken when it is left out.</param>
    public static Option<string> Format(string description, params string[] choices) => Create("--format", description, choices);

    /// <summary>Returns the chosen value as it is spelt in the help.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    public static string Chosen(this ParseResult parsed, Option<string> option) => parsed.GetValue(option)!.ToLowerInvariant();
}
