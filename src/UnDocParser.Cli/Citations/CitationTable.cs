using System.Globalization;
using Spectre.Console;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Citations;

/// <summary>Draws citations as a table.</summary>
internal static class CitationTable
{
    // Wide enough for every row where nobody watches: a line that wraps cannot be searched.
    private const int WidthOfFile = 1000;
    private const int NarrowestTerminal = 80;

    /// <summary>Draws the citations of a file, its path above them.</summary>
    /// <param name="list">The citations.</param>
    /// <param name="hasColors">Whether someone watches.</param>
    public static string Write(CitationList list, bool hasColors)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(SafeText.Show(list.Path))) };
        table.AddColumns("line", "in", "kind", "document", "as printed", "date", "place");
        foreach (var citation in list.Citations)
        {
            table.AddRow(
                [
                    TableText.Cell(citation.Line.ToString(CultureInfo.InvariantCulture)),
                    TableText.Cell(Where(citation)),
                    TableText.Cell(citation.Kind),
                    TableText.Cell(citation.Name, hasColors ? Color.Green : null),
                    TableText.Cell(citation.Text),
                    TableText.Cell(citation.Date ?? ""),
                    TableText.Cell(citation.PinpointText),
                ]);
        }

        int width = hasColors && !Console.IsOutputRedirected ? Math.Max(NarrowestTerminal, Console.WindowWidth) : WidthOfFile;
        return TableText.Draw(table, width, hasColors);
    }

    private static string Where(CitationEntry citation) =>
        citation.In == "footnote" ? $"note {citation.Label}" : citation.Label ?? "";
}
