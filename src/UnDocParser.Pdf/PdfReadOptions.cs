namespace UnDocParser.Pdf;

/// <summary>How a PDF is read. Immutable.</summary>
/// <remarks>The limits keep a hostile file from taking the memory or the time of the process; no real document came near one.</remarks>
public sealed record PdfReadOptions
{
    /// <summary>Gets the password of an encrypted file; <see langword="null"/> for none.</summary>
    public string? Password { get; init; }

    /// <summary>Gets a value indicating whether the structure tree is passed over and the text found by the places of the letters alone. The default is <see langword="false"/>.</summary>
    public bool IgnoreStructureTree { get; init; }

    /// <summary>Gets the largest file that is read, in bytes. The default is 256 MiB.</summary>
    public long MaxFileBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Gets the most bytes that one stream of the file may unpack to. The default is 64 MiB.</summary>
    public long MaxStreamBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Gets the most pages that the file may have. The default is 5,000.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>Gets the most letters and elements of the structure tree, each, that the file may have. The default is 10,000,000.</summary>
    public int MaxObjects { get; init; } = 10_000_000;
}
