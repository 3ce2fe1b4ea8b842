namespace UnDocParser.Pdf.Reading;

/// <summary>Groups letters into the lines they are printed on.</summary>
internal static class PrintedLines
{
    // Of the size of the larger letter: a raised mark is nearer, the next line further.
    private const double SameLine = 0.5;

    /// <summary>Returns the lines from the top of the page to its bottom, the letters of each from left to right.</summary>
    /// <param name="glyphs">The letters of one page, or of a part of it.</param>
    public static List<List<Glyph>> Group(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        double baseline = 0;
        double size = 0;
        foreach (Glyph glyph in glyphs.OrderByDescending(static glyph => glyph.Baseline))
        {
            if (lines.Count == 0 || baseline - glyph.Baseline > SameLine * Math.Max(size, glyph.Size))
            {
                lines.Add([]);
                baseline = glyph.Baseline;
                size = glyph.Size;
            }
            else if (glyph.Size > size)
            {
                // A raised mark comes first; the line is that of what it is a mark to.
                baseline = glyph.Baseline;
                size = glyph.Size;
            }

            lines[lines.Count - 1].Add(glyph);
        }

        return [.. lines.Select(static line => line.OrderBy(static glyph => glyph.Left).ToList())];
    }
}
