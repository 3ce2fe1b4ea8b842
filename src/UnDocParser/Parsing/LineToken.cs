using UnDocParser.Parsing.Body;

namespace UnDocParser.Parsing;

/// <summary>A line as the grammar sees it: its kind, and where its text and its label lie.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">Where the text starts, the label included.</param>
/// <param name="End">Where the text ends.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="LabelStart">Where the label starts: behind an opening quotation mark or emphasis.</param>
/// <param name="LabelLength">The length of the label, 0 when there is none.</param>
internal readonly record struct LineToken(LineKind Kind, int Start, int End, int Line, int LabelStart = 0, int LabelLength = 0)
{
    /// <summary>Gets what the block that starts here was parsed with; null for other lines and in the masthead.</summary>
    public BlockEntry? Entry { get; init; }

    /// <summary>Gets how many characters behind the end of the block were looked at.</summary>
    public int LookAhead { get; init; }

    /// <summary>
    /// Gets a value indicating whether its own lines looked behind the end of the block. If not, what stands there was looked at only to find that the block
    /// ends: it cannot change what the block is, as long as another one starts behind it.
    /// </summary>
    public bool LooksBehind { get; init; }
}
