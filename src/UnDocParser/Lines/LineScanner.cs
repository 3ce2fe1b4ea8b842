using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Cuts a text into lines and records how each looks. The cost is that of finding the line breaks.</summary>
internal static class LineScanner
{
    /// <summary>Scans the whole text. Every character belongs to exactly one line; the last may be empty.</summary>
    public static LineInfo[] Scan(ReadOnlySpan<char> text)
    {
        var lines = new LineInfo[LineBreaks.Count(text) + 1];
        int count = 0;
        int start = 0;
        while (start < text.Length)
        {
            int length = LineBreaks.IndexOfAny(text.Slice(start));
            int end = length < 0 ? text.Length : start + length;
            int breakLength = length < 0 ? 0 : LineBreaks.LengthAt(text, end);
            lines[count++] = Describe(text, start, end, end + breakLength);
            start = end + breakLength;
        }

        if (count < lines.Length)
        {
            Array.Resize(ref lines, count);
        }

        return lines;
    }

    private static LineInfo Describe(ReadOnlySpan<char> text, int start, int end, int fullEnd)
    {
        int contentStart = start;
        int indent = 0;
        while (contentStart < end && TextFacts.IsBlank(text[contentStart]))
        {
            indent += text[contentStart] == '\t' ? 4 : 1;
            contentStart++;
        }

        int contentEnd = end;
        while (contentEnd > contentStart && TextFacts.IsBlank(text[contentEnd - 1]))
        {
            contentEnd--;
        }

        bool endsPage = end < fullEnd && text[end] == '\f';
        return new LineInfo(start, contentStart, contentEnd, end, fullEnd, indent, endsPage);
    }
}
