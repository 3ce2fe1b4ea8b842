using System.Text;
using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Output;

/// <summary>
/// A file that is replaced as a whole when the run is done: results are put together in a temporary file beside it, and a rename puts that in
/// its place. An interrupt, a full disk or a loss of power leave what was there before.
/// </summary>
/// <remarks>
/// A link stays a link: the file it leads to is replaced. The new file has the permissions of the old one, and belongs to whoever runs the
/// program. A file that must not be written is not replaced either, though its folder would allow that.
/// </remarks>
internal sealed class ReplacedFile : OutputTarget
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _isCommitted;

    /// <summary>Opens a file to be replaced.</summary>
    /// <param name="path">The path as given.</param>
    public ReplacedFile(string path)
    {
        _path = path;
        _target = FileIdentity.FinalPath(path);
        _temporary = Path.Combine(Path.GetDirectoryName(_target) ?? "", ".undoc-" + Path.GetRandomFileName());
        _stream = Create(_temporary, ModeOf(_target));
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string result)
    {
        Guard(_path, () =>
        {
            _stream.Write(Encoding.UTF8.GetBytes(result));
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Commit() => _isCommitted = Guard(_path, () =>
    {
        // The bytes must be there before the name is: else a loss of power could leave an empty file.
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporary, _target, overwrite: true);
        return true;
    });

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        if (!_isCommitted)
        {
            File.Delete(_temporary);
        }
    }

    // Whether the file may be written is found out by opening it; null where there is none, or no such thing as a mode.
    private static UnixFileMode? ModeOf(string target)
    {
        if (!File.Exists(target))
        {
            return null;
        }

        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(stream.SafeFileHandle);
    }

    // With the permissions of the old file from the start: what only its owner may read must not lie open meanwhile.
    private static FileStream Create(string path, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (mode is not { } known || OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        options.UnixCreateMode = known;
        var stream = new FileStream(path, options);
        File.SetUnixFileMode(stream.SafeFileHandle, known);
        return stream;
    }
}
