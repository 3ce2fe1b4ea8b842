using System.CommandLine;
using UnDocParser.Cli.Help;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc man</c>: the manual page.</summary>
internal static class ManCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("man", "Print the manual page, for 'man -l' or a folder man1.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var root = (RootCommand)parsed.RootCommandResult.Command;
            await terminal.Output.WriteAsync(ManualPage.Write(root, CommandDescription.Of(root)).AsMemory(), cancellationToken)
                .ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }
}
