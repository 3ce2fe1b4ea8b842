using System.Text;

namespace UnDocParser.Cli.Help;

/// <summary>Writes completions for fish.</summary>
internal static class FishCompletions
{
    /// <summary>Writes the script: a file <c>undoc.fish</c> in the folder of completions, or to be read by <c>source</c>.</summary>
    /// <param name="commands">The commands.</param>
    public static string Write(IReadOnlyList<CommandDescription> commands)
    {
        var script = new StringBuilder();
        foreach (CommandDescription command in commands)
        {
            script.Append("complete -c undoc -f -n __fish_use_subcommand -a ").Append(command.Name).Append(" -d ")
                .Append(Quoted(command.Description)).Append('\n');
        }

        foreach (CommandDescription command in commands)
        {
            string condition = $"complete -c undoc -n '__fish_seen_subcommand_from {command.Name}'";
            string words = string.Join(' ', command.Words);
            script.Append(words.Length > 0 ? $"{condition} -f -a '{words}'\n" : "");
            foreach (OptionDescription option in command.Options)
            {
                script.Append(condition).Append(" -l ").Append(option.BareName).Append(ValueOf(option)).Append(" -d ")
                    .Append(Quoted(option.Description)).Append('\n');
            }
        }

        return script.ToString();
    }

    private static string ValueOf(OptionDescription option) => option switch
    {
        { Value: null } => "",
        { Choices.Count: > 0 } => $" -x -a '{string.Join(' ', option.Choices)}'",
        _ => " -r",
    };

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
