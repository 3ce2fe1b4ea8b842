using System.CommandLine;
using UnDocParser.Cli.Commands;

namespace UnDocParser.Cli;

/// <summary>The program: reads its arguments and runs the command they name.</summary>
internal static class CommandLine
{
    // EPIPE of every Unix. On Windows the console's stream says nothing.
    private const int BrokenPipe = 32;

    // A stopped run removes its temporary file at once, unless it hangs in a write.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

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
        try
        {
            Task<int> run = Task.Run(() => InvokeAsync(arguments, terminal, cancellationToken), CancellationToken.None);
            await Task.WhenAny(run, Stopped(cancellationToken)).ConfigureAwait(false);
            return run.IsCompleted ? await run.ConfigureAwait(false) : ExitCode.Interrupted;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException exception)
        {
            terminal.Tell(exception.Message);
            return ExitCode.Usage;
        }
        catch (FileException exception)
        {
            terminal.Tell(exception.Message);
            return ExitCode.FileFailed;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            // Whoever read the output has gone, as head does: nothing is wrong.
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"standard output cannot be written; {exception.Message}");
            return ExitCode.FileFailed;
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        ParseResult parsed = CreateRoot(terminal).Parse(arguments, Configuration);
        if (UsageProblem.In(parsed) is { } problem)
        {
            throw new UsageException(problem);
        }

        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // The signals are watched by the process itself, which cleans up first.
            ProcessTerminationTimeout = null,
        };
        int exitCode = await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return exitCode;
    }

    // Ends some time after the token was cancelled; never, if it is not.
    private static async Task Stopped(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (cancellationToken.Register(stopped.SetResult).ConfigureAwait(false))
        {
            await stopped.Task.ConfigureAwait(false);
        }

        await Task.Delay(Patience, CancellationToken.None).ConfigureAwait(false);
    }

    private static RootCommand CreateRoot(Terminal terminal) => new("""
        Reads United Nations resolutions: their outline, their syntax tree, what is doubtful in them, what they cite, who has to report, and how two of them differ.

        A FILE is PDF, Word (.docx), Markdown or text, told by its content and not by its name; '-' is standard input. A folder means
        the files in it, a pattern such as 'in/**/*.pdf' those that match.
        Exit codes: 0 fine, 1 'check' found errors, 'check' or 'outline' with --strict a warning, 'lint' a fault, 'diff' a difference or 'align' paragraphs that do not
        fit, 2 a file could not be read or written or lacks the line that 'explain' is to explain (the others were read), 64 wrong usage,
        129, 130, 143 stopped by a hang-up, an interrupt (Ctrl-C), a request to end (SIGTERM).
        """)
    {
        ColorOption.Create(),
        OutlineCommand.Create(terminal),
        ViewCommand.Create(terminal),
        TreeCommand.Create(terminal),
        CheckCommand.Create(terminal),
        LintCommand.Create(terminal),
        CiteCommand.Create(terminal),
        MandatesCommand.Create(terminal),
        FindCommand.Create(terminal),
        ExportCommand.Create(terminal),
        DiffCommand.Create(terminal),
        AlignCommand.Create(terminal),
        TextCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        ServeCommand.Create(terminal),
        CompletionsCommand.Create(terminal),
        ManCommand.Create(terminal),
    };
}
