namespace UnDocParser.Pdf.Reading;

/// <summary>Joins the paragraphs that Word cut in two where a page ends.</summary>
internal static class PageJoints
{
    private const string Stops = ".;:?!。；：؛؟";
    private const string Closers = "⁰¹²³⁴⁵⁶⁷⁸⁹0123456789*)]»”\"’";

    // In points.
    private const double Alignment = 3;
    private const double SameSize = 0.6;

    // Of the width of the page's text. A line that wraps is full but for the word that did not fit, and no word takes a third of a line.
    private const double LeastFilled = 2.0 / 3;

    /// <summary>Returns the blocks with the parts of a paragraph joined, and the notes behind the whole.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>();
        Dictionary<int, (double Left, double Right)> edges = EdgesOf(blocks);
        Block? last = null;
        foreach (Block block in blocks)
        {
            if (block.Kind == BlockKind.Paragraph && last is not null && GoesOn(last, block, edges))
            {
                last.Glyphs.AddRange(block.Glyphs);
                continue;
            }

            if (block.IsBlank)
            {
                continue;
            }

            joined.Add(block);
            last = block.Kind switch
            {
                BlockKind.Paragraph => block,
                BlockKind.Note => last,
                _ => null,
            };
        }

        return joined;
    }

    private static bool GoesOn(Block above, Block below, Dictionary<int, (double Left, double Right)> edges)
    {
        if (above.Glyphs.FindLast(static glyph => !glyph.IsBlank) is not { } end || below.Glyphs.Find(static glyph => !glyph.IsBlank) is not { } start || start.Page != end.Page + 1)
        {
            return false;
        }

        double size = GlyphWriter.CommonSize(below.Glyphs);
        return !EndsShort(end, edges[end.Page]) && Math.Abs(size - GlyphWriter.CommonSize(above.Glyphs)) < SameSize && !EndsSentence(above.Glyphs, size) && !IsIndented(above.Glyphs, below.Glyphs, size);
    }

    // "The General Assembly," alone at the foot of a page: the last line of what goes on overleaf is full. Lines of Arabic fill from the right.
    private static bool EndsShort(Glyph end, (double Left, double Right) edges) =>
        !RightToLeft.IsRightToLeft(end.Text[0]) && end.Right - edges.Left < LeastFilled * (edges.Right - edges.Left);

    private static Dictionary<int, (double Left, double Right)> EdgesOf(IReadOnlyList<Block> blocks)
    {
        var edges = new Dictionary<int, (double Left, double Right)>();
        foreach (Glyph glyph in blocks.Where(static block => block.Kind == BlockKind.Paragraph).SelectMany(static block => block.Glyphs))
        {
            if (!glyph.IsBlank)
            {
                edges[glyph.Page] = edges.TryGetValue(glyph.Page, out (double Left, double Right) known)
                    ? (Math.Min(known.Left, glyph.Left), Math.Max(known.Right, glyph.Right))
                    : (glyph.Left, glyph.Right);
            }
        }

        return edges;
    }

    // Raised marks and brackets may stand behind the stop.
    private static bool EndsSentence(List<Glyph> glyphs, double size)
    {
        for (int i = glyphs.Count - 1; i >= 0; i--)
        {
            Glyph glyph = glyphs[i];
            bool isMark = glyph.IsBlank || (glyph.Text.Length == 1 && Closers.Contains(glyph.Text[0]) && (!char.IsDigit(glyph.Text[0]) || glyph.Size < 0.8 * size));
            if (!isMark)
            {
                return Stops.Contains(glyph.Text[glyph.Text.Length - 1]);
            }
        }

        return false;
    }

    private static bool IsIndented(List<Glyph> above, List<Glyph> below, double size)
    {
        List<double> starts = LineStarts(below, size);
        double margin = starts.Count > 1 ? starts[1] : LineStarts(above, size).Last();
        return Math.Abs(starts[0] - margin) > Alignment;
    }

    private static List<double> LineStarts(List<Glyph> glyphs, double size)
    {
        var starts = new List<double>();
        Glyph? previous = null;
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsBlank)
            {
                continue;
            }

            if (previous is null || GlyphWriter.AreOnDifferentLines(previous, glyph, size))
            {
                starts.Add(glyph.Left);
            }

            previous = glyph;
        }

        return starts;
    }
}
