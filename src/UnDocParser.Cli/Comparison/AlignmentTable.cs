using System.Globalization;
using Spectre.Console;
using UnDocParser.Cli.Listings;
using UnDocParser.Comparison;

namespace UnDocParser.Cli.Comparison;

/// <summary>Draws alignments as a table: both languages beside each other, and a sign where they do not fit.</summary>
internal static class AlignmentTable
{
    /// <summary>Draws an alignment.</summary>
    /// <param name="left">The path of the left file.</param>
    /// <param name="right">The path of the right file.</param>
    /// <param name="alignment">The alignment.</param>
    /// <param name="style">Who watches.</param>
    public static string Write(string left, string right, DocumentAlignment alignment, TableStyle style)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "label", alignment.Left.Language, "label", alignment.Right.Language);
        foreach (AlignmentEntry entry in alignment.Entries)
        {
            table.AddRow(
                TableText.Cell(entry.Kind == AlignmentKind.Paired ? "" : "!", style.HasColors ? Color.Red : null),
                TableText.Cell(entry.LeftLabelPath),
                TableText.Cell(entry.Left?.Text ?? ""),
                TableText.Cell(entry.RightLabelPath),
                TableText.Cell(entry.Right?.Text ?? ""));
        }

        string share = (alignment.PairedShare * 100).ToString("0.0", CultureInfo.InvariantCulture);
        int mismatches = alignment.Mismatches.Count();
        return $"{SafeText.Show(left)} | {SafeText.Show(right)}: {share} % paired, {mismatches} that do not fit\n{TableText.Draw(table, style)}";
    }
}
