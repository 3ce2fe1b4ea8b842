namespace UnDocParser.Pdf.Reading;

/// <summary>Writes the letters of a paragraph: printed lines are joined, blanks that are only seen as gaps written, raised digits told as marks.</summary>
internal sealed class GlyphWriter(LineBuilder lines)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const char SoftHyphen = '\u00AD';

    // All in parts of the size of the letters.
    private const double LineStep = 0.62;
    private const double BlankGap = 0.15;
    private const double SmallSize = 0.8;
    private const double RaisedBy = 0.12;

    // How far a letter of the running text may be from a mark.
    private const int Neighbourhood = 24;

    /// <summary>Returns the size in which most of the letters are set.</summary>
    public static double CommonSize(IReadOnlyList<Glyph> glyphs)
    {
        var counts = new Dictionary<double, int>();
        foreach (Glyph glyph in glyphs)
        {
            if (!glyph.IsBlank)
            {
                double size = Math.Round(glyph.Size, 1);
                counts[size] = counts.TryGetValue(size, out int count) ? count + 1 : 1;
            }
        }

        return counts.Count == 0 ? 0 : counts.OrderByDescending(static pair => pair.Value).ThenByDescending(static pair => pair.Key).First().Key;
    }

    /// <summary>Writes letters on the line.</summary>
    /// <param name="glyphs">The letters, in the order of the text.</param>
    public void Write(IReadOnlyList<Glyph> glyphs)
    {
        glyphs = RightToLeft.Reorder(glyphs);
        double size = CommonSize(glyphs);
        HashSet<int> breaks = LineEnds.Find(glyphs, size);
        Glyph? previous = null;
        for (int i = 0; i < glyphs.Count; i++)
        {
            Glyph glyph = glyphs[i];
            if (glyph.IsBlank)
            {
                lines.AppendBlank();
                continue;
            }

            if (previous is not null)
            {
                Separate(previous, glyph, size, breaks.Contains(i));
            }

            lines.Append(IsRaised(glyphs, i, size) ? Raise(glyph.Text) : glyph.Text, glyph);
            previous = glyph;
        }
    }

    /// <summary>Determines whether two letters are on different printed lines.</summary>
    public static bool AreOnDifferentLines(Glyph first, Glyph second, double size) =>
        first.Page != second.Page || Math.Abs(first.Baseline - second.Baseline) > LineStep * size;

    private void Separate(Glyph previous, Glyph glyph, double size, bool isBreak)
    {
        if (isBreak)
        {
            lines.EndLine();
        }
        else if (AreOnDifferentLines(previous, glyph, size))
        {
            JoinLines(glyph);
        }
        else if (glyph.Left - previous.Right > BlankGap * size && !RightToLeft.IsRightToLeft(glyph.Text[0]) && !RightToLeft.IsRightToLeft(previous.Text[0]))
        {
            lines.AppendBlank();
        }
    }

    // A hyphen at the end of a line may be the word's own and stays; Chinese has no blanks.
    private void JoinLines(Glyph next)
    {
        char last = lines.Last;
        if (last == SoftHyphen)
        {
            lines.RemoveLast();
        }
        else if (last != '-' && !(IsHan(last) && IsHan(next.Text[0])))
        {
            lines.AppendBlank();
        }
    }

    private static bool IsHan(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    private static string Raise(string text) => text.Length == 1 && text[0] is >= '0' and <= '9' ? Superscripts[text[0] - '0'].ToString() : text;

    private static bool IsRaised(IReadOnlyList<Glyph> glyphs, int index, double size)
    {
        Glyph glyph = glyphs[index];
        if (glyph.Size >= SmallSize * size || glyph.Text.Length != 1 || glyph.Text[0] is < '0' or > '9')
        {
            return false;
        }

        return Neighbours(glyphs, index).FirstOrDefault(other => other.Size >= SmallSize * size && !other.IsBlank && !AreOnDifferentLines(glyph, other, size)) is { } neighbour
            && glyph.Baseline - neighbour.Baseline > RaisedBy * size;
    }

    private static IEnumerable<Glyph> Neighbours(IReadOnlyList<Glyph> glyphs, int index)
    {
        for (int distance = 1; distance <= Neighbourhood; distance++)
        {
            if (index - distance >= 0)
            {
                yield return glyphs[index - distance];
            }

            if (index + distance < glyphs.Count)
            {
                yield return glyphs[index + distance];
            }
        }
    }
}
