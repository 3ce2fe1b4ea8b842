using System.Globalization;
using Spectre.Console;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Queries;

/// <summary>Draws what was found as a table.</summary>
internal static class FoundTable
{
    /// <summary>
    /// Draws what was found in a file, its path above; nothing where nothing was found, so that many files can be searched.
    /// </summary>
    /// <param name="found">What was found.</param>
    /// <param name="style">Who watches.</param>
    public static string Write(FoundList found, TableStyle style)
    {
        if (found.Matches.Count == 0)
        {
            return "";
        }

        var table = new Table { Border = TableBorder.Simple };
        // A long path would leave no room for the texts: it stands above them.
        table.AddColumns("line", "label", "element", "text");
        foreach (TableColumn column in table.Columns.Take(3))
        {
            column.NoWrap = true;
        }

        foreach (FoundMatch match in found.Matches)
        {
            table.AddRow(
                TableText.Cell(match.Line.ToString(CultureInfo.InvariantCulture)),
                TableText.Cell(match.LabelPath, style.HasColors ? Color.Green : null),
                TableText.Cell(match.Element),
                TableText.Cell(match.Text));
        }

        return SafeText.Show(found.Path) + "\n" + TableText.Draw(table, style);
    }
}
