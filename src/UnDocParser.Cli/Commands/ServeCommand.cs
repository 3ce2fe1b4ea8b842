using System.CommandLine;
using System.Globalization;
using UnDocParser.Cli.Serving;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc serve</c>: answers requests for outlines, so that another program starts this one once and not for each text.</summary>
internal static class ServeCommand
{
    private const int DefaultLimit = 16 << 20;
    private const int GreatestLimit = 1 << 30;

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var limit = new Option<int>("--line-limit")
        {
            Description = "The longest request in bytes; a longer one is answered with an error.",
            DefaultValueFactory = _ => DefaultLimit,
            HelpName = "BYTES",
        };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsLimit(token.Value))
            {
                result.AddError($"--line-limit is a number of bytes from 1 to {GreatestLimit}");
            }
        });
        const string Description = "Answer requests on standard input, {\"id\", \"text\" or \"path\", \"language\"} a line, with outlines on standard output.";
        var command = new Command("serve", Description) { limit };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await new Server(terminal, parsed.GetValue(limit)).RunAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }

    private static bool IsLimit(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes is >= 1 and <= GreatestLimit;
}
