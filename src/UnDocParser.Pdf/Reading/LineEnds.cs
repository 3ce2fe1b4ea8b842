namespace UnDocParser.Pdf.Reading;

/// <summary>Finds where the author of a paragraph ended a line: the next word would have fitted on it.</summary>
/// <example><c>45th plenary meeting</c> above <c>7 December 2023</c>: one paragraph, two lines.</example>
internal static class LineEnds
{
    // Longer paragraphs are running text, whose lines end where they must.
    private const int MostLines = 4;

    // Of the longest line that is known; 470 points is the text width of a page, and a quarter of it no column of a table.
    private const double FittingPart = 0.6;
    private const double TextWidth = 380;

    /// <summary>Returns the indexes of the letters that begin a line after such an end.</summary>
    /// <param name="glyphs">The letters of a paragraph.</param>
    /// <param name="size">The size in which most are set.</param>
    public static HashSet<int> Find(IReadOnlyList<Glyph> glyphs, double size)
    {
        List<PrintedLine> printed = Lines(glyphs, size);
        var found = new HashSet<int>();
        if (printed.Count is < 2 or > MostLines)
        {
            return found;
        }

        double longest = Math.Max(TextWidth, printed.Max(static line => line.Width));
        for (int i = 1; i < printed.Count; i++)
        {
            PrintedLine line = printed[i];
            Glyph first = glyphs[line.First];
            if (printed[i - 1].Width + WidthOfWord(glyphs, line) < FittingPart * longest && first.Page == glyphs[printed[i - 1].First].Page && !char.IsLower(first.Text[0]))
            {
                found.Add(line.First);
            }
        }

        return found;
    }

    private static List<PrintedLine> Lines(IReadOnlyList<Glyph> glyphs, double size)
    {
        var printed = new List<PrintedLine>();
        Glyph? previous = null;
        for (int i = 0; i < glyphs.Count && printed.Count <= MostLines; i++)
        {
            Glyph glyph = glyphs[i];
            if (glyph.IsBlank)
            {
                continue;
            }

            if (previous is null || GlyphWriter.AreOnDifferentLines(previous, glyph, size))
            {
                printed.Add(new PrintedLine(i, glyph.Left, glyph.Right));
            }
            else
            {
                PrintedLine line = printed[printed.Count - 1];
                printed[printed.Count - 1] = line with { Left = Math.Min(line.Left, glyph.Left), Right = Math.Max(line.Right, glyph.Right) };
            }

            previous = glyph;
        }

        return printed;
    }

    private static double WidthOfWord(IReadOnlyList<Glyph> glyphs, PrintedLine line)
    {
        double left = glyphs[line.First].Left;
        double right = left;
        for (int i = line.First; i < glyphs.Count && !glyphs[i].IsBlank; i++)
        {
            right = Math.Max(right, glyphs[i].Right);
        }

        return right - left;
    }

    private readonly record struct PrintedLine(int First, double Left, double Right)
    {
        public double Width => Right - Left;
    }
}
