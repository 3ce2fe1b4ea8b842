namespace UnDocParser.Tests.Generators;

/// <summary>What a generated document may hold: a layout without paragraph cues cannot tell an unlabelled paragraph from a line.</summary>
internal sealed record DocumentTraits
{
    public static DocumentTraits All { get; } = new();

    public static DocumentTraits WithoutCues { get; } = new() { Unlabelled = false };

    public bool Unlabelled { get; init; } = true;

    public bool Notes { get; init; } = true;
}
