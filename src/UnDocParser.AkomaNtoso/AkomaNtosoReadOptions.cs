namespace UnDocParser.AkomaNtoso;

/// <summary>How Akoma Ntoso is read. Immutable.</summary>
/// <remarks>The limits keep a hostile file from taking the memory or the time of the process; no real document came near one.</remarks>
public sealed record AkomaNtosoReadOptions
{
    /// <summary>Gets the largest stream that is read, in bytes. The default is 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Gets the most characters of text that are read. The default is 32 Mi.</summary>
    public int MaxCharacters { get; init; } = 32 * 1024 * 1024;

    /// <summary>Gets how deep elements may stand in one another. The default is 256.</summary>
    public int MaxDepth { get; init; } = 256;
}
