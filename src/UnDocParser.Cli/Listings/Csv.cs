using System.Text;

namespace UnDocParser.Cli.Listings;

/// <summary>Comma-separated values as RFC 4180 has them, but for line ends of one character.</summary>
internal static class Csv
{
    // What makes a spreadsheet compute a cell, the wide forms of East Asian keyboards included.
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>Adds a line; absent fields are empty.</summary>
    public static void AppendLine(StringBuilder lines, params IEnumerable<string?> fields) => lines.AppendJoin(',', fields.Select(Field)).Append('\n');

    private static string Field(string? value) => value is null ? "" : Quote(Inert(SafeText.Show(value)));

    // =HYPERLINK(…) in a resolution would be run by whoever opens the list; behind an apostrophe it is text. A lone '-' is standard input.
    private static string Inert(string value)
    {
        ReadOnlySpan<char> start = value.AsSpan().TrimStart();
        return start.Length > 0 && FormulaStarts.Contains(start[0], StringComparison.Ordinal) && value is not "-" ? "'" + value : value;
    }

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(',', '"') < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
