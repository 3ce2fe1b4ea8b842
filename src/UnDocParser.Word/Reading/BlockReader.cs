namespace UnDocParser.Word.Reading;

/// <summary>Reads paragraphs and tables, each as one or more lines, with the notes of each behind it.</summary>
internal sealed class BlockReader(LineBuilder lines, StyleSheet styles, NumberingCounter numbers, InlineReader inlines, WordReadOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<WordElement, int> _indexes = [];
    private WordPart _part;

    /// <summary>Reads a part of the file.</summary>
    /// <param name="root">The element that holds its blocks.</param>
    /// <param name="part">Which part it is.</param>
    public void ReadPart(WordElement root, WordPart part)
    {
        _part = part;
        foreach (WordElement paragraph in root.Descendants(ElementName.Paragraph))
        {
            _indexes[paragraph] = _indexes.Count;
        }

        ReadBlocks(root);
        EndBlock(isLast: true);
    }

    private void ReadBlocks(WordElement container)
    {
        foreach (WordElement block in container.Children)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (block.Name)
            {
                case ElementName.Paragraph:
                    ReadParagraph(block);
                    break;
                case ElementName.Table:
                    ReadTable(block);
                    break;
                case ElementName.ContentControl or ElementName.ControlledContent or ElementName.CustomXml or ElementName.Choice:
                    ReadBlocks(block);
                    break;
                case ElementName.Alternatives when block.Child(ElementName.Choice) is { } choice:
                    ReadBlocks(choice);
                    break;
            }
        }
    }

    private void ReadParagraph(WordElement paragraph)
    {
        ReadContent(paragraph);
        if (!GoesOnInNext(paragraph))
        {
            EndBlock();
        }
    }

    private void ReadContent(WordElement paragraph)
    {
        lines.Origin = new Origin(_part, _indexes.TryGetValue(paragraph, out int index) ? index : 0, paragraph.Attribute(AttributeName.ParagraphId), Origin.NoRun);
        if (styles.NumberingOf(paragraph.Child(ElementName.ParagraphProperties)) is { } reference)
        {
            lines.Append(numbers.Next(reference));
            lines.AppendBlank();
        }

        inlines.ReadParagraph(paragraph);
    }

    // The end of the paragraph was deleted, or is not yet there in the original.
    private bool GoesOnInNext(WordElement paragraph)
    {
        WordElement? mark = paragraph.Child(ElementName.ParagraphProperties)?.Child(ElementName.RunProperties);
        return options.Revisions switch
        {
            WordRevisions.Accepted => mark?.Child(ElementName.Deleted) is not null,
            WordRevisions.Original => mark?.Child(ElementName.Inserted) is not null,
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
        WordElement[] boxes = [.. inlines.PendingBoxes];
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

    private void IndexParagraphs(WordElement note)
    {
        if (note.Descendants(ElementName.Paragraph).FirstOrDefault() is { } first && !_indexes.ContainsKey(first) && note.Parent is { } notes)
        {
            int index = 0;
            foreach (WordElement paragraph in notes.Descendants(ElementName.Paragraph))
            {
                _indexes[paragraph] = index;
                index++;
            }
        }
    }

    private void ReadTable(WordElement table)
    {
        foreach (WordElement row in Within(table, ElementName.Row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsGone(row))
            {
                ReadRow(row);
            }
        }

        EndBlock();
    }

    private bool IsGone(WordElement row) => options.Revisions switch
    {
        WordRevisions.Accepted => row.Child(ElementName.RowProperties)?.Child(ElementName.Deleted) is not null,
        WordRevisions.Original => row.Child(ElementName.RowProperties)?.Child(ElementName.Inserted) is not null,
        _ => false,
    };

    // A table that only places things, as in a masthead, is text: "Seventy-eighth session |  |".
    private void ReadRow(WordElement row)
    {
        WordElement[] cells = [.. Within(row, ElementName.Cell)];
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

    private static bool HasText(WordElement cell) => cell.Descendants(ElementName.Text).Any(static text => !string.IsNullOrWhiteSpace(text.Text));

    // Rows and cells may be wrapped in content controls.
    private static IEnumerable<WordElement> Within(WordElement container, string name)
    {
        foreach (WordElement child in container.Children)
        {
            if (child.Name == name)
            {
                yield return child;
            }
            else if (child.Name is ElementName.ContentControl or ElementName.ControlledContent or ElementName.CustomXml)
            {
                foreach (WordElement inner in Within(child, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
