using System.CommandLine;
using System.CommandLine.Parsing;
using UnDocParser.Cli.Commands;

namespace UnDocParser.Cli;

/// <summary>The program: reads its arguments and runs the command they name.</summary>
internal static class CommandLine
{
    // EPIPE of every Unix. On Windows the console's stream says nothing.
    private const int BrokenPipe = 32;

    private static readonly ParserConfiguration Configuration = new()
    {
        // A path may begin with an at sign.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The arguments behind the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="cancellationToken">Stops the run, as an interrupt from the keyboard does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var parsed = CreateRoot(terminal).Parse(arguments, Configuration);
        if (parsed.Errors.Count > 0)
        {
            await terminal.Error.WriteLineAsync($"undoc: {OneLine(parsed.Errors[0])}; see '{HelpOf(parsed)}'").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var exitCode = await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (FileException exception)
        {
            await terminal.Error.WriteLineAsync("undoc: " + exception.Message).ConfigureAwait(false);
            return ExitCode.FileFailed;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            // Whoever read the output has gone, as head does: nothing is wrong.
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            await terminal.Error.WriteLineAsync($"undoc: standard output cannot be written; {exception.Message}").ConfigureAwait(false);
            return ExitCode.FileFailed;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal) => new("""
        Reads United Nations resolutions: their outline, their syntax tree, what is doubtful in them, what they cite, and who has to report.

        A FILE is text, Markdown, or text extracted from PDF or Word; '-' is standard input.
        Exit codes: 0 fine, 1 'check' found errors, 2 a file could not be read or written, 64 wrong usage.
        """)
    {
        OutlineCommand.Create(terminal),
        TreeCommand.Create(terminal),
        CheckCommand.Create(terminal),
        CiteCommand.Create(terminal),
        MandatesCommand.Create(terminal),
    };

    private static string OneLine(ParseError error) =>
        string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.');

    private static string HelpOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "undoc --help" : $"undoc {parsed.CommandResult.Command.Name} --help";
}
