using System.CommandLine;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc text</c>: the text of files as it is parsed, which the offsets of the other commands count in.</summary>
internal static class TextCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var files = new FileArguments();
        var output = new OutputOptions();
        var command = new Command("text", "Print the text of files as it is parsed: what was read from PDF or Word.");
        output.AddTo(command);
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = new FileRun(terminal, static (input, _) => new FileResult(input.Text.ToString())) { Output = output.Choose(parsed, ".txt") };
            return await run.RunAsync(reader => files.GetInputs(parsed, reader), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
