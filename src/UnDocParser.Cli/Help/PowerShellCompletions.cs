using System.Text;

namespace UnDocParser.Cli.Help;

/// <summary>Writes completions for PowerShell.</summary>
internal static class PowerShellCompletions
{
    /// <summary>Writes the script, to be added to a profile.</summary>
    /// <param name="commands">The commands.</param>
    public static string Write(IReadOnlyList<CommandDescription> commands)
    {
        var script = new StringBuilder("""
            Register-ArgumentCompleter -Native -CommandName undoc -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
                $options = @{

            """.ReplaceLineEndings("\n"));
        foreach (CommandDescription command in commands)
        {
            script.Append("        ").Append(Quoted(command.Name)).Append(" = ")
                .Append(List(command.Options.Select(option => option.Name).Concat(command.Words))).Append('\n');
        }

        script.Append("    }\n    $values = @{\n");
        foreach (CommandDescription command in commands)
        {
            foreach (OptionDescription option in command.Options.Where(option => option.Choices.Count > 0))
            {
                script.Append("        ").Append(Quoted($"{command.Name} {option.Name}")).Append(" = ").Append(List(option.Choices))
                    .Append('\n');
            }
        }

        return script.Append("    }\n").Append("""
                $typed = if ($wordToComplete) { $words.Count - 1 } else { $words.Count }
                if ($typed -le 1) {
                    $candidates = @($options.Keys) + '--help' + '--version'
                } else {
                    $candidates = $values["$($words[1]) $($words[$typed - 1])"]
                    if (-not $candidates) { $candidates = $options[$words[1]] }
                }
                $candidates | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static string List(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(Quoted))})";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
