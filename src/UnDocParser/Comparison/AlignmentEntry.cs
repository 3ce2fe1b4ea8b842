using UnDocParser.Model;

namespace UnDocParser.Comparison;

/// <summary>A paragraph in one or both of two languages. Immutable and thread-safe.</summary>
public sealed class AlignmentEntry
{
    internal AlignmentEntry(AlignmentKind kind, AlignedParagraph? left, AlignedParagraph? right)
    {
        Kind = kind;
        Left = left?.Paragraph;
        Right = right?.Paragraph;
        LeftIndex = left?.Index;
        RightIndex = right?.Index;
        LeftLabelPath = left?.LabelPath ?? "";
        RightLabelPath = right?.LabelPath ?? "";
    }

    /// <summary>Gets how the two stand to each other.</summary>
    public AlignmentKind Kind { get; }

    /// <summary>Gets the paragraph of the left document, or null.</summary>
    public DocumentParagraph? Left { get; }

    /// <summary>Gets the paragraph of the right document, or null.</summary>
    public DocumentParagraph? Right { get; }

    /// <summary>Gets the index of <see cref="Left"/> in <see cref="DocumentModel.Paragraphs"/>, or null.</summary>
    public int? LeftIndex { get; }

    /// <summary>Gets the index of <see cref="Right"/> in <see cref="DocumentModel.Paragraphs"/>, or null.</summary>
    public int? RightIndex { get; }

    /// <summary>
    /// Gets the labels that lead to the left paragraph as its language prints them, <c>3 (b)</c>; empty when there are none.
    /// </summary>
    public string LeftLabelPath { get; }

    /// <summary>
    /// Gets the labels that lead to the right paragraph as its language prints them, <c>3 b)</c>; empty when there are none.
    /// </summary>
    public string RightLabelPath { get; }

    /// <summary>Returns kind and labels for a debugger: <c>Paired 3 (b) = 3 b)</c>.</summary>
    public override string ToString() => $"{Kind} {LeftLabelPath} = {RightLabelPath}";
}
