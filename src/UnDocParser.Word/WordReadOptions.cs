namespace UnDocParser.Word;

/// <summary>How a Word file is read. Immutable.</summary>
/// <remarks>The limits keep a hostile file from taking the memory or the time of the process; no real document came near one.</remarks>
public sealed record WordReadOptions
{
    /// <summary>Gets what is made of tracked changes. The default is <see cref="WordRevisions.Accepted"/>.</summary>
    public WordRevisions Revisions { get; init; }

    /// <summary>Gets the largest file that is read, in bytes. The default is 256 MiB.</summary>
    public long MaxFileBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Gets the most bytes of XML that the file may unpack to, over all parts. The default is 64 MiB.</summary>
    public long MaxXmlBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Gets the most XML elements that the file may hold, over all parts. The default is 2,000,000.</summary>
    public int MaxElements { get; init; } = 2_000_000;
}
