using System.Globalization;
using Spectre.Console;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Mandates;

/// <summary>Writes mandates as a table a file.</summary>
internal static class MandateTable
{
    /// <summary>Writes the table of a document under its path; a line that says so where there is no mandate.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">Who watches.</param>
    public static string Write(MandateDocument document, TableStyle style)
    {
        string head = SafeText.Show(document.Symbol is { } symbol ? $"{document.Path}: {symbol}" : document.Path);
        if (document.Mandates.Count == 0)
        {
            return head + ": no reporting mandates\n";
        }

        var table = new Table { Border = TableBorder.Ascii };
        foreach (string column in new[] { "Clause", "Who", "To whom", "When", "Year", "About what" })
        {
            table.AddColumn(column);
        }

        foreach (MandateRow row in document.Mandates)
        {
            string?[] cells =
            [
                row.Clause, row.Actor, row.RecipientName, string.Join("; ", row.Dues.Select(due => due.Text)),
                row.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Join("; ", row.Dues.Select(due => due.Resolution).Distinct(StringComparer.Ordinal)), row.About,
            ];
            table.AddRow([.. cells.Select(cell => TableText.Cell(cell ?? "–"))]);
        }

        return $"{head}\n{TableText.Draw(table, style)}";
    }
}
