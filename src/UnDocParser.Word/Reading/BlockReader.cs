using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace UnDocParser.Word.Reading;

/// <summary>Reads paragraphs and tables, each as one or more lines, with the notes of each behind it.</summary>
internal sealed class BlockReader(LineBuilder lines, StyleSheet styles, NumberingCounter numbers, InlineReader inlines, WordReadOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<Paragraph, int> _indexes = [];
    private WordPart _part;

    /// <summary>Reads a part of the file.</summary>
    /// <param name="root">The element that holds its blocks.</param>
    /// <param name="part">Which part it is.</param>
    public void ReadPart(OpenXmlElement root, WordPart part)
    {
        _part = part;
        foreach (Paragraph paragraph in root.Descendants<Paragraph>())
        {
            _indexes[paragraph] = _indexes.Count;
        }

        ReadBlocks(root);
        EndBlock(isLast: true);
    }

    private void ReadBlocks(OpenXmlElement container)
    {
        foreach (OpenXmlElement block in container.ChildElements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or AlternateContentChoice:
                    ReadBlocks(block);
                    break;
                case AlternateContent alternatives when alternatives.GetFirstChild<AlternateContentChoice>() is { } choice:
                    ReadBlocks(choice);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        ReadContent(paragraph);
        if (!GoesOnInNext(paragraph))
        {
            EndBlock();
        }
    }

    private void ReadContent(Paragraph paragraph)
    {
        lines.Origin = new Origin(_part, _indexes.TryGetValue(paragraph, out int index) ? index : 0, paragraph.ParagraphId?.InnerText, Origin.NoRun);
        if (styles.NumberingOf(paragraph.ParagraphProperties) is { } reference)
        {
            lines.Append(numbers.Next(reference));
            lines.AppendBlank();
        }

        inlines.Read(paragraph);
    }

    // The end of the paragraph was deleted, or is not yet there in the original.
    private bool GoesOnInNext(Paragraph paragraph)
    {
        ParagraphMarkRunProperties? mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        return options.Revisions switch
        {
            WordRevisions.Accepted => mark?.GetFirstChild<Deleted>() is not null,
            WordRevisions.Original => mark?.GetFirstChild<Inserted>() is not null,
            _ => false,
        };
    }

    // Text boxes and notes may hold others; each is written once.
    private void EndBlock(bool isLast = false)
    {
        if (lines.KeepsOneLine)
        {
            lines.AppendBlank();
            return;
        }

        string line = lines.EndLine();
        WriteBoxes();
        if (isLast || NotePlace.IsBehind(line))
        {
            WriteNotes();
        }
    }

    private void WriteBoxes()
    {
        TextBoxContent[] boxes = [.. inlines.PendingBoxes];
        inlines.PendingBoxes.Clear();
        Array.ForEach(boxes, ReadBlocks);
    }

    private void WriteNotes()
    {
        while (inlines.PendingNotes.Count > 0)
        {
            Note note = inlines.PendingNotes[0];
            inlines.PendingNotes.RemoveAt(0);
            WriteNote(note);
        }
    }

    private void WriteNote(Note note)
    {
        WordPart part = _part;
        _part = note.Part;
        bool keptOneLine = lines.KeepsOneLine;
        lines.KeepsOneLine = true;
        lines.Origin = new Origin(note.Part, 0, null, Origin.NoRun);
        if (!note.PrintsOwnMark)
        {
            lines.Append(note.Mark);
            lines.AppendBlank();
        }

        IndexParagraphs(note.Content);
        ReadBlocks(note.Content);
        lines.KeepsOneLine = keptOneLine;
        _part = part;
        lines.EndLine();
    }

    private void IndexParagraphs(OpenXmlElement note)
    {
        if (note.Descendants<Paragraph>().FirstOrDefault() is { } first && !_indexes.ContainsKey(first) && note.Parent is { } notes)
        {
            int index = 0;
            foreach (Paragraph paragraph in notes.Descendants<Paragraph>())
            {
                _indexes[paragraph] = index;
                index++;
            }
        }
    }

    private void ReadTable(Table table)
    {
        foreach (TableRow row in Within<TableRow>(table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsGone(row))
            {
                ReadRow(row);
            }
        }

        EndBlock();
    }

    private bool IsGone(TableRow row) => options.Revisions switch
    {
        WordRevisions.Accepted => row.TableRowProperties?.GetFirstChild<Deleted>() is not null,
        WordRevisions.Original => row.TableRowProperties?.GetFirstChild<Inserted>() is not null,
        _ => false,
    };

    // A table that only places things, as in a masthead, is text: "Seventy-eighth session |  |".
    private void ReadRow(TableRow row)
    {
        TableCell[] cells = [.. Within<TableCell>(row)];
        if (lines.KeepsOneLine || _part == WordPart.Header || cells.Count(HasText) <= 1)
        {
            Array.ForEach(cells, ReadBlocks);
            return;
        }

        lines.KeepsOneLine = true;
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                lines.AppendCell();
            }

            ReadBlocks(cells[i]);
        }

        lines.KeepsOneLine = false;
        lines.EndLine();
    }

    private static bool HasText(TableCell cell) => cell.Descendants<RunText>().Any(static text => !string.IsNullOrWhiteSpace(text.Text));

    // Rows and cells may be wrapped in content controls.
    private static IEnumerable<T> Within<T>(OpenXmlElement container)
        where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in container.ChildElements)
        {
            if (child is T found)
            {
                yield return found;
            }
            else if (child is SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlRow or CustomXmlCell)
            {
                foreach (T inner in Within<T>(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
