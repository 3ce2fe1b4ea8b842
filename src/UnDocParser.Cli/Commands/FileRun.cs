using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary>Takes a command through its inputs: one that fails is reported, the others go on.</summary>
internal sealed class FileRun(Terminal terminal, Func<InputText, CancellationToken, FileResult> process)
{
    private int _exitCode = ExitCode.Success;
    private int _readCount;

    /// <summary>Gets where the results go.</summary>
    public OutputChoice Output { get; init; } = OutputChoice.Standard;

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
        var reader = new InputReader(terminal.Input);
        var processor = new FileProcessor(reader, process);
        InputPaths named = await Task.Run(() => getInputs(reader), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (Output is { IsFolder: true, Path: { } folder })
        {
            InputPaths inputs = Tell(named.FindOutside(folder));
            var run = new BatchRun(terminal, processor, Output, Header);
            return Math.Max(_exitCode, await run.RunAsync(inputs, cancellationToken).ConfigureAwait(false));
        }

        await WriteOneAsync(processor, named.Find(), cancellationToken).ConfigureAwait(false);
        return _exitCode;
    }

    private async Task WriteOneAsync(FileProcessor processor, InputPaths inputs, CancellationToken cancellationToken)
    {
        if (Output.Path is { } path and not OutputTarget.StandardOutput)
        {
            inputs.RefuseAsOutput(path, terminal);
        }

        Tell(inputs);
        var output = OutputTarget.Open(Output.Path, terminal);
        await using (output.ConfigureAwait(false))
        {
            await output.WriteAsync(Header).ConfigureAwait(false);
            await RunReporter.RunAsync(
                terminal,
                inputs.Paths.Count,
                async reporter =>
                {
                    IAsyncEnumerable<FileOutcome> outcomes = DocumentBatch.SelectAsync(inputs.Paths, processor.Process, cancellationToken: cancellationToken);
                    await foreach (FileOutcome outcome in outcomes.ConfigureAwait(false))
                    {
                        await TakeAsync(outcome, output, reporter).ConfigureAwait(false);
                    }
                }).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();

            // When no input could be read, an older result is worth more than an empty one.
            if (_readCount > 0 || (inputs.Paths.Count == 0 && inputs.Problems.Count == 0))
            {
                output.Commit();
            }
        }
    }

    private InputPaths Tell(InputPaths inputs)
    {
        foreach (string problem in inputs.Problems)
        {
            terminal.Tell(problem);
            _exitCode = ExitCode.FileFailed;
        }

        return inputs;
    }

    private async Task TakeAsync(FileOutcome outcome, OutputTarget output, RunReporter reporter)
    {
        if (outcome.Problem is { } problem)
        {
            reporter.Tell(problem);
        }

        _exitCode = Math.Max(_exitCode, outcome.Result.ExitCode);
        if (!outcome.IsFailure)
        {
            _readCount++;
            await output.WriteAsync(outcome.Result.Output).ConfigureAwait(false);
        }

        reporter.Advance();
    }
}
