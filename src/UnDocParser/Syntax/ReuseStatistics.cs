namespace UnDocParser.Syntax;

/// <summary>What making a tree cost, and what it took over from an older one. Counted, not timed.</summary>
/// <param name="FullParse">Why the whole text was parsed; <see cref="FullParseReason.None"/> when it was not.</param>
/// <param name="CharactersRescanned">How many UTF-16 code units were read again, those looked ahead at included; the length of the text for a whole parse.</param>
/// <param name="CharactersCreated">How many UTF-16 code units lie in blocks that were made anew.</param>
/// <param name="BlocksCreated">The number of blocks made anew: headings, clauses, items and paragraphs, without those below them; for a whole parse of all of them.</param>
/// <param name="EditsApplied">The number of separate edits.</param>
public sealed record ReuseStatistics(
    FullParseReason FullParse, int CharactersRescanned, int CharactersCreated, int BlocksCreated, int EditsApplied)
{
    /// <summary>Gets a value indicating whether the tree was made from an older one.</summary>
    public bool IsIncremental => FullParse == FullParseReason.None;
}
