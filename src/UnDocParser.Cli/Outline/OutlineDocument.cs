namespace UnDocParser.Cli.Outline;

/// <summary>What <c>undoc outline</c> prints for one text: schema <c>undoc-outline/1</c>. The order of the members is that of the keys.</summary>
internal sealed record OutlineDocument
{
    public string Schema { get; } = "undoc-outline/1";

    public required string Path { get; init; }

    public required string? Symbol { get; init; }

    public required string Kind { get; init; }

    public required string? Language { get; init; }

    public required string? Organ { get; init; }

    public required OutlineHeader Header { get; init; }

    public required IReadOnlyList<OutlineParagraph> Paragraphs { get; init; }

    public required IReadOnlyList<OutlineNote> Footnotes { get; init; }

    public required IReadOnlyList<OutlineCitation> Citations { get; init; }

    public required OutlineClosing? Closing { get; init; }

    /// <summary>The resolutions of a text that holds several; else empty.</summary>
    public required IReadOnlyList<OutlineResolution> Documents { get; init; }

    public required IReadOnlyList<OutlineFurniture> Furniture { get; init; }

    public required IReadOnlyList<OutlineDiagnostic> Diagnostics { get; init; }
}
