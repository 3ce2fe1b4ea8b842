using System.CommandLine;
using UnDocParser.Cli.Citations;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc cite</c>: what a text cites.</summary>
internal static class CiteCommand
{
    private static readonly Listing<CitationList> Citations = new(
        "cite",
        "Print what texts cite: documents, resolutions by number, the Charter, treaties.",
        CitationList.Of,
        CitationTable.Write,
        CitationJson.Write,
        CitationCsv.Write,
        CitationCsv.Header);

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal) => ListingCommand.Create(Citations, terminal);
}
