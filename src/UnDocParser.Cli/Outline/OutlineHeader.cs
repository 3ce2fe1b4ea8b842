namespace UnDocParser.Cli.Outline;

/// <summary>The facts of the masthead.</summary>
internal sealed record OutlineHeader
{
    public required string? Distribution { get; init; }

    public required string? DistributionDate { get; init; }

    public required string? OriginalLanguage { get; init; }

    public required int? Session { get; init; }

    public required IReadOnlyList<string> AgendaItems { get; init; }

    public required string? AdoptionDate { get; init; }

    public required IReadOnlyList<string> OriginSymbols { get; init; }

    public required string? Number { get; init; }

    public required string? Title { get; init; }

    public required IReadOnlyList<string> Sponsors { get; init; }
}
