using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Cuts a text into lines and records how each looks. The cost is that of finding the line breaks.</summary>
internal static class LineScanner
{
    // Characters of a line, for the first guess at how many there are.
    private const int ExpectedLength = 40;
    private const int FewestLines = 16;

    /// <summary>Scans the whole text. Every character belongs to exactly one line; the last may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What the signs before the words of a line are.</param>
    public static LineInfo[] Scan(ReadOnlySpan<char> text, LineReading reading = LineReading.Default)
    {
        LineInfo[] lines = Rent(text, reading, out int count);
        LineInfo[] result = lines.AsSpan(0, count).ToArray();
        ArrayPool<LineInfo>.Shared.Return(lines);
        return result;
    }

    /// <summary>Scans the whole text, as <see cref="Scan"/> does, into an array of the shared pool, which has room for more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What the signs before the words of a line are.</param>
    /// <param name="count">The number of lines.</param>
    public static LineInfo[] Rent(ReadOnlySpan<char> text, LineReading reading, out int count)
    {
        LineInfo[] lines = ArrayPool<LineInfo>.Shared.Rent((text.Length / ExpectedLength) + FewestLines);
        count = 0;
        int start = 0;
        int lineEnd = -1;
        while (start < text.Length)
        {
            // A line that is cut is looked through for its end once.
            if (lineEnd < start)
            {
                int length = LineBreaks.IndexOfAny(text.Slice(start));
                lineEnd = length < 0 ? text.Length : start + length;
            }

            int end = lineEnd;
            int breakLength = end == text.Length ? 0 : LineBreaks.LengthAt(text, end);
            if ((reading & LineReading.CutAtJoints) != LineReading.Default && ClauseJoints.Next(text.Slice(start, end - start)) is > 0 and int joint)
            {
                end = start + joint;
                breakLength = 0;
            }

            if (count == lines.Length)
            {
                lines = Grow(lines);
            }

            lines[count++] = Describe(text, start, end, breakLength, reading);
            start = end + breakLength;
        }

        return lines;
    }

    private static LineInfo[] Grow(LineInfo[] lines)
    {
        LineInfo[] larger = ArrayPool<LineInfo>.Shared.Rent(lines.Length * 2);
        lines.CopyTo(larger, 0);
        ArrayPool<LineInfo>.Shared.Return(lines);
        return larger;
    }

    private static LineInfo Describe(ReadOnlySpan<char> text, int start, int end, int breakLength, LineReading reading)
    {
        int indent = 0;
        int contentStart = SkipBlanks(text, start, end, ref indent);
        if ((reading & LineReading.Numbered) != LineReading.Default && contentStart < end && TextFacts.IsDigit(text[contentStart]))
        {
            contentStart = SkipMarginNumber(text, contentStart, end, reading, ref indent);
        }

        bool isQuoted = false;
        if (contentStart < end && text[contentStart] == '>')
        {
            // Alone on its line the sign is a blank line, whatever it is elsewhere.
            int behind = contentStart + LineMarkup.QuotationLength(text.Slice(contentStart, end - contentStart));
            int width = 0;
            int words = SkipBlanks(text, behind, end, ref width);
            if ((reading & LineReading.QuotationIsText) == LineReading.Default || words == end)
            {
                isQuoted = true;
                indent = width;
                contentStart = words;
            }
        }

        int contentEnd = end;
        while (contentEnd > contentStart && TextFacts.IsBlank(text[contentEnd - 1]))
        {
            contentEnd--;
        }

        if ((reading & LineReading.NumberedAtRight) != LineReading.Default && contentEnd > contentStart && TextFacts.IsDigit(text[contentEnd - 1]))
        {
            contentEnd = SkipNumberAtRight(text, contentStart, contentEnd);
            contentStart = contentEnd == contentStart ? end : contentStart;
            contentEnd = Math.Max(contentStart, contentEnd);
        }

        contentStart += LineMarkup.SignLength(text.Slice(contentStart, contentEnd - contentStart));
        bool endsPage = breakLength > 0 && text[end] == '\f';
        return new LineInfo(text, start, contentStart, contentEnd, indent, breakLength, endsPage, isQuoted);
    }

    // Behind a tab the text stands in one column, however long the number is.
    private static int SkipMarginNumber(ReadOnlySpan<char> text, int start, int end, LineReading reading, ref int indent)
    {
        int behind = start + MarginNumbers.LengthIn(text.Slice(start, end - start), indent, reading);
        if (behind == start)
        {
            return start;
        }

        bool hasTab = behind < end && text[behind] == '\t';
        indent = hasTab ? 0 : indent + behind - start;
        return SkipBlanks(text, hasTab ? behind + 1 : behind, end, ref indent);
    }

    private static int SkipNumberAtRight(ReadOnlySpan<char> text, int start, int end)
    {
        int contentEnd = end - MarginNumbers.LengthAtRight(text.Slice(start, end - start), out _);
        while (contentEnd > start && TextFacts.IsBlank(text[contentEnd - 1]))
        {
            contentEnd--;
        }

        return contentEnd;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int start, int end, ref int indent)
    {
        int index = start;
        while (index < end && TextFacts.IsBlank(text[index]))
        {
            indent += text[index] == '\t' ? 4 : 1;
            index++;
        }

        return index;
    }
}
