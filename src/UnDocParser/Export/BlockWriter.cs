using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Export;

/// <summary>Writes a document block by block, with a blank line between two of them, and its notes behind them. Each format says how a block looks.</summary>
/// <param name="writer">Where the document goes.</param>
internal abstract class BlockWriter(TextWriter writer)
{
    private bool _isBehindBlock;
    private bool _isBehindRow;

    /// <summary>Writes a document.</summary>
    /// <param name="model">The document.</param>
    public void Write(DocumentModel model)
    {
        var document = ExportDocument.Of(model);
        foreach (ExportBlock block in document.Blocks)
        {
            if (block.Kind == ExportBlockKind.TableRow)
            {
                AddRow(block);
            }
            else
            {
                Add(TextOf(block));
            }
        }

        if (document.Notes.Count > 0 && NoteRule is { } rule)
        {
            Add(rule);
        }

        foreach (ExportNote note in document.Notes)
        {
            Add(TextOf(note));
        }
    }

    /// <summary>Gets the line above the notes, or null where they need none.</summary>
    protected abstract string? NoteRule { get; }

    /// <summary>Returns a block as the format writes it.</summary>
    /// <param name="block">The block; no row of a table.</param>
    protected abstract string TextOf(ExportBlock block);

    /// <summary>Returns a row of a table as the format writes it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFirst">Whether the table begins with it.</param>
    protected abstract string RowOf(ExportBlock row, bool isFirst);

    /// <summary>Returns a note as the format writes it.</summary>
    /// <param name="note">The note.</param>
    protected abstract string TextOf(ExportNote note);

    /// <summary>Returns words as the format writes them.</summary>
    /// <param name="words">Words of the document.</param>
    protected abstract string WordsOf(string words);

    /// <summary>Returns the mark of a note as the format writes it in the text.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="isBehindMark">Whether another mark stands right before it.</param>
    protected abstract string MarkOf(string mark, bool isBehindMark);

    /// <summary>Returns the rest of the text of a block with the marks of its notes.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where the rest begins; no mark stands before it.</param>
    protected string WithMarks(ExportBlock block, int start)
    {
        var text = new StringBuilder();
        int end = start;
        bool isBehindMark = false;
        foreach (ExportMark mark in block.Marks)
        {
            isBehindMark &= mark.Position == end;
            text.Append(WordsOf(block.Text.Substring(end, mark.Position - end))).Append(MarkOf(mark.Mark, isBehindMark));
            end = mark.Position;
            isBehindMark = true;
        }

        return text.Append(WordsOf(block.Text.Substring(end))).ToString();
    }

    // The rows of a table stand on lines that follow each other.
    private void AddRow(ExportBlock row)
    {
        string text = RowOf(row, !_isBehindRow);
        if (!_isBehindRow)
        {
            Add(text);
        }
        else
        {
            writer.Write(text);
            writer.Write('\n');
        }

        _isBehindRow = true;
    }

    private void Add(string text)
    {
        if (_isBehindBlock)
        {
            writer.Write('\n');
        }

        writer.Write(text);
        writer.Write('\n');
        _isBehindBlock = true;
        _isBehindRow = false;
    }
}
