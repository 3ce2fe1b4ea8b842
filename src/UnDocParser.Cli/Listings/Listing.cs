using UnDocParser.Cli.Input;
using UnDocParser.Model;

namespace UnDocParser.Cli.Listings;

/// <summary>What a command lists of each file, and how it writes that.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Description">What it does.</param>
/// <param name="Of">Finds what to list in a file.</param>
/// <param name="Table">Draws it for who watches.</param>
/// <param name="Json">Writes it as JSON, indented or on one line, with a line end behind it.</param>
/// <param name="Csv">Writes it as comma-separated values, a line each.</param>
/// <param name="CsvHeader">The line that names their columns.</param>
internal sealed record Listing<T>(
    string Name,
    string Description,
    Func<InputText, DocumentModel, T> Of,
    Func<T, TableStyle, string> Table,
    Func<T, bool, string> Json,
    Func<T, string> Csv,
    string CsvHeader);
