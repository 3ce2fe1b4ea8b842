using UnDocParser.Text;

namespace UnDocParser.Cli.Input;

/// <summary>Tells files that are no plain text by how they begin.</summary>
internal static class ForeignFile
{
    private const int SampleLength = 1024;

    private static readonly (string Start, string Problem)[] Kinds =
    [
        ("<!DOCTYPE html", "is a web page (HTML), not text; save it as text or Markdown first"),
        ("<html", "is a web page (HTML), not text; save it as text or Markdown first"),
        ("<?xml", "is XML, not text; extract its text first"),
    ];

    /// <summary>Says what a file is and what to do with it, if it is no text; null if it may be one.</summary>
    /// <param name="text">The file, decoded as a text.</param>
    public static string? Describe(SourceText text)
    {
        string start = text.ToString(new TextSpan(0, Math.Min(text.Length, SampleLength))).TrimStart();
        string problem = Kinds.FirstOrDefault(kind => start.StartsWith(kind.Start, StringComparison.OrdinalIgnoreCase)).Problem;
        return problem ?? (text.LooksBinary ? "looks binary, not like text; convert it to text first" : null);
    }
}
