using System.CommandLine;
using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc text</c>: the text of a file as it is parsed, which the offsets of the other commands count in.</summary>
internal static class TextCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read; '-' is standard input." };
        FileArguments.RefuseUnknownOptions(file);
        var outputPath = OutputOption.Create();
        var command = new Command("text", "Print the text of a file as it is parsed: what was read from PDF or Word.") { file, outputPath };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = new FileRun(terminal, static (input, _) => new FileResult(input.Text.ToString())) { OutputPath = parsed.GetValue(outputPath) };
            return await run.RunAsync(_ => new InputPaths([parsed.GetRequiredValue(file)]), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
