using System.Text;

namespace UnDocParser.Cli.Help;

/// <summary>Writes completions for zsh.</summary>
internal static class ZshCompletions
{
    /// <summary>Writes the script: a file <c>_undoc</c> in a folder of <c>$fpath</c>, or to be read by <c>source</c>.</summary>
    /// <param name="commands">The commands.</param>
    public static string Write(IReadOnlyList<CommandDescription> commands)
    {
        var script = new StringBuilder("#compdef undoc\n_undoc() {\n    local -a commands\n    commands=(\n");
        foreach (CommandDescription command in commands)
        {
            script.Append("        '").Append(command.Name).Append(':').Append(Quoted(command.Description)).Append("'\n");
        }

        script.Append("    )\n    if (( CURRENT == 2 )); then\n        _describe 'command' commands\n        return\n    fi\n    case \"${words[2]}\" in\n");
        foreach (CommandDescription command in commands)
        {
            script.Append("        ").Append(command.Name).Append(") _arguments");
            foreach (OptionDescription option in command.Options)
            {
                script.Append(" \\\n            '").Append(option.Name).Append('[').Append(Quoted(option.Description)).Append(']')
                    .Append(ValueOf(option)).Append('\'');
            }

            string words = string.Join(' ', command.Words);
            script.Append(" \\\n            '*:argument:").Append(words.Length > 0 ? $"({words})" : "_files").Append("' ;;\n");
        }

        return script.Append("    esac\n}\nif [ \"$funcstack[1]\" = _undoc ]; then\n    _undoc \"$@\"\nelse\n    compdef _undoc undoc\nfi\n").ToString();
    }

    private static string ValueOf(OptionDescription option) => option switch
    {
        { Value: null } => "",
        { Choices.Count: > 0 } => $":{option.BareName}:({string.Join(' ', option.Choices)})",
        _ => $":{option.BareName}:_files",
    };

    // Within single quotation marks; brackets and colons mean something to zsh.
    private static string Quoted(string text) =>
        text.Replace("'", "’", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
}
