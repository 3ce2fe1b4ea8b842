using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Export;

/// <summary>Writes documents as Markdown.</summary>
public static class MarkdownWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(DocumentModel model, TextWriter writer)
    {
        var document = ExportDocument.Of(model);
        bool wasRow = false;
        bool first = true;
        foreach (ExportBlock block in document.Blocks)
        {
            bool isRow = block.Kind == ExportBlockKind.TableRow;
            if (!first && !(wasRow && isRow))
            {
                writer.Write('\n');
            }

            first = false;
            if (isRow && block.Cells.Count > 0)
            {
                writer.Write("| " + string.Join(" | ", block.Cells.Select(Escape)) + " |\n");
                if (!wasRow)
                {
                    writer.Write("|" + string.Concat(Enumerable.Repeat(" --- |", block.Cells.Count)) + "\n");
                }
            }
            else
            {
                WriteBlock(block, writer);
            }

            wasRow = isRow;
        }

        foreach ((string mark, string text) in document.Notes)
        {
            writer.Write("\n" + Definition(mark) + Escape(text) + "\n");
        }
    }

    private static string Definition(string mark) => mark.Length == 0 ? "" : char.IsDigit(mark[0]) ? $"[^{mark}]: " : Escape(mark) + " ";

    private static string Mark(string mark) => char.IsDigit(mark[0]) ? $"[^{mark}]" : Escape(mark);

    private static void WriteBlock(ExportBlock block, TextWriter writer)
    {
        writer.Write(block.Kind == ExportBlockKind.Heading ? "## " : block.Kind == ExportBlockKind.Title ? "# " : "");
        if (block.Label is { } label)
        {
            writer.Write(label);
            writer.Write(block.IsLabelApart && block.Text.Length > 0 ? "\n\n## " : block.Text.Length > 0 ? " " : "");
        }

        writer.Write(WithMarks(block));
        writer.Write('\n');
    }

    private static string WithMarks(ExportBlock block)
    {
        var text = new StringBuilder();
        int start = 0;
        if (block.OpeningLength > 0 && block.Kind == ExportBlockKind.Paragraph && block.Marks.All(mark => mark.Position >= block.OpeningLength))
        {
            text.Append('*').Append(Escape(block.Text.Substring(0, block.OpeningLength))).Append('*');
            start = block.OpeningLength;
        }

        foreach (ExportMark mark in block.Marks)
        {
            text.Append(Escape(block.Text.Substring(start, mark.Position - start))).Append(Mark(mark.Mark));
            start = mark.Position;
        }

        return text.Append(Escape(block.Text.Substring(start))).ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (character is '*' or '_' or '[' or ']' or '\\' or '`' or '<' or '|' or '~' or '^' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
