using System.Security.Cryptography;
using System.Text;

namespace UnDocParser.Cli.Input;

/// <summary>Reads texts from files and from standard input. Thread-safe.</summary>
internal sealed class InputReader(Stream? standardInput)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private int _standardInputTaken;

    /// <summary>Gets or sets the encoding of text files without a byte order mark; null to find it out. Set before the first is read.</summary>
    public Encoding? Encoding { get; set; }

    /// <summary>Gets or sets the language of the texts, which decides between code pages; null to find it out. Set before the first is read.</summary>
    public string? Language { get; set; }

    /// <summary>Reads one text.</summary>
    /// <param name="path">A path, or <see cref="StandardInput"/>.</param>
    /// <exception cref="FileException">There is no such text.</exception>
    public InputText Read(string path) => Read(path, Language);

    /// <summary>Reads one text of a language.</summary>
    /// <param name="path">A path, or <see cref="StandardInput"/>.</param>
    /// <param name="language">Its language; null to find it out.</param>
    /// <exception cref="FileException">There is no such text.</exception>
    public InputText Read(string path, string? language) => ReadStream(path, stream =>
    {
        using var peeked = new PeekedStream(stream, FileSignature.Length);
        if (peeked.Start.IsEmpty)
        {
            EmptyFile.Check(path);
        }

        return FileSignature.KindOf(peeked.Start) switch
        {
            FileKind.Pdf => PdfInput.Read(path, peeked),
            FileKind.Word => WordInput.Read(path, peeked),
            FileKind.Picture => throw new FileException(path, $"is a picture ({PictureFile.NameOf(peeked.Start)}), not text; run text recognition (OCR) on it first"),
            _ => TextInput.Read(path, peeked, Encoding, language),
        };
    });

    /// <summary>Reads a list of paths, one a line; blank lines are passed over.</summary>
    /// <param name="path">The path of the list, or <see cref="StandardInput"/>.</param>
    /// <exception cref="FileException">There is no such list.</exception>
    public IReadOnlyList<string> ReadList(string path) => ReadStream(path, static stream =>
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var paths = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paths.Add(line);
            }
        }

        return paths;
    });

    /// <summary>Returns the SHA-256 hash of the bytes of a file, in small hexadecimal digits.</summary>
    /// <param name="path">A path.</param>
    /// <exception cref="FileException">The file cannot be read, or not read again.</exception>
    public static string HashOf(string path) => path switch
    {
        StandardInput => throw new FileException(path, "standard input has no name for its result in a folder; name files, or write to one file"),
        _ when FileIdentity.Of(path) is { IsRegular: false } && !Directory.Exists(path) =>
            throw new FileException(path, "is no plain file and cannot be read twice, as results in a folder ask for; write to one file"),
        _ => ReadFile(path, static stream => Convert.ToHexStringLower(SHA256.HashData(stream))),
    };

    private T ReadStream<T>(string path, Func<Stream, T> read)
    {
        try
        {
            return path == StandardInput ? read(TakeStandardInput()) : ReadFile(path, read);
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            throw new FileException(path, Explain(path, exception));
        }
    }

    private static T ReadFile<T>(string path, Func<Stream, T> read)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            throw new FileException(path, Explain(path, exception));
        }
    }

    private Stream TakeStandardInput() => Interlocked.Exchange(ref _standardInputTaken, 1) == 0
        ? standardInput ?? throw new FileException(StandardInput, "standard input is closed; name a file, or lead one in with '<'")
        : throw new FileException(StandardInput, "standard input was read already; name it once");

    private static string Explain(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "is a folder; name a file in it",
        FileNotFoundException or DirectoryNotFoundException => "not found; check the path",
        UnauthorizedAccessException => "access denied; check its permissions",
        ArgumentException or NotSupportedException => "is no valid path; check the path",
        _ => "cannot be read; " + FileException.WordsOf(exception),
    };
}
