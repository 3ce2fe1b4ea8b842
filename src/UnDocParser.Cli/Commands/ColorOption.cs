using System.CommandLine;

namespace UnDocParser.Cli.Commands;

/// <summary>The option <c>--color</c>, which all commands have.</summary>
internal static class ColorOption
{
    private const string Name = "--color";

    /// <summary>Makes the option.</summary>
    public static Option<string> Create()
    {
        Option<string> option = ChoiceOption.Create(
            Name, "Colours on a terminal unless NO_COLOR is set (auto), always, or never.", "auto", "always", "never");
        option.Recursive = true;
        return option;
    }

    /// <summary>Determines whether colours are wanted.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <param name="isPrinted">Whether the result goes to standard output.</param>
    public static bool WantsColors(
        this ParseResult parsed, Terminal terminal, bool isPrinted = true) => parsed.GetValue<string>(Name)?.ToUpperInvariant() switch
        {
            "ALWAYS" => true,
            "NEVER" => false,
            _ => isPrinted && terminal.HasColors,
        };
}
