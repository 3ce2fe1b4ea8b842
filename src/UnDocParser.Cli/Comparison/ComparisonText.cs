using System.Text;
using UnDocParser.Cli.Listings;
using UnDocParser.Comparison;

namespace UnDocParser.Cli.Comparison;

/// <summary>
/// Writes comparisons as text: a line for each paragraph that differs, with <c>[-what was-]</c> and <c>{+what is+}</c>, or in colours.
/// </summary>
internal static class ComparisonText
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="before">The path of the earlier file.</param>
    /// <param name="after">The path of the later file.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="hasColors">Whether colours are wanted.</param>
    public static string Write(string before, string after, DocumentComparison comparison, bool hasColors)
    {
        var counts = ComparisonCounts.Of(comparison);
        StringBuilder text = new StringBuilder()
            .Append(SafeText.Show(before)).Append(" → ").Append(SafeText.Show(after)).Append(": ")
            .Append(counts.Changed).Append(" changed, ").Append(counts.Added).Append(" added, ").Append(counts.Removed).Append(" removed, ")
            .Append(counts.Moved).Append(" moved, ").Append(counts.Equal).Append(" equal\n");
        foreach (ComparisonEntry entry in comparison.Entries.Where(entry => entry.Kind != ComparisonKind.Equal))
        {
            text.Append(SignOf(entry.Kind)).Append(' ').Append(LabelOf(entry))
                .Append(MarkedWords.Text(entry, (mark, words) => Show(entry, mark, words, hasColors))).Append('\n');
        }

        return text.ToString();
    }

    // Both where they differ and it was moved or changed: "3 → 1".
    private static string LabelsOf(ComparisonEntry entry) => entry switch
    {
        { After: null } => entry.BeforeLabelPath,
        { IsRelabelled: true } => $"{entry.BeforeLabelPath} → {entry.AfterLabelPath}",
        _ => entry.AfterLabelPath,
    };

    private static string LabelOf(ComparisonEntry entry)
    {
        string labels = SafeText.Show(LabelsOf(entry));
        string moved = entry.IsMoved ? "(moved) " : "";
        return labels.Length == 0 ? moved : labels + "  " + moved;
    }

    private static char SignOf(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Changed => '~',
        ComparisonKind.Moved => '>',
        ComparisonKind.Added => '+',
        _ => '-',
    };

    // A whole paragraph that was put in or taken out has its sign at the start of the line.
    private static string Show(ComparisonEntry entry, WordMark mark, string words, bool hasColors)
    {
        string safe = SafeText.Show(words);
        return mark switch
        {
            WordMark.Same => safe,
            _ when hasColors => mark == WordMark.Removed ? AnsiText.Red(safe) : AnsiText.Green(safe),
            _ when entry.Kind is ComparisonKind.Added or ComparisonKind.Removed => safe,
            WordMark.Removed => $"[-{safe}-]",
            _ => $"{{+{safe}+}}",
        };
    }
}
