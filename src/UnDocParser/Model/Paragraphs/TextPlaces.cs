using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Where the characters of a paragraph, as the model gives its text, stand in the source. Immutable.</summary>
internal sealed class TextPlaces
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly TextSpan _whole;

    private TextPlaces(int[] starts, int[] ends, TextSpan whole)
    {
        _starts = starts;
        _ends = ends;
        _whole = whole;
    }

    /// <summary>Finds the places of the characters of a text. Linear.</summary>
    /// <param name="text">The text as the model gives it: the words below with blanks made single, and without note marks.</param>
    /// <param name="words">The words it was made from.</param>
    /// <param name="removed">The characters that were left out, in order.</param>
    /// <param name="whole">The span of the paragraph.</param>
    public static TextPlaces Of(string text, PlainText words, IReadOnlyList<TextSpan> removed, TextSpan whole)
    {
        string printed = words.Printed;
        int[] starts = new int[text.Length];
        int[] ends = new int[text.Length];
        int at = 0;
        int mark = 0;
        for (int index = 0; index < text.Length; index++)
        {
            // What is left out between two characters are blanks, line ends and marks: the next that fits is the right one.
            while (at < printed.Length && (IsRemoved(removed, ref mark, at) || !Fits(text[index], printed[at])))
            {
                at++;
            }

            bool isThere = at < printed.Length;
            starts[index] = isThere ? words.PositionOf(at) : whole.End;
            ends[index] = isThere ? words.EndOf(at) : whole.End;
            at++;
        }

        return new TextPlaces(starts, ends, whole);
    }

    /// <summary>
    /// Returns the span in the source of the characters from <paramref name="start"/> to <paramref name="end"/>. Nothing stands where the
    /// character before it ends.
    /// </summary>
    public TextSpan ToSource(int start, int end)
    {
        if (start >= end)
        {
            int position = start > 0 ? _ends[Math.Min(start, _ends.Length) - 1] : _starts.Length > 0 ? _starts[0] : _whole.End;
            return new TextSpan(position, 0);
        }

        // Lines that were put in order stand apart in the source: the least span that holds them all.
        int first = _starts[start];
        int last = _ends[start];
        for (int index = start + 1; index < end; index++)
        {
            first = Math.Min(first, _starts[index]);
            last = Math.Max(last, _ends[index]);
        }

        return TextSpan.FromBounds(first, last);
    }

    private static bool Fits(char wanted, char found) => wanted == found || (wanted == ' ' && (found == '\n' || TextFacts.IsBlank(found)));

    private static bool IsRemoved(IReadOnlyList<TextSpan> removed, ref int next, int index)
    {
        while (next < removed.Count && removed[next].End <= index)
        {
            next++;
        }

        return next < removed.Count && removed[next].Start <= index;
    }
}
