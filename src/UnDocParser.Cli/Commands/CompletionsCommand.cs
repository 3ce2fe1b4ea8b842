using System.CommandLine;
using UnDocParser.Cli.Help;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc completions</c>: a script by which a shell completes command lines.</summary>
internal static class CompletionsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, pwsh or fish." };
        shell.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "bash", "zsh", "pwsh", "fish");
        var command = new Command("completions", "Print a script that completes undoc's command lines in a shell.") { shell };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IReadOnlyList<CommandDescription> commands = CommandDescription.Of((RootCommand)parsed.RootCommandResult.Command);
            string script = parsed.GetValue(shell)!.ToUpperInvariant() switch
            {
                "BASH" => BashCompletions.Write(commands),
                "ZSH" => ZshCompletions.Write(commands),
                "PWSH" => PowerShellCompletions.Write(commands),
                _ => FishCompletions.Write(commands),
            };
            await terminal.Output.WriteAsync(script.AsMemory(), cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }
}
