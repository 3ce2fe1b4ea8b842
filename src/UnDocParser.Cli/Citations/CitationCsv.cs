using System.Globalization;
using System.Text;

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
        foreach (var citation in list.Citations)
        {
            Add(lines, list.Path).Append(',');
            lines.Append(CultureInfo.InvariantCulture, $"{citation.Line},{citation.Column},{citation.Start},{citation.End},{citation.In},{citation.Index},");
            Add(lines, citation.Label).Append(',').Append(citation.Kind).Append(',');
            Add(lines, citation.Symbol).Append(',');
            Add(lines, citation.Text).Append(',').Append(citation.Date).Append(',');
            Add(lines, citation.PinpointText).Append(',').Append(citation.Volume).Append(',');
            Add(lines, citation.Number).Append(',');
            Add(lines, citation.Link).Append(',').Append(citation.Url).Append('\n');
        }

        return lines.ToString();
    }

    private static StringBuilder Add(StringBuilder line, string? value) =>
        value is not null && value.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"') : line.Append(value);
}
