using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>
/// Finds the superscripts that refer to a note again: a note is bound to the first of its marks, and the others are no part of the text either.
/// </summary>
internal static class RepeatedMarks
{
    // Letters: "40 m²", "12 km²".
    private const int LongestUnit = 2;

    /// <summary>Adds the marks to those that are bound, and puts all in order.</summary>
    /// <param name="texts">The paragraphs.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="bound">The marks they are bound to.</param>
    /// <param name="marks">The marks by paragraph.</param>
    public static void Add(IReadOnlyList<PlainText> texts, IReadOnlyList<PageNote> notes, MarkCandidate?[] bound, List<TextSpan>[] marks)
    {
        var numbers = new HashSet<int>();
        for (int index = 0; index < notes.Count; index++)
        {
            bool isRaised = bound[index] is { } mark && TextFacts.SuperscriptValue(texts[mark.Paragraph].Characters[mark.Start]) >= 0;
            if (isRaised && notes[index].Number > 0)
            {
                numbers.Add(notes[index].Number);
            }
        }

        for (int index = 0; index < marks.Length; index++)
        {
            if (numbers.Count > 0)
            {
                AddIn(texts[index].Characters, numbers, marks[index]);
            }

            marks[index].Sort();
        }
    }

    private static void AddIn(string text, HashSet<int> numbers, List<TextSpan> marks)
    {
        var bound = new HashSet<int>(marks.Select(mark => mark.End));
        for (int index = 0; index < text.Length; index++)
        {
            int start = index;
            int number = 0;
            while (index < text.Length && number < 1000 && TextFacts.SuperscriptValue(text[index]) is int value and >= 0)
            {
                number = (number * 10) + value;
                index++;
            }

            var span = TextSpan.FromBounds(start, index);
            if (!span.IsEmpty && numbers.Contains(number) && !IsUnit(text, start) && !bound.Contains(index) && !bound.Contains(index + 1))
            {
                marks.Add(span);
            }
        }
    }

    private static bool IsUnit(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLower(text[start - 1]) && end - start <= LongestUnit)
        {
            start--;
        }

        return end - start is > 0 and <= LongestUnit && start > 1 && TextFacts.IsBlank(text[start - 1]) && TextFacts.IsDigit(text[start - 2]);
    }
}
