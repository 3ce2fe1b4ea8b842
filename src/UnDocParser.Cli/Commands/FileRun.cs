using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Commands;

/// <summary>Takes a command through its inputs: one that fails is reported, the others go on.</summary>
internal sealed class FileRun(Terminal terminal, OutputTarget output, Func<InputText, CancellationToken, FileResult> process)
{
    private readonly InputReader _reader = new(terminal.Input);
    private int _exitCode = ExitCode.Success;

    /// <summary>Processes all inputs and writes the results in their order.</summary>
    /// <param name="getPaths">Returns the paths of the inputs.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One of <see cref="ExitCode"/>, the highest that applies.</returns>
    /// <exception cref="FileException">The list of the paths cannot be read, or the output not be written.</exception>
    public async Task<int> RunAsync(Func<InputReader, IReadOnlyList<string>> getPaths, CancellationToken cancellationToken)
    {
        var paths = getPaths(_reader);
        await RunReporter.RunAsync(
            terminal,
            paths.Count,
            reporter => OrderedPipeline.RunAsync(
                paths,
                path => Process(path, cancellationToken),
                outcome => TakeAsync(outcome, reporter),
                cancellationToken)).ConfigureAwait(false);
        return _exitCode;
    }

    private Outcome Process(string path, CancellationToken cancellationToken)
    {
        try
        {
            var text = _reader.Read(path);
            return new Outcome(process(text, cancellationToken), text.Warning);
        }
        catch (FileException exception)
        {
            return new Outcome(new FileResult("", ExitCode.FileFailed), exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of this program must not cost the results of the other files.
            return new Outcome(new FileResult("", ExitCode.FileFailed), $"{path}: could not be processed, which is a fault of undoc; please report it ({exception.GetType().Name}: {exception.Message})");
        }
    }

    private async Task TakeAsync(Outcome outcome, RunReporter reporter)
    {
        if (outcome.Problem is { } problem)
        {
            reporter.Tell("undoc: " + problem);
        }

        _exitCode = Math.Max(_exitCode, outcome.Result.ExitCode);
        await output.WriteAsync(outcome.Result.Output).ConfigureAwait(false);
        reporter.Advance();
    }

    private readonly record struct Outcome(FileResult Result, string? Problem);
}
