using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax;

namespace UnDocParser.Parsing;

/// <summary>What a tree remembers of its parse, besides the tree, so that a changed text can be parsed from it.</summary>
/// <param name="Options">How the text was parsed.</param>
/// <param name="Counts">The sums its layout and language were decided from.</param>
/// <param name="Traits">What was decided over the whole text.</param>
/// <param name="StartExtent">How far the text was read to find where the body starts.</param>
/// <param name="End">The states at the end of the text.</param>
/// <param name="LongestLookAhead">No block looked ahead further than this many characters.</param>
internal sealed record ParseMemory(
    ParseOptions Options, DocumentCounts Counts, DocumentTraits Traits, StartExtent StartExtent, BlockEntry End, int LongestLookAhead)
{
    /// <summary>Gets what is known of the lines of the block that was edited last: the next letter is most often typed beside the one before.</summary>
    public EditedBlock? LastEdited { get; init; }
}
