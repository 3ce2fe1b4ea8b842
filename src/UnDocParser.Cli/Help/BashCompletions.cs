using System.Text;

namespace UnDocParser.Cli.Help;

/// <summary>Writes completions for bash.</summary>
internal static class BashCompletions
{
    /// <summary>Writes the script, to be read by <c>source</c>.</summary>
    /// <param name="commands">The commands.</param>
    public static string Write(IReadOnlyList<CommandDescription> commands)
    {
        var script = new StringBuilder("""
            _undoc() {
                local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" values="" words="" options=""
                COMPREPLY=()
                if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "
            """.ReplaceLineEndings("\n"));
        script.Append(string.Join(' ', commands.Select(command => command.Name)))
            .Append(" --help --version\" -- \"$current\"))\n        return\n    fi\n    case \"$command $previous\" in\n");
        foreach (CommandDescription command in commands)
        {
            foreach (OptionDescription option in command.Options.Where(option => option.Choices.Count > 0))
            {
                script.Append("        \"").Append(command.Name).Append(' ').Append(option.Name).Append("\") values=\"")
                    .AppendJoin(' ', option.Choices).Append("\" ;;\n");
            }
        }

        script.Append("    esac\n    case \"$command\" in\n");
        foreach (CommandDescription command in commands)
        {
            script.Append("        ").Append(command.Name).Append(") options=\"")
                .AppendJoin(' ', command.Options.Select(option => option.Name))
                .Append("\" words=\"").AppendJoin(' ', command.Words).Append("\" ;;\n");
        }

        return script.Append("""
                esac
                if [ -n "$values" ]; then
                    COMPREPLY=($(compgen -W "$values" -- "$current"))
                elif [[ "$current" == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                elif [ -n "$words" ]; then
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                else
                    local IFS=$'\n'
                    COMPREPLY=($(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _undoc undoc

            """.ReplaceLineEndings("\n")).ToString();
    }
}
