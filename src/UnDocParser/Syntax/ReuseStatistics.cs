namespace UnDocParser.Syntax;

/// <summary>What making a tree cost, and what it took over from an older one. Counted, not timed. Immutable.</summary>
public sealed record ReuseStatistics
{
    /// <summary>Initializes the counts.</summary>
    /// <param name="fullParse">Why the whole text was parsed; <see cref="FullParseReason.None"/> when it was not.</param>
    /// <param name="charactersRescanned">How many UTF-16 code units were read again.</param>
    /// <param name="charactersCreated">How many UTF-16 code units lie in blocks that were made anew.</param>
    /// <param name="blocksCreated">The number of blocks made anew.</param>
    /// <param name="editsApplied">The number of separate edits.</param>
    public ReuseStatistics(FullParseReason fullParse, int charactersRescanned, int charactersCreated, int blocksCreated, int editsApplied)
    {
        FullParse = fullParse;
        CharactersRescanned = charactersRescanned;
        CharactersCreated = charactersCreated;
        BlocksCreated = blocksCreated;
        EditsApplied = editsApplied;
    }

    /// <summary>Gets why the whole text was parsed; <see cref="FullParseReason.None"/> when it was not.</summary>
    public FullParseReason FullParse { get; init; }

    /// <summary>Gets how many UTF-16 code units were read again, those looked ahead at included; the length of the text for a whole parse.</summary>
    public int CharactersRescanned { get; init; }

    /// <summary>Gets how many UTF-16 code units lie in blocks that were made anew.</summary>
    public int CharactersCreated { get; init; }

    /// <summary>
    /// Gets the number of blocks made anew: headings, clauses, items and paragraphs, without those below them; for a whole parse of all of them.
    /// </summary>
    public int BlocksCreated { get; init; }

    /// <summary>Gets the number of separate edits.</summary>
    public int EditsApplied { get; init; }

    /// <summary>Gets a value indicating whether the tree was made from an older one.</summary>
    public bool IsIncremental => FullParse == FullParseReason.None;
}
