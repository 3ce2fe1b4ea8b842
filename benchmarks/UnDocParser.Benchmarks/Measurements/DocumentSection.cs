namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// The part of a Markdown file that a report wrote, between two comments:
/// <code>
/// &lt;!-- report: growth --&gt;
/// &lt;!-- end of report --&gt;
/// </code>
/// </summary>
internal static class DocumentSection
{
    private const string End = "<!-- end of report -->";

    /// <summary>Determines whether a file has a place for a report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="report">The name of the report.</param>
    public static bool Has(string path, string report) => File.ReadAllText(path).Contains(Begin(report), StringComparison.Ordinal);

    /// <summary>Writes the outcome of a report in place of the one before.</summary>
    /// <param name="path">The file, in which the two comments stand.</param>
    /// <param name="report">The name of the report.</param>
    /// <param name="content">The outcome.</param>
    public static void Replace(string path, string report, string content) => File.WriteAllText(path, Replaced(File.ReadAllText(path), report, content, path));

    private static string Begin(string report) => $"<!-- report: {report} -->";

    private static string Replaced(string text, string report, string content, string path)
    {
        string begin = Begin(report);
        int start = text.IndexOf(begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"{path} has no place for the report: {begin}, and {End} behind it.")
            : $"{text.AsSpan(0, start + begin.Length)}\n\n{content.Trim()}\n\n{text.AsSpan(end)}";
    }
}
