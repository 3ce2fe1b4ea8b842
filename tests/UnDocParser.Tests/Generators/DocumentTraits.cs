namespace UnDocParser.Tests.Generators;

/// <summary>What a generated document may hold: a layout without paragraph cues cannot tell an unlabelled paragraph from a line.</summary>
internal sealed record DocumentTraits
{
    public static DocumentTraits All { get; } = new();

    public static DocumentTraits WithoutCues { get; } = new() { Unlabelled = false, Conjunctions = false };

    public bool Unlabelled { get; init; } = true;

    /// <summary>Whether the last item but one ends in a conjunction, which can come to stand on a line alone.</summary>
    public bool Conjunctions { get; init; } = true;

    /// <summary>Whether a paragraph without label may follow items: one that goes on with the clause, or a preambular clause.</summary>
    public bool UnlabelledBehindItems { get; init; } = true;

    /// <summary>Whether headings may have no number.</summary>
    public bool UnlabelledHeadings { get; init; } = true;
}
