using System.Text;

namespace UnDocParser.Cli.Output;

/// <summary>A folder with a result an input and the manifest of them.</summary>
/// <remarks>A result is put together in a temporary file and gets its name by a rename: what has a name is whole.</remarks>
internal sealed class OutputFolder : IDisposable
{
    // Not the names of other temporary files of this program: what another run is writing beside the folder's own must stay.
    private const string TemporaryPrefix = ".undoc-part-";

    // What the systems call a lock that another process holds: EAGAIN of Linux and of macOS, ERROR_SHARING_VIOLATION.
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    private readonly string _path;
    private readonly Manifest _manifest;

    /// <summary>Opens a folder, and makes it if there is none.</summary>
    /// <param name="path">The path as given.</param>
    /// <exception cref="FileException">It cannot be written.</exception>
    public OutputFolder(string path)
    {
        _path = path;
        try
        {
            Directory.CreateDirectory(path);
            _manifest = new Manifest(Path.Combine(path, Manifest.FileName));

            // No other run writes here now: these are of runs that were cut off.
            Array.ForEach(Directory.GetFiles(path, TemporaryPrefix + "*"), File.Delete);
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            _manifest?.Dispose();
            throw new FileException(path, "cannot be written; " + Explain(path, exception));
        }

        IgnoresCase = File.Exists(Path.Combine(path, Manifest.FileName.ToUpperInvariant()));
    }

    /// <summary>Gets a value indicating whether the file system takes names for the same that differ in case alone.</summary>
    public bool IgnoresCase { get; }

    /// <summary>Returns the full path of a result.</summary>
    /// <param name="name">Its name in the folder.</param>
    public string FullPathOf(string name) => Path.GetFullPath(Path.Combine(_path, name));

    /// <summary>Returns the entry of a result that is there and was made of the same bytes in the same way; null if it has to be made.</summary>
    /// <param name="input">The path of the input as given.</param>
    /// <param name="sha256">The hash of its bytes.</param>
    /// <param name="name">The name of its result.</param>
    /// <param name="settings">What else the result depends on.</param>
    public ManifestEntry? FindDone(string input, string sha256, string name, string settings) =>
        _manifest.Find(input) is { Error: null } entry
        && entry.Sha256 == sha256 && entry.Output == name && entry.Settings == settings
        && new FileInfo(FullPathOf(name)) is { Exists: true } file && file.Length == entry.Bytes
            ? entry
            : null;

    /// <summary>Writes a result. Thread-safe.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="result">The result.</param>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="FileException">It cannot be written.</exception>
    public long Write(string name, string result)
    {
        string target = FullPathOf(name);
        return OutputTarget.Guard(Path.Combine(_path, name), () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            string temporary = Path.Combine(_path, TemporaryPrefix + Path.GetRandomFileName());
            try
            {
                byte[] bytes = Encoding.UTF8.GetBytes(result);
                File.WriteAllBytes(temporary, bytes);
                File.Move(temporary, target, overwrite: true);
                return bytes.LongLength;
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }
        });
    }

    /// <summary>Adds an entry to the manifest.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="FileException">It cannot be written.</exception>
    public void Add(ManifestEntry entry) => OutputTarget.Guard(Path.Combine(_path, Manifest.FileName), () =>
    {
        _manifest.Add(entry);
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => _manifest.Dispose();

    private static string Explain(string path, Exception exception) => exception switch
    {
        _ when File.Exists(Path.TrimEndingDirectorySeparator(path)) => "it is a file, name a folder",
        { HResult: LockedOnLinux or LockedOnMac or LockedOnWindows } => "another run of undoc writes to it, wait for its end",
        UnauthorizedAccessException => "access denied, check the permissions of the folder",
        _ => FileException.WordsOf(exception),
    };
}
