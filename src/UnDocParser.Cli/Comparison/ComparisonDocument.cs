using UnDocParser.Comparison;

namespace UnDocParser.Cli.Comparison;

/// <summary>What <c>undoc diff</c> says of two files.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Before">The path of the earlier one as given.</param>
/// <param name="After">The path of the later one as given.</param>
/// <param name="Counts">How many paragraphs compare how.</param>
/// <param name="Entries">The paragraphs of both, in the order of the later one.</param>
internal sealed record ComparisonDocument(
    string Schema, string Before, string After, ComparisonCounts Counts, IReadOnlyList<ComparisonRow> Entries)
{
    /// <summary>Maps a comparison.</summary>
    /// <param name="before">The path of the earlier file.</param>
    /// <param name="after">The path of the later file.</param>
    /// <param name="comparison">The comparison.</param>
    public static ComparisonDocument Of(string before, string after, DocumentComparison comparison) => new(
        "undoc-diff/1", before, after, ComparisonCounts.Of(comparison), [.. comparison.Entries.Select(ComparisonRow.Of)]);
}

/// <summary>How many paragraphs compare how. A paragraph that is changed and moved counts as changed.</summary>
internal sealed record ComparisonCounts(int Equal, int Changed, int Moved, int Added, int Removed)
{
    /// <summary>Counts the entries of a comparison.</summary>
    public static ComparisonCounts Of(DocumentComparison comparison)
    {
        return new(Count(ComparisonKind.Equal), Count(ComparisonKind.Changed), Count(ComparisonKind.Moved), Count(ComparisonKind.Added), Count(ComparisonKind.Removed));

        int Count(ComparisonKind kind) => comparison.Entries.Count(entry => entry.Kind == kind);
    }
}

/// <summary>A paragraph of one or both.</summary>
internal sealed record ComparisonRow(
    string Kind, bool IsMoved, ComparedText? Before, ComparedText? After, IReadOnlyList<ComparedWords> Changes)
{
    /// <summary>Maps an entry.</summary>
    public static ComparisonRow Of(ComparisonEntry entry) => new(
        NameOf(entry.Kind),
        entry.IsMoved,
        entry.Before is { } before
            ? new ComparedText(entry.BeforeIndex!.Value, entry.BeforeLabelPath, before.Text, before.Span.Start, before.Span.End)
            : null,
        entry.After is { } after
            ? new ComparedText(entry.AfterIndex!.Value, entry.AfterLabelPath, after.Text, after.Span.Start, after.Span.End)
            : null,
        [.. entry.Changes.Select(change => new ComparedWords(
            change.Before, change.After, [change.BeforeSpan.Start, change.BeforeSpan.End], [change.AfterSpan.Start, change.AfterSpan.End]))]);

    /// <summary>Returns the word for a kind. Written out, so that no renaming in the library changes it.</summary>
    public static string NameOf(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "equal",
        ComparisonKind.Changed => "changed",
        ComparisonKind.Moved => "moved",
        ComparisonKind.Added => "added",
        _ => "removed",
    };
}

/// <summary>A paragraph of one file, with its index in the outline and its place in the text, in UTF-16 code units.</summary>
internal sealed record ComparedText(int Paragraph, string LabelPath, string Text, int Start, int End);

/// <summary>Words that stand in place of others, each with the start and end of its place in the text.</summary>
internal sealed record ComparedWords(string Before, string After, IReadOnlyList<int> BeforeSpan, IReadOnlyList<int> AfterSpan);
