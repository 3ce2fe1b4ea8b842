using System.Diagnostics;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;
using UnDocParser.Model;

namespace UnDocParser.Cli.Commands;

/// <summary>Takes a command through its inputs and writes one file per input into a folder, with a manifest by which a later run can go on.</summary>
/// <param name="terminal">The streams of the run.</param>
/// <param name="processor">Makes the results.</param>
/// <param name="output">The folder.</param>
/// <param name="header">What stands before each result, its line end included.</param>
internal sealed class BatchRun(Terminal terminal, FileProcessor processor, OutputChoice output, string header)
{
    private int _exitCode = ExitCode.Success;

    /// <summary>Processes all inputs.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One of <see cref="ExitCode"/>, the highest that applies.</returns>
    /// <exception cref="FileException">The folder cannot be written.</exception>
    /// <exception cref="UsageException">A result is one of the inputs.</exception>
    public async Task<int> RunAsync(InputPaths inputs, CancellationToken cancellationToken)
    {
        string path = output.Path!;
        inputs.RefuseAsOutput(Path.Combine(path, Manifest.FileName), terminal);
        using var folder = new OutputFolder(path);
        List<Item> items = Name(inputs, folder);
        await RunReporter.RunAsync(
            terminal,
            items.Count,
            async reporter =>
            {
                IAsyncEnumerable<Done> results = DocumentBatch.SelectAsync(items, (item, stop) => Work(item, folder, stop), cancellationToken: cancellationToken);
                await foreach (Done done in results.ConfigureAwait(false))
                {
                    await TakeAsync(done, folder, reporter).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        return _exitCode;
    }

    // An input that is named twice is done once.
    private List<Item> Name(InputPaths inputs, OutputFolder folder)
    {
        var items = new List<Item>();
        var named = new Dictionary<string, Item>(folder.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var read = inputs.Paths.Where(File.Exists).Select(Path.GetFullPath).ToHashSet(StringComparer.FromComparison(FileIdentity.PathComparison));
        foreach (string path in inputs.Paths)
        {
            var item = new Item(path, OutputName.Of(path, output.Extension));
            if (read.Contains(folder.FullPathOf(item.Name)))
            {
                throw new UsageException($"--output {output.Path} has the result of {path} at an input, which would be lost; name another folder");
            }

            if (named.TryAdd(item.Name, item))
            {
                items.Add(item);
            }
            else if (named[item.Name] is { } other && other.Name != item.Name && !FileIdentity.AreSame(path, other.Path))
            {
                items.Add(item with
                {
                    Problem = $"its result would take the place of that of {other.Path}, whose name differs in case alone; name a folder on another file system",
                });
            }
        }

        return items;
    }

    private Done Work(Item item, OutputFolder folder, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        string? hash = null;
        ManifestEntry? earlier = null;
        long length = 0;
        FileOutcome outcome = FileProcessor.Guard(item.Path, () =>
        {
            // Before the text is read: an input that changes meanwhile has another hash the next time, and is done again.
            hash = InputReader.HashOf(item.Problem is null ? item.Path : throw new FileException(item.Path, item.Problem));
            earlier = output.IsResumed ? folder.FindDone(item.Path, hash, item.Name, output.Settings) : null;
            if (earlier is not null)
            {
                return new FileOutcome(new FileResult("", earlier.ExitCode), Problem: null);
            }

            FileOutcome made = processor.Process(item.Path, cancellationToken);
            length = made.IsFailure ? 0 : folder.Write(item.Name, header + made.Result.Output);
            return made with { Result = made.Result with { Output = "" } };
        });
        ManifestEntry? entry = earlier is not null ? null : EntryOf(item, outcome, hash, length, watch.ElapsedMilliseconds);
        return new Done(outcome, entry);
    }

    private ManifestEntry EntryOf(Item item, FileOutcome outcome, string? hash, long length, long milliseconds) => new(
        item.Path,
        hash,
        outcome.IsFailure ? null : item.Name,
        length,
        outcome.IsFailure ? outcome.Problem : null,
        outcome.IsFailure ? null : outcome.Problem,
        outcome.Result.ExitCode,
        milliseconds,
        output.Settings);

    private Task TakeAsync(Done done, OutputFolder folder, RunReporter reporter)
    {
        if (done.Outcome.Problem is { } problem)
        {
            reporter.Tell(problem);
        }

        if (done.Entry is { } entry)
        {
            folder.Add(entry);
        }

        _exitCode = Math.Max(_exitCode, done.Outcome.Result.ExitCode);
        reporter.Advance();
        return Task.CompletedTask;
    }

    private sealed record Item(string Path, string Name, string? Problem = null);

    private readonly record struct Done(FileOutcome Outcome, ManifestEntry? Entry);
}
