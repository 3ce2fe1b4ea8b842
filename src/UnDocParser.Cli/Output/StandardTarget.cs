namespace UnDocParser.Cli.Output;

/// <summary>Standard output: each result is seen at once.</summary>
internal sealed class StandardTarget(TextWriter writer) : OutputTarget
{
    /// <inheritdoc/>
    public override async Task WriteAsync(string result)
    {
        await writer.WriteAsync(result).ConfigureAwait(false);
        await writer.FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
