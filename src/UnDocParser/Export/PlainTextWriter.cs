using System.Text;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Export;

/// <summary>Writes documents as plain text that reads the same whatever layout they came in.</summary>
public static class PlainTextWriter
{
    private const string Indent = "    ";
    private const string NoteRule = "__________________";

    /// <summary>Writes a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
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
            wasRow = isRow;
            WriteBlock(block, writer);
        }

        if (document.Notes.Count > 0)
        {
            writer.Write("\n" + NoteRule + "\n");
            foreach ((string mark, string text) in document.Notes)
            {
                writer.Write('\n');
                writer.Write(mark.Length > 0 ? Raised(mark) + " " + text : text);
                writer.Write('\n');
            }
        }
    }

    private static void WriteBlock(ExportBlock block, TextWriter writer)
    {
        foreach (string? _ in block.Ancestors)
        {
            writer.Write(Indent);
        }

        if (block.Label is { } label)
        {
            writer.Write(label);
            writer.Write(block.IsLabelApart ? "\n" : block.Text.Length > 0 ? " " : "");
        }

        writer.Write(block.Kind == ExportBlockKind.TableRow && block.Cells.Count > 0 ? string.Join("\t", block.Cells) : WithMarks(block));
        writer.Write('\n');
    }

    private static string WithMarks(ExportBlock block)
    {
        var text = new StringBuilder();
        int start = 0;
        foreach (ExportMark mark in block.Marks)
        {
            bool isJoint = mark.Position == start && text.Length > 0 && start > 0;
            text.Append(block.Text, start, mark.Position - start);
            text.Append(isJoint ? "," : "").Append(Raised(mark.Mark));
            start = mark.Position;
        }

        return text.Append(block.Text, start, block.Text.Length - start).ToString();
    }

    private static string Raised(string mark)
    {
        var raised = new StringBuilder();
        foreach (char character in mark)
        {
            raised.Append(character is >= '0' and <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[character - '0'] : character);
        }

        return raised.ToString();
    }
}
