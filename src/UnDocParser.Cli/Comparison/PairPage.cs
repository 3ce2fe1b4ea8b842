using System.Net;
using System.Text;
using UnDocParser.Comparison;
using UnDocParser.Model;

namespace UnDocParser.Cli.Comparison;

/// <summary>Writes comparisons and alignments as web pages that need nothing else.</summary>
internal static class PairPage
{
    private const string Style = """
        body { font: 16px/1.5 serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.1em; } table { width: 100%; border-collapse: collapse; } td { vertical-align: top; padding: .3em .6em; width: 46%; }
        .label { color: #666; padding-inline-end: .6em; white-space: nowrap; width: 4%; } ins { background: #d7f4d7; } del { background: #f8d7d7; }
        .added { background: #eefaee; } .removed { background: #fbeeee; } .moved { border-inline-start: 3px solid #88a; padding-inline-start: .5em; }
        .mismatch { background: #fdf6dd; }
        @media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd; } ins { background: #1d4a1d; } del { background: #5a1d1d; }
        .added { background: #142a14; } .removed { background: #2e1616; } .mismatch { background: #3a3416; } }
        """;

    /// <summary>Writes a comparison: all paragraphs in the order of the later file.</summary>
    /// <param name="before">The path of the earlier file.</param>
    /// <param name="after">The path of the later file.</param>
    /// <param name="comparison">The comparison.</param>
    public static string Write(string before, string after, DocumentComparison comparison)
    {
        StringBuilder page = Begin($"{before} → {after}", comparison.After.Language);
        foreach (ComparisonEntry entry in comparison.Entries)
        {
            string moved = entry is { IsMoved: true, Kind: not ComparisonKind.Moved } ? " moved" : "";
            page.Append("<p dir=\"auto\" class=\"").Append(ComparisonRow.NameOf(entry.Kind)).Append(moved).Append("\">")
                .Append(Label(ComparisonText.LabelsOf(entry), "span")).Append(MarkedWords.Text(entry, Show)).Append("</p>\n");
        }

        return End(page);
    }

    /// <summary>Writes an alignment: a row for each pair, both languages beside each other.</summary>
    /// <param name="left">The path of the left file.</param>
    /// <param name="right">The path of the right file.</param>
    /// <param name="alignment">The alignment.</param>
    public static string Write(string left, string right, DocumentAlignment alignment)
    {
        StringBuilder page = Begin($"{left} | {right}", alignment.Left.Language).Append("<table>\n");
        foreach (AlignmentEntry entry in alignment.Entries)
        {
            page.Append(entry.Kind == AlignmentKind.Paired ? "<tr>" : "<tr class=\"mismatch\">")
                .Append(Label(entry.LeftLabelPath, "td")).Append(Cell(entry.Left, alignment.Left.Language))
                .Append(Label(entry.RightLabelPath, "td")).Append(Cell(entry.Right, alignment.Right.Language)).Append("</tr>\n");
        }

        return End(page.Append("</table>\n"));
    }

    private static StringBuilder Begin(string title, string language) => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .Append(Escape(title))
        .Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<h1>")
        .Append(Escape(title)).Append("</h1>\n");

    private static string End(StringBuilder page) => page.Append("</body>\n</html>\n").ToString();

    private static string Cell(DocumentParagraph? paragraph, string language) =>
        $"<td dir=\"auto\" lang=\"{language}\">{Escape(paragraph?.Text ?? "")}</td>";

    private static string Label(string labels, string element) =>
        labels.Length == 0 && element == "span" ? "" : $"<{element} class=\"label\">{Escape(labels)}</{element}>";

    private static string Show(WordMark mark, string words) => mark switch
    {
        WordMark.Same => Escape(words),
        WordMark.Removed => $"<del>{Escape(words)}</del>",
        _ => $"<ins>{Escape(words)}</ins>",
    };

    private static string Escape(string text) => WebUtility.HtmlEncode(SafeText.Show(text));
}
