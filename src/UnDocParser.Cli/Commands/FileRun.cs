using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Commands;

/// <summary>Takes a command through its inputs: one that fails is reported, the others go on.</summary>
internal sealed class FileRun(Terminal terminal, Func<InputText, CancellationToken, FileResult> process)
{
    private readonly InputReader _reader = new(terminal.Input);
    private int _exitCode = ExitCode.Success;
    private int _readCount;

    /// <summary>Gets the file to write, or null for standard output.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Gets what stands before the first result, its line end included.</summary>
    public string Header { get; init; } = "";

    /// <summary>Processes all inputs and writes the results in their order.</summary>
    /// <param name="getInputs">Returns what to read.</param>
    /// <param name="cancellationToken">Stops the run, also while it waits for an input.</param>
    /// <returns>One of <see cref="ExitCode"/>, the highest that applies.</returns>
    /// <exception cref="FileException">The list of the paths cannot be read, or the output not be written.</exception>
    /// <exception cref="UsageException">The output is one of the inputs.</exception>
    public async Task<int> RunAsync(Func<InputReader, InputPaths> getInputs, CancellationToken cancellationToken)
    {
        var inputs = await Task.Run(() => getInputs(_reader), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (OutputPath is { } path and not OutputTarget.StandardOutput)
        {
            inputs.RefuseAsOutput(path, terminal);
        }

        var output = OutputTarget.Open(OutputPath, terminal);
        await using (output.ConfigureAwait(false))
        {
            await output.WriteAsync(Header).ConfigureAwait(false);
            await RunReporter.RunAsync(
                terminal,
                inputs.Paths.Count,
                reporter => OrderedPipeline.RunAsync(
                    inputs.Paths,
                    path => Process(path, cancellationToken),
                    outcome => TakeAsync(outcome, output, reporter),
                    cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();

            // When no input could be read, an older result is worth more than an empty one.
            if (_readCount > 0 || inputs.Paths.Count == 0)
            {
                output.Commit();
            }
        }

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
            return Outcome.Failure(exception.Message);
        }
        catch (OutOfMemoryException)
        {
            return Outcome.Failure($"{path}: is too large for the memory there is; split it, or give more memory");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of this program must not cost the results of the other files.
            return Outcome.Failure($"{path}: could not be processed, which is a fault of undoc; please report it ({exception.GetType().Name}: {exception.Message})");
        }
    }

    private async Task TakeAsync(Outcome outcome, OutputTarget output, RunReporter reporter)
    {
        if (outcome.Problem is { } problem)
        {
            reporter.Tell(problem);
        }

        _exitCode = Math.Max(_exitCode, outcome.Result.ExitCode);
        if (outcome.Result.ExitCode != ExitCode.FileFailed)
        {
            _readCount++;
            await output.WriteAsync(outcome.Result.Output).ConfigureAwait(false);
        }

        reporter.Advance();
    }

    private readonly record struct Outcome(FileResult Result, string? Problem)
    {
        public static Outcome Failure(string problem) => new(new FileResult("", ExitCode.FileFailed), problem);
    }
}
