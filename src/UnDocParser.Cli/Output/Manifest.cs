using System.Text;

namespace UnDocParser.Cli.Output;

/// <summary>What became of each input of a folder of results: a line each, added as soon as the result has its name. The last line on an input counts.</summary>
/// <remarks>While it is open no other run writes to the folder. A run that is cut off leaves half a line at most, which the next one takes away.</remarks>
internal sealed class Manifest : IDisposable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "undoc-manifest.jsonl";

    private readonly FileStream _stream;
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Opens the manifest of a folder, and makes it if there is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">It cannot be opened, or another run has it open.</exception>
    public Manifest(string path)
    {
        // Unix knows no share that keeps writers out and lets readers in; there, what reads a file asks nobody.
        FileShare share = OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None;
        _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0);
        try
        {
            RemoveHalfLine();
            ReadEntries();
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>Returns the last entry on an input before this run; null if there is none.</summary>
    /// <param name="input">The path of the input as given.</param>
    public ManifestEntry? Find(string input) => _entries.GetValueOrDefault(input);

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry.</param>
    public void Add(ManifestEntry entry) => _stream.Write([.. ManifestJson.Write(entry), (byte)'\n']);

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void RemoveHalfLine()
    {
        byte[] buffer = new byte[4096];
        long end = _stream.Length;
        while (end > 0)
        {
            long start = Math.Max(0, end - buffer.Length);
            _stream.Position = start;
            Span<byte> read = buffer.AsSpan(0, (int)(end - start));
            _stream.ReadExactly(read);
            int lineEnd = read.LastIndexOf((byte)'\n');
            if (lineEnd >= 0)
            {
                end = start + lineEnd + 1;
                break;
            }

            end = start;
        }

        if (end < _stream.Length)
        {
            _stream.SetLength(end);
        }
    }

    private void ReadEntries()
    {
        _stream.Position = 0;
        using var reader = new StreamReader(_stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            // A line that somebody spoilt costs the work on one input.
            if (ManifestJson.Read(line) is { } entry)
            {
                _entries[entry.Input] = entry;
            }
        }

        _stream.Position = _stream.Length;
    }
}
