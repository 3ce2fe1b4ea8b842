using System.Buffers;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Actions;

/// <summary>Writes part of a paragraph as one line: blanks single, note marks left out.</summary>
internal static class PrintedWords
{
    /// <summary>Returns the words of a span.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="span">A span of its characters.</param>
    /// <param name="removed">The note marks of the paragraph, in order.</param>
    public static string Of(PlainText text, TextSpan span, IReadOnlyList<TextSpan> removed)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(span.Length);
        string printed = text.Printed;
        int length = 0;
        int mark = FirstEndingBehind(removed, span.Start);
        for (int index = span.Start; index < span.End; index++)
        {
            while (mark < removed.Count && removed[mark].End <= index)
            {
                mark++;
            }

            if (mark == removed.Count || removed[mark].Start > index)
            {
                length = Append(buffer, length, printed[index]);
            }
        }

        string words = buffer.AsSpan(0, length).Trim().ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return words;
    }

    // Returns how much there is then.
    private static int Append(char[] result, int length, char character)
    {
        char last = length == 0 ? ' ' : result[length - 1];
        if (!TextFacts.IsBlank(character) && character is not ('\n' or '\r'))
        {
            result[length] = character;
            return length + 1;
        }

        if (last == ' ' || IsJoiningBreak(last, character))
        {
            return length;
        }

        result[length] = ' ';
        return length + 1;
    }

    // "follow-" and "up" on the next line are one word; so are ideographs.
    private static bool IsJoiningBreak(char last, char blank) => blank == '\n' && (TextFacts.IsHyphen(last) || TextFacts.IsIdeograph(last));

    private static int FirstEndingBehind(IReadOnlyList<TextSpan> marks, int position)
    {
        int low = 0;
        int high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
