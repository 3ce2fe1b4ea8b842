using System.Globalization;
using System.Text;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Citations;

/// <summary>Writes citations as comma-separated values (RFC 4180, but for line ends of one character).</summary>
internal static class CitationCsv
{
    /// <summary>The line that names the columns.</summary>
    public const string Header = "path,line,column,start,end,in,index,label,kind,symbol,text,date,pinpoints,volume,number,link,url\n";

    /// <summary>Writes the citations of a file, one line each.</summary>
    /// <param name="list">The citations.</param>
    public static string Write(CitationList list)
    {
        var lines = new StringBuilder();
        foreach (CitationEntry citation in list.Citations)
        {
            Csv.AppendLine(
                lines,
                list.Path, Number(citation.Line), Number(citation.Column), Number(citation.Start), Number(citation.End), citation.In, Number(citation.Index),
                citation.Label, citation.Kind, citation.Symbol, citation.Text, citation.Date, citation.PinpointText, citation.Volume, citation.Number,
                citation.Link, citation.Url);
        }

        return lines.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
