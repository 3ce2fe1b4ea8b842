namespace UnDocParser.Pdf.Reading;

/// <summary>An element of the structure tree.</summary>
/// <param name="Type">Its type, as the standard names it: P, H1, Table, Note.</param>
/// <param name="ActualText">The text that its letters stand for, or null.</param>
internal sealed record StructureNode(string Type, string? ActualText)
{
    /// <summary>Gets what it holds, in order: other elements and pieces of pages.</summary>
    public List<StructureChild> Children { get; } = [];
}

/// <summary>What an element of the structure tree holds.</summary>
/// <param name="Node">Another element; null for a piece of a page.</param>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Mark">The number of the piece on its page.</param>
internal readonly record struct StructureChild(StructureNode? Node, int Page, int Mark);
