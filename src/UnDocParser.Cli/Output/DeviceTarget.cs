using System.Text;

namespace UnDocParser.Cli.Output;

/// <summary>A pipe or a device named as a file: each result is written at once, since there is nothing to replace.</summary>
internal sealed class DeviceTarget(string path, Stream stream) : OutputTarget
{
    /// <inheritdoc/>
    public override Task WriteAsync(string result)
    {
        Guard(path, () =>
        {
            stream.Write(Encoding.UTF8.GetBytes(result));
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => stream.DisposeAsync();
}
