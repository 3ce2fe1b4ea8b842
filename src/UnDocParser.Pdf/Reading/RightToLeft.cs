namespace UnDocParser.Pdf.Reading;

/// <summary>Brings the letters of Arabic lines from the order in which they stand on the page into the one in which they are read.</summary>
internal static class RightToLeft
{
    private const string Open = "([{«‹<";
    private const string Close = ")]}»›>";

    /// <summary>Determines whether a character is of a script that is read from right to left.</summary>
    public static bool IsRightToLeft(char character) => character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Returns letters in the order in which they are read.</summary>
    /// <param name="glyphs">The letters in the order in which they are drawn.</param>
    public static IReadOnlyList<Glyph> Reorder(IReadOnlyList<Glyph> glyphs)
    {
        int letters = glyphs.Count(static glyph => glyph.Text.Length > 0 && char.IsLetter(glyph.Text[0]));
        int rightToLeft = glyphs.Count(static glyph => glyph.Text.Length > 0 && IsRightToLeft(glyph.Text[0]));
        if (2 * rightToLeft <= letters)
        {
            return glyphs;
        }

        double size = GlyphWriter.CommonSize(glyphs);
        var ordered = new List<Glyph>(glyphs.Count);
        int start = 0;
        for (int i = 1; i <= glyphs.Count; i++)
        {
            if (i == glyphs.Count || GlyphWriter.AreOnDifferentLines(glyphs[start], glyphs[i], size))
            {
                AddLine(ordered, glyphs.Skip(start).Take(i - start));
                start = i;
            }
        }

        return ordered;
    }

    private static void AddLine(List<Glyph> ordered, IEnumerable<Glyph> line)
    {
        Glyph[] glyphs = [.. line.OrderByDescending(static glyph => glyph.Right)];
        int i = 0;
        while (i < glyphs.Length)
        {
            int end = EndOfForeignRun(glyphs, i);
            if (end > i)
            {
                ordered.AddRange(glyphs.Skip(i).Take(end - i).Reverse());
                i = end;
            }
            else
            {
                ordered.Add(Mirror(glyphs[i]));
                i++;
            }
        }
    }

    // Digits and Latin words stand from left to right also in an Arabic line: "A/RES/78/109", "31-12".
    private static int EndOfForeignRun(Glyph[] glyphs, int start)
    {
        int end = start;
        for (int i = start; i < glyphs.Length && !IsOfArabic(glyphs[i]); i++)
        {
            if (IsForeign(glyphs[i]))
            {
                end = i + 1;
            }
            else if (end == start)
            {
                return start;
            }
        }

        return end;
    }

    private static bool IsOfArabic(Glyph glyph) => glyph.Text.Length > 0 && IsRightToLeft(glyph.Text[0]) && !char.IsDigit(glyph.Text[0]);

    private static bool IsForeign(Glyph glyph) => glyph.Text.Length > 0 && (char.IsDigit(glyph.Text[0]) || (char.IsLetter(glyph.Text[0]) && !IsRightToLeft(glyph.Text[0])));

    private static Glyph Mirror(Glyph glyph)
    {
        if (glyph.Text.Length != 1)
        {
            return glyph;
        }

        int open = Open.IndexOf(glyph.Text[0]);
        int close = Close.IndexOf(glyph.Text[0]);
        return open >= 0 ? glyph with { Text = Close[open].ToString() } : close >= 0 ? glyph with { Text = Open[close].ToString() } : glyph;
    }
}
