using System.CommandLine;

namespace UnDocParser.Cli.Commands;

/// <summary>Says in one line what is wrong with a command line, and where it can be read how to do it.</summary>
internal static class UsageProblem
{
    /// <summary>Returns what is wrong; null if nothing is.</summary>
    /// <param name="parsed">The command line.</param>
    public static string? In(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        Command command = parsed.CommandResult.Command;
        return command is RootCommand
            ? $"{WithoutCommand(command, parsed.UnmatchedTokens)}; see 'undoc --help'"
            : $"{OneLine(parsed.Errors[0].Message)}; see 'undoc {command.Name} --help'";
    }

    /// <summary>Says that a word is no option of a command, and which may be meant.</summary>
    /// <param name="word">The word, which begins with a hyphen.</param>
    /// <param name="command">The command.</param>
    public static string NoOption(string word, Command command)
    {
        IEnumerable<string> names = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive)).Select(option => option.Name);
        string hint = command is RootCommand ? "options stand behind the command" : $"a file of that name is './{word}'";
        return Spelling.Nearest(word.Split('=', ':')[0], names) is { } name
            ? $"'{word}' is no option (did you mean '{name}'? {hint})"
            : $"'{word}' is no option ({hint})";
    }

    private static string WithoutCommand(Command root, IReadOnlyList<string> words)
    {
        string[] names = root.Subcommands.Select(command => command.Name).ToArray();
        return words switch
        {
            [] => "No command is named: " + string.Join(", ", names),
            [['-', ..] option, ..] => NoOption(option, root),
            [var word, ..] when Spelling.Nearest(word, names) is { } name => $"'{word}' is no command (did you mean '{name}'?)",
            [var word, ..] => $"'{word}' is no command ({string.Join(", ", names)})",
        };
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.');
}
