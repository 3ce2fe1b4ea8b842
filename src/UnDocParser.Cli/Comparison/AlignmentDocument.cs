using UnDocParser.Comparison;
using UnDocParser.Model;

namespace UnDocParser.Cli.Comparison;

/// <summary>What <c>undoc align</c> says of two files.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Left">The path of the left one as given.</param>
/// <param name="LeftLanguage">Its language.</param>
/// <param name="Right">The path of the right one as given.</param>
/// <param name="RightLanguage">Its language.</param>
/// <param name="PairedShare">The share of the paragraphs of both that are paired, from 0 to 1.</param>
/// <param name="Entries">The paragraphs of both in order.</param>
internal sealed record AlignmentDocument(
    string Schema, string Left, string LeftLanguage, string Right, string RightLanguage, double PairedShare, IReadOnlyList<AlignmentRow> Entries)
{
    /// <summary>Maps an alignment.</summary>
    /// <param name="left">The path of the left file.</param>
    /// <param name="right">The path of the right file.</param>
    /// <param name="alignment">The alignment.</param>
    public static AlignmentDocument Of(string left, string right, DocumentAlignment alignment) => new(
        "undoc-align/1",
        left,
        alignment.Left.Language,
        right,
        alignment.Right.Language,
        Math.Round(alignment.PairedShare, 4),
        [.. alignment.Entries.Select(AlignmentRow.Of)]);
}

/// <summary>A paragraph in one or both.</summary>
internal sealed record AlignmentRow(string Kind, ComparedText? Left, ComparedText? Right)
{
    /// <summary>Maps an entry.</summary>
    public static AlignmentRow Of(AlignmentEntry entry) => new(
        NameOf(entry.Kind),
        TextOf(entry.LeftIndex, entry.LeftLabelPath, entry.Left),
        TextOf(entry.RightIndex, entry.RightLabelPath, entry.Right));

    private static ComparedText? TextOf(int? index, string labelPath, DocumentParagraph? paragraph) =>
        paragraph is null ? null : new ComparedText(index!.Value, labelPath, paragraph.Text, paragraph.Span.Start, paragraph.Span.End);

    private static string NameOf(AlignmentKind kind) => kind switch
    {
        AlignmentKind.Paired => "paired",
        AlignmentKind.Differing => "differing",
        AlignmentKind.LeftOnly => "leftOnly",
        _ => "rightOnly",
    };
}
