using System.Threading.Channels;

namespace UnDocParser.Cli.Input;

/// <summary>Works on several elements at a time and hands the results on in the order of the elements.</summary>
internal static class OrderedPipeline
{
    // How many elements are under way, or done and waiting for those before them: while a long text is read, the other cores go on with the next ones.
    // 977 texts on two cores took 3.7 s with 2 a core, 3.4 s with 4, 3.0 s with 8: docs/performance.md.
    private static readonly int Window = 8 * Environment.ProcessorCount;

    /// <summary>Runs the pipeline. A result is handed on as soon as it and all before it are there, whether more elements come or not.</summary>
    /// <param name="elements">What to work on; the next is asked for when there is room for it.</param>
    /// <param name="work">Makes a result on any thread.</param>
    /// <param name="take">Takes the results, one after the other.</param>
    /// <param name="cancellationToken">Stops at once, without waiting for elements or work that wait themselves, as for standard input.</param>
    public static async Task RunAsync<T, TResult>(
        IAsyncEnumerable<T> elements, Func<T, TResult> work, Func<TResult, Task> take, CancellationToken cancellationToken)
    {
        var running = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(Window) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _ = FeedAsync(elements, work, running.Writer, stop.Token);
        try
        {
            await foreach (Task<TResult> task in running.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await take(await task.WaitAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // When a result cannot be taken, no more elements are wanted.
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync<T, TResult>(
        IAsyncEnumerable<T> elements, Func<T, TResult> work, ChannelWriter<Task<TResult>> running, CancellationToken stop)
    {
        try
        {
            await foreach (T? element in elements.WithCancellation(stop).ConfigureAwait(false))
            {
                await running.WaitToWriteAsync(stop).ConfigureAwait(false);
                running.TryWrite(Task.Run(() => work(element), stop));
            }

            running.Complete();
        }
        catch (Exception exception)
        {
            // Whoever takes the results is told, behind those that are under way.
            running.Complete(exception);
        }
    }
}
