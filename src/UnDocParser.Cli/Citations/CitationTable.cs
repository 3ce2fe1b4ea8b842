using System.Globalization;
using Spectre.Console;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Citations;

/// <summary>Draws citations as a table.</summary>
internal static class CitationTable
{
    /// <summary>Draws the citations of a file, its path above them.</summary>
    /// <param name="list">The citations.</param>
    /// <param name="style">Who watches.</param>
    public static string Write(CitationList list, TableStyle style)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(SafeText.Show(list.Path))) };
        table.AddColumns("line", "in", "kind", "document", "as printed", "date", "place");
        foreach (CitationEntry citation in list.Citations)
        {
            table.AddRow(
                [
                    TableText.Cell(citation.Line.ToString(CultureInfo.InvariantCulture)),
                    TableText.Cell(Where(citation)),
                    TableText.Cell(citation.Kind),
                    TableText.Cell(citation.Name, style.HasColors ? Color.Green : null),
                    TableText.Cell(citation.Text),
                    TableText.Cell(citation.Date ?? ""),
                    TableText.Cell(citation.PinpointText),
                ]);
        }

        return TableText.Draw(table, style);
    }

    private static string Where(CitationEntry citation) =>
        citation.In == "footnote" ? $"note {citation.Label}" : citation.Label ?? "";
}
