namespace UnDocParser.Text;

/// <summary>
/// Closes lines set in spaced letters, as headings are: "A n n e x", "T h e   G e n e r a l   A s s e m b l y ,". Every word of such a line is one
/// letter or sign; where its words stand, the gap is wider. Ideographs are no such letters: they have blanks between them in any justified line.
/// </summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 5;

    /// <summary>Returns the text with the letters of such lines closed up, or null where there is none.</summary>
    public static MappedText? Close(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfLine(text, start);
            if (IsSpaced(text, start, end))
            {
                return CloseFrom(text, start);
            }

            start = end + 1;
        }

        return null;
    }

    private static MappedText CloseFrom(ReadOnlySpan<char> text, int start)
    {
        var result = new MappedTextBuilder(text);
        int kept = 0;
        int lines = 0;
        while (start < text.Length)
        {
            int end = EndOfLine(text, start);
            if (IsSpaced(text, start, end))
            {
                kept = CloseLine(text, kept, start, end, ref result);
                lines++;
            }

            start = end + 1;
        }

        result.Keep(kept, text.Length);
        return result.Build(lines);
    }

    // One blank goes, of more one stays.
    private static int CloseLine(ReadOnlySpan<char> text, int kept, int start, int end, ref MappedTextBuilder result)
    {
        int index = SkipBlanks(text, start, end);
        while (index < end)
        {
            int next = SkipBlanks(text, index + 1, end);
            if (next < end)
            {
                result.Keep(kept, next - index > 2 ? index + 2 : index + 1);
                kept = next;
            }

            index = next;
        }

        return kept;
    }

    /// <summary>Determines whether a line is one of them. A look at the second character tells of most lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where its line break starts.</param>
    public static bool IsSpaced(ReadOnlySpan<char> text, int start, int end)
    {
        int index = SkipBlanks(text, start, end);
        int letters = 0;
        while (index < end)
        {
            if (index + 1 < end && !TextFacts.IsBlank(text[index + 1]))
            {
                return false;
            }

            letters += char.IsUpper(text[index]) || char.IsLower(text[index]) ? 1 : 0;
            index = SkipBlanks(text, index + 1, end);
        }

        return letters >= FewestLetters;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int index, int end)
    {
        while (index < end && TextFacts.IsBlank(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        int length = LineBreaks.IndexOfAny(text.Slice(start));
        return length < 0 ? text.Length : start + length;
    }
}
