using System.Globalization;
using System.Text;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Mandates;

/// <summary>Writes mandates as CSV, a line each, as RFC 4180 has it but for the line ends.</summary>
internal static class MandateCsv
{
    /// <summary>The first line, which names the columns.</summary>
    public const string Header = "path,symbol,clause,verb,actor,actorKind,recipient,recipientKind,due,year,subject\n";

    /// <summary>Writes the lines of a document.</summary>
    /// <param name="document">The document.</param>
    public static string Write(MandateDocument document)
    {
        var lines = new StringBuilder();
        foreach (MandateRow row in document.Mandates)
        {
            Csv.AppendLine(
                lines,
                document.Path, document.Symbol, row.Clause, row.Verb, row.Actor, row.ActorKind, row.Recipient, row.RecipientKind,
                string.Join("; ", row.Dues.Select(due => due.Text)), row.Year?.ToString(CultureInfo.InvariantCulture), row.Subject);
        }

        return lines.ToString();
    }
}
