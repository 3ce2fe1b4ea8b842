using System.CommandLine;
using System.CommandLine.Completions;

namespace UnDocParser.Cli.Help;

/// <summary>
/// A command as completions and the man page describe it: read from the command itself, so that neither can say what is not so.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Arguments">Its arguments, in order.</param>
/// <param name="Options">Its options, those of all commands last.</param>
internal sealed record CommandDescription(
    string Name, string Description, IReadOnlyList<ArgumentDescription> Arguments, IReadOnlyList<OptionDescription> Options)
{
    /// <summary>Gets the words that its arguments can be; empty where they are files.</summary>
    public IEnumerable<string> Words => Arguments.SelectMany(argument => argument.Choices);

    /// <summary>Describes the commands of a program.</summary>
    /// <param name="root">The program.</param>
    public static IReadOnlyList<CommandDescription> Of(RootCommand root)
    {
        OptionDescription[] shared = [.. root.Options.Where(option => option.Recursive && !option.Hidden).Select(OptionDescription.Of)];
        return [.. root.Subcommands.Where(command => !command.Hidden).Select(command => new CommandDescription(
            command.Name,
            command.Description ?? "",
            [.. command.Arguments.Where(argument => !argument.Hidden).Select(ArgumentDescription.Of)],
            [.. command.Options.Where(option => !option.Hidden).Select(OptionDescription.Of), .. shared]))];
    }

    /// <summary>Returns the values that a symbol takes, in order; empty where it takes any.</summary>
    /// <param name="symbol">The symbol.</param>
    public static IReadOnlyList<string> ChoicesOf(Symbol symbol) =>
        [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}

/// <summary>An argument of a command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsMany">Whether there may be several, or none.</param>
/// <param name="Choices">What it can be; empty for any.</param>
internal sealed record ArgumentDescription(string Name, string Description, bool IsMany, IReadOnlyList<string> Choices)
{
    /// <summary>Describes an argument.</summary>
    public static ArgumentDescription Of(Argument argument) =>
        new(argument.Name, argument.Description ?? "", argument.Arity.MaximumNumberOfValues > 1, CommandDescription.ChoicesOf(argument));
}

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, two hyphens before it.</param>
/// <param name="Description">What it does.</param>
/// <param name="Value">What its value is called in the help; null when it takes none.</param>
/// <param name="Choices">The values it takes; empty for any.</param>
internal sealed record OptionDescription(string Name, string Description, string? Value, IReadOnlyList<string> Choices)
{
    /// <summary>Gets its other names that are words.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>Gets the name without hyphens.</summary>
    public string BareName => Name.TrimStart('-');

    /// <summary>Describes an option.</summary>
    public static OptionDescription Of(Option option)
    {
        bool takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        OptionDescription described = takesValue
            ? new(option.Name, option.Description ?? "", option.HelpName ?? "VALUE", CommandDescription.ChoicesOf(option))
            : new(option.Name, option.Description ?? "", Value: null, []);
        return described with { Aliases = [.. option.Aliases.Where(alias => alias.StartsWith("--", StringComparison.Ordinal))] };
    }
}
