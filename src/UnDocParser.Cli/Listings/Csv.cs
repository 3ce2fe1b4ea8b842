using System.Text;

namespace UnDocParser.Cli.Listings;

/// <summary>Comma-separated values as RFC 4180 has them, but for line ends of one character.</summary>
internal static class Csv
{
    /// <summary>Adds a line; absent fields are empty.</summary>
    public static void AppendLine(StringBuilder lines, params IEnumerable<string?> fields) => lines.AppendJoin(',', fields.Select(Quote)).Append('\n');

    private static string Quote(string? field) => field is null
        ? ""
        : field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
