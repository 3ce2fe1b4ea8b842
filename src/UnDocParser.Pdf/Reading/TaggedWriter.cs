using UnDocParser.Word.Reading;

namespace UnDocParser.Pdf.Reading;

/// <summary>Writes the text of a tagged file: the masthead, then one paragraph a line, notes behind their paragraphs.</summary>
internal static class TaggedWriter
{
    /// <summary>Writes the text.</summary>
    /// <param name="pages">The pages of the file.</param>
    /// <param name="blocks">Its paragraphs, notes and rows.</param>
    /// <param name="lines">Where to write.</param>
    public static void Write(IReadOnlyList<PageContent> pages, IReadOnlyList<Block> blocks, LineBuilder lines)
    {
        new Masthead(lines).Write(HeadOf(pages[0]));
        foreach (PageContent page in pages)
        {
            LeaveOut(page, lines);
        }

        var notes = new Queue<Block>();
        string last = "";
        foreach (Block block in blocks)
        {
            if (block.Kind == BlockKind.Note)
            {
                notes.Enqueue(block);
                continue;
            }

            // The notes that wait belong behind the line above, if it is one that notes may stand behind.
            WriteNotes(notes, lines, last);
            last = WriteBlock(block, lines);
        }

        WriteNotes(notes, lines, last: null);
    }

    private static void WriteNotes(Queue<Block> notes, LineBuilder lines, string? last)
    {
        while (notes.Count > 0 && (last is null || NotePlace.IsBehind(last)))
        {
            WriteBlock(notes.Dequeue(), lines);
        }
    }

    private static string WriteBlock(Block block, LineBuilder lines)
    {
        var writer = new GlyphWriter(lines);
        bool isFirst = true;
        foreach (List<Glyph> cell in block.Kind == BlockKind.Row ? block.Cells.Skip(1) : block.Cells)
        {
            if (!isFirst)
            {
                lines.AppendCell();
            }

            isFirst = false;
            writer.Write(cell);
        }

        return lines.EndLine();
    }

    // What is marked as the head of the first page, and what is marked as nothing but stands above the text.
    private static IEnumerable<Glyph> HeadOf(PageContent page)
    {
        double top = page.Marked.Values.SelectMany(static glyphs => glyphs).Where(static glyph => !glyph.IsBlank).Select(static glyph => glyph.Baseline).DefaultIfEmpty(0).Max();
        return page.Artifacts.Where(static artifact => artifact.Kind == PdfArtifactKind.Header).SelectMany(static artifact => artifact.Glyphs)
            .Concat(page.Loose.Where(glyph => glyph.Baseline > top));
    }

    private static void LeaveOut(PageContent page, LineBuilder lines)
    {
        foreach (PageArtifact artifact in page.Artifacts)
        {
            bool isHead = page.Number == 1 && artifact.Kind == PdfArtifactKind.Header;
            if (!isHead && artifact.Glyphs.Exists(static glyph => !glyph.IsBlank))
            {
                PdfBox box = artifact.Glyphs.Select(static glyph => glyph.Box).Aggregate(static (left, right) => left.Join(right));
                lines.LeaveOut(new PdfArtifact(artifact.Kind, page.Number, box, string.Concat(artifact.Glyphs.Select(static glyph => glyph.Text)).Trim()));
            }
        }
    }
}
