using System.CommandLine;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Mandates;

namespace UnDocParser.Cli.Commands;

/// <summary><c>undoc mandates</c>: who has to report to whom, when and about what.</summary>
internal static class MandatesCommand
{
    private static readonly Listing<MandateDocument> Mandates = new(
        "mandates",
        "Print who has to report to whom, when and about what.",
        MandateDocument.Of,
        MandateTable.Write,
        MandateJson.Write,
        MandateCsv.Write,
        MandateCsv.Header);

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal) => ListingCommand.Create(Mandates, terminal);
}
