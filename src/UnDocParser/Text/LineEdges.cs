namespace UnDocParser.Text;

/// <summary>Finds the lines around a place from the characters there, without counting the lines of the text.</summary>
internal static class LineEdges
{
    /// <summary>Returns where the line starts that a position lies in. A line break belongs to the line it ends.</summary>
    public static int StartOfLine(SourceText text, int position)
    {
        int end = position;
        while (end > 0)
        {
            ReadOnlySpan<char> chunk = text.GetChunk(end - 1, out int chunkStart);
            int found = LineBreaks.LastIndexOfAny(chunk.Slice(0, end - chunkStart));
            end = chunkStart + Math.Max(0, found);
            if (found >= 0 && !IsInsidePair(text, end + 1, chunk[found]))
            {
                return end + 1;
            }
        }

        return 0;
    }

    /// <summary>Returns where the line ends that a position lies in, its line break included.</summary>
    public static int EndOfLine(SourceText text, int position)
    {
        int start = position;
        while (start < text.Length)
        {
            ReadOnlySpan<char> chunk = text.GetChunk(start, out int chunkStart);
            int found = LineBreaks.IndexOfAny(chunk.Slice(start - chunkStart));
            if (found >= 0)
            {
                int end = start + found + 1;
                return IsInsidePair(text, end, chunk[end - 1 - chunkStart]) ? end + 1 : end;
            }

            start = chunkStart + chunk.Length;
        }

        return text.Length;
    }

    private static bool IsInsidePair(SourceText text, int position, char before) =>
        before == '\r' && position < text.Length && text[position] == '\n';
}
