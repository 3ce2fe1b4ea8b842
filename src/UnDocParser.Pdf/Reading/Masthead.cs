namespace UnDocParser.Pdf.Reading;

/// <summary>Writes the head of the first page, whose parts stand beside each other: each part as lines of its own.</summary>
internal sealed class Masthead(LineBuilder lines)
{
    // In parts of the size of the letters: what is further apart on a line belongs to different parts.
    private const double PartGap = 1.6;

    // In parts of the size of the letters: what is further below belongs to another part.
    private const double LinePitch = 1.7;

    // In points: how far the lines of a part may be out of line.
    private const double Alignment = 8;

    /// <summary>Writes the letters of a head.</summary>
    public void Write(IEnumerable<Glyph> glyphs)
    {
        List<List<Segment>> parts = [];
        foreach (Segment segment in Segments(glyphs))
        {
            if (parts.Find(part => GoesOn(part[part.Count - 1], segment)) is { } part)
            {
                part.Add(segment);
            }
            else
            {
                parts.Add([segment]);
            }
        }

        var writer = new GlyphWriter(lines);
        foreach (Segment segment in parts.SelectMany(static part => part))
        {
            writer.Write(segment.Glyphs);
            lines.EndLine();
        }
    }

    private static bool GoesOn(Segment above, Segment segment)
    {
        double drop = above.Baseline - segment.Baseline;
        return drop > 0 && drop < LinePitch * Math.Max(above.Size, segment.Size) && Math.Abs(above.Left - segment.Left) < Alignment;
    }

    private static IEnumerable<Segment> Segments(IEnumerable<Glyph> glyphs)
    {
        foreach (List<Glyph> line in PrintedLines.Group(glyphs.Where(static glyph => !glyph.IsBlank)))
        {
            var segment = new List<Glyph>();
            foreach (Glyph glyph in line)
            {
                if (segment.Count > 0 && glyph.Left - segment[segment.Count - 1].Right > PartGap * Math.Max(8, glyph.Size))
                {
                    yield return new Segment(segment);
                    segment = [];
                }

                segment.Add(glyph);
            }

            yield return new Segment(segment);
        }
    }

    private sealed record Segment(List<Glyph> Glyphs)
    {
        public double Left => Glyphs[0].Left;

        public double Baseline => Glyphs[Glyphs.Count - 1].Baseline;

        public double Size => Glyphs[Glyphs.Count - 1].Size;
    }
}
