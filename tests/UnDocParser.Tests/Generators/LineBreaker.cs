using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>Breaks paragraphs into lines as a printer does: at blanks, and behind the hyphens of compound words.</summary>
internal static class LineBreaker
{
    public static List<VisualLine> Break(FlatDocument document, int width)
    {
        var lines = new List<VisualLine>();
        bool closingDone = false;
        foreach (FlatParagraph paragraph in document.Paragraphs)
        {
            if (paragraph.Part != "main" && !closingDone)
            {
                AddClosing(document, lines);
                closingDone = true;
            }

            AddParagraph(paragraph, width, lines);
        }

        if (!closingDone)
        {
            AddClosing(document, lines);
        }

        return lines;
    }

    public static List<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string piece in Pieces(text))
        {
            if (line.Length > 0 && line.Length + piece.TrimEnd(' ').Length > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
            }

            line.Append(piece);
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    private static void AddParagraph(FlatParagraph paragraph, int width, List<VisualLine> lines)
    {
        if (paragraph is { Role: BlockRole.Heading, Label: { } label })
        {
            lines.Add(new VisualLine(label, BlockRole.Heading, true, true, label.Length));
            lines.Add(new VisualLine(paragraph.Text, BlockRole.Heading, true, true, 0));
            return;
        }

        string labelled = paragraph.Label is null ? paragraph.Text : paragraph.Label + " " + paragraph.Text;
        List<string> pieces = Break(labelled, width);
        for (int i = 0; i < pieces.Count; i++)
        {
            lines.Add(new VisualLine(pieces[i], paragraph.Role, i == 0, i == pieces.Count - 1, i == 0 ? paragraph.Label?.Length ?? 0 : 0));
        }
    }

    private static void AddClosing(FlatDocument document, List<VisualLine> lines) =>
        lines.AddRange(document.Source.ClosingLines.Select(line => new VisualLine(line, null, true, true, 0)));

    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isHyphen = text[i] == '-' && i > 0 && char.IsLower(text[i - 1]) && i + 1 < text.Length && char.IsLower(text[i + 1]);
            if (text[i] == ' ' || isHyphen)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
