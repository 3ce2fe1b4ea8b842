using System.Text;
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
        var result = new StringBuilder(span.Length);
        string printed = text.Printed;
        int mark = FirstEndingBehind(removed, span.Start);
        for (int index = span.Start; index < span.End; index++)
        {
            while (mark < removed.Count && removed[mark].End <= index)
            {
                mark++;
            }

            if (mark == removed.Count || removed[mark].Start > index)
            {
                Append(result, printed[index]);
            }
        }

        return result.ToString().Trim();
    }

    private static void Append(StringBuilder result, char character)
    {
        char last = result.Length == 0 ? ' ' : result[result.Length - 1];
        if (!TextFacts.IsBlank(character) && character is not ('\n' or '\r'))
        {
            result.Append(character);
        }
        else if (last != ' ' && !IsJoiningBreak(last, character))
        {
            result.Append(' ');
        }
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
