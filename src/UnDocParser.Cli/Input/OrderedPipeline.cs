namespace UnDocParser.Cli.Input;

/// <summary>Works on several elements at a time and hands the results on in the order of the elements.</summary>
internal static class OrderedPipeline
{
    /// <summary>Runs the pipeline. At most twice as many results as processors exist at a time, however many elements there are.</summary>
    /// <param name="elements">What to work on.</param>
    /// <param name="work">Makes a result on any thread.</param>
    /// <param name="take">Takes the results, one after the other.</param>
    /// <param name="cancellationToken">Stops at once, without waiting for work that waits itself, as for standard input.</param>
    public static async Task RunAsync<T, TResult>(
        IEnumerable<T> elements, Func<T, TResult> work, Func<TResult, Task> take, CancellationToken cancellationToken)
    {
        var running = new Queue<Task<TResult>>();
        foreach (var element in elements)
        {
            if (running.Count == 2 * Environment.ProcessorCount)
            {
                await TakeNextAsync().ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => work(element), cancellationToken));
        }

        while (running.Count > 0)
        {
            await TakeNextAsync().ConfigureAwait(false);
        }

        async Task TakeNextAsync() => await take(await running.Dequeue().WaitAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
