using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Tells the source of a page or of rich text from text.</summary>
internal static class MarkupSource
{
    // Code units behind the blanks at the start.
    private const int LongestStart = 64;
    private const int LongestBlank = 256;

    // Markdown may begin with a comment or with a tag for a mark; these begin pages and pieces of them.
    private static readonly string[] Tags = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table", "<article", "<section", "<main"];

    /// <summary>Returns what a text is the source of: <c>a web page (HTML)</c>, <c>rich text (RTF)</c>, <c>XML</c>; null for text.</summary>
    public static string? NameOf(SourceText text)
    {
        string start = text.ToString(new TextSpan(0, Math.Min(text.Length, LongestBlank + LongestStart))).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            return "rich text (RTF)";
        }

        if (start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return "XML";
        }

        return Tags.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) ? "a web page (HTML)" : null;
    }
}
