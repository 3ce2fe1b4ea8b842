namespace UnDocParser.Pdf.Reading;

/// <summary>Writes the text of a file without structure tree: the printed lines of each page, with an empty line where there is room between two.</summary>
internal static class GeometryWriter
{
    // In parts of the height of the page: the head of the first page stands above, in two or three columns.
    private const double MastheadPart = 0.72;

    // In parts of the size of the letters: a line that is further below starts a paragraph.
    private const double ParagraphPitch = 1.55;

    /// <summary>Writes the text.</summary>
    /// <param name="pages">The pages of the file.</param>
    /// <param name="lines">Where to write.</param>
    public static void Write(IReadOnlyList<PageContent> pages, LineBuilder lines)
    {
        foreach (PageContent page in pages)
        {
            IEnumerable<Glyph> glyphs = page.All.Where(static glyph => !glyph.IsBlank);
            if (page.Number == 1)
            {
                double limit = MastheadPart * page.Height;
                new Masthead(lines).Write(glyphs.Where(glyph => glyph.Baseline >= limit));
                lines.AppendSeparator("\n");
                glyphs = glyphs.Where(glyph => glyph.Baseline < limit);
            }

            WriteLines(PrintedLines.Group(glyphs), lines);
            if (page.Number < pages.Count)
            {
                lines.AppendSeparator("\f");
            }
        }
    }

    private static void WriteLines(List<List<Glyph>> printed, LineBuilder lines)
    {
        var writer = new GlyphWriter(lines);
        double baseline = double.NaN;
        foreach (List<Glyph> line in printed)
        {
            double size = GlyphWriter.CommonSize(line);
            double here = line.First(glyph => Math.Abs(Math.Round(glyph.Size, 1) - size) < 0.01).Baseline;
            if (baseline - here > ParagraphPitch * size)
            {
                lines.AppendSeparator("\n");
            }

            writer.Write(line);
            lines.EndLine();
            baseline = here;
        }
    }
}
