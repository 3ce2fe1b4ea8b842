using System.Text;

namespace UnDocParser.Cli.Commands;

/// <summary>Where results go: standard output, or a file.</summary>
internal abstract class OutputTarget : IAsyncDisposable
{
    /// <summary>Opens a target.</summary>
    /// <param name="path">The path of a file, which is overwritten, or null for standard output.</param>
    /// <param name="terminal">The streams of the run.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, Terminal terminal) =>
        path is null ? new StandardTarget(terminal.Output) : new FileTarget(path);

    /// <summary>Writes a result.</summary>
    /// <param name="result">The text, its line ends included.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public abstract Task WriteAsync(string result);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    private sealed class StandardTarget(TextWriter writer) : OutputTarget
    {
        public override async Task WriteAsync(string result)
        {
            await writer.WriteAsync(result).ConfigureAwait(false);
            await writer.FlushAsync().ConfigureAwait(false);
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class FileTarget(string path) : OutputTarget
    {
        private readonly FileStream _stream = Guard(path, () => File.Create(path));

        public override Task WriteAsync(string result)
        {
            Guard(path, () =>
            {
                _stream.Write(Encoding.UTF8.GetBytes(result));
                _stream.Flush();
                return true;
            });
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync() => _stream.DisposeAsync();

        private static T Guard<T>(string path, Func<T> write)
        {
            try
            {
                return write();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                throw new FileException(path, $"cannot be written; {exception.Message}");
            }
        }
    }
}
