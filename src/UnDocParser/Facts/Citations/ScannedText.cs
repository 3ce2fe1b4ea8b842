using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Makes of the characters of a paragraph those that are scanned for citations.</summary>
internal static class ScannedText
{
    private const char Blot = '\u0001';

    /// <summary>Returns a text in which other characters stand for note marks, which glued to a number would make it another.</summary>
    public static string WithoutMarks(string text, IReadOnlyList<TextSpan> marks)
    {
        if (marks.Count == 0)
        {
            return text;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, buffer, 0, text.Length);
        foreach (TextSpan mark in marks)
        {
            buffer.AsSpan(mark.Start, mark.Length).Fill(Blot);
        }

        string blotted = new(buffer, 0, text.Length);
        ArrayPool<char>.Shared.Return(buffer);
        return blotted;
    }

    /// <summary>Returns a text without the ends of its lines, or null where it has one line.</summary>
    public static MappedText? WithoutLineEnds(string text)
    {
        int end = text.IndexOf('\n');
        if (end < 0)
        {
            return null;
        }

        var result = new MappedTextBuilder(text.AsSpan());
        int start = 0;
        for (; end >= 0; end = text.IndexOf('\n', start))
        {
            result.Keep(start, end);
            start = end + 1;
        }

        result.Keep(start, text.Length);
        return result.Build(0);
    }
}
