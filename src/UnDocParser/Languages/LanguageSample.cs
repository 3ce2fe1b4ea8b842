using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>
/// How many words at the start of a text speak for each language. The sample is made of whole lines, so that an edit changes
/// the counts by the lines it touches and those it pushes over the end of the sample.
/// </summary>
internal sealed class LanguageSample
{
    private const int FewestReversed = 3;
    private const int MostForward = 2;

    // Of 3,410 texts that go on behind a short sample 3,385 are clear by it, and none of those is in another language by a long one.
    private const int FewestForClear = 40;
    private readonly int[] _counts;
    private readonly int _length;

    private LanguageSample(int[] counts, int length, int end)
    {
        _counts = counts;
        _length = length;
        End = end;
    }

    /// <summary>Gets where the sample ends.</summary>
    public int End { get; }

    /// <summary>Gets a value indicating whether many words speak for one language, and half as many again as for any other.</summary>
    public bool IsClear
    {
        get
        {
            int best = 0;
            int second = 0;
            foreach (int count in _counts.AsSpan(0, LanguageSet.All.Length))
            {
                second = Math.Max(second, Math.Min(best, count));
                best = Math.Max(best, count);
            }

            return best >= FewestForClear && best * 2 >= second * 3;
        }
    }

    /// <summary>Gets the language most words speak for, the first of those with equally many.</summary>
    public Language Best
    {
        get
        {
            int best = 0;
            for (int language = 1; language < LanguageSet.All.Length; language++)
            {
                best = _counts[language] > _counts[best] ? language : best;
            }

            return LanguageSet.All[best];
        }
    }

    /// <summary>
    /// Gets a value indicating whether the words stand in visual order, as they were drawn from left to right, not in the order in which they
    /// are read: letters that only end words begin them.
    /// </summary>
    public bool IsVisualOrder
    {
        get
        {
            int reversed = _counts[LanguageSet.ReversedWords];
            return reversed >= FewestReversed && reversed > MostForward * _counts[LanguageSet.ForwardWords];
        }
    }

    /// <summary>Tells whether the counts are the same.</summary>
    public bool IsSame(LanguageSample other) => End == other.End && _counts.AsSpan().SequenceEqual(other._counts);

    /// <summary>Counts the words of the sample of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The lines that start before this position are the sample.</param>
    /// <param name="isSpelt">Whether the text is known to hold no character that words are not spelt with.</param>
    public static LanguageSample Of(string text, int length, bool isSpelt) => Of(text, new int[LanguageSet.CountLength], start: 0, length, isSpelt);

    /// <summary>Returns a longer sample of the text that this one is of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The lines that start before this position are the sample.</param>
    /// <param name="isSpelt">Whether the text is known to hold no character that words are not spelt with.</param>
    public LanguageSample Extend(string text, int length, bool isSpelt) => Of(text, (int[])_counts.Clone(), End, length, isSpelt);

    private static LanguageSample Of(string text, int[] counts, int start, int length, bool isSpelt)
    {
        int next = text.Length <= length ? -1 : LineBreaks.NextLineStart(text.AsSpan(), length - 1);
        int end = next < 0 ? text.Length : next;
        LanguageSet.Count(text.AsSpan(start, end - start), counts, 1, isSpelt);
        return new LanguageSample(counts, length, end);
    }

    /// <summary>Returns the counts of a text in which one range gave way to another.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="current">The text as it is.</param>
    /// <param name="change">Where they differ.</param>
    public LanguageSample Replace(SourceText old, SourceText current, TextChangeRange change)
    {
        if (change.Span.Start > End)
        {
            return this;
        }

        // Whole words only: those around the edit count anew.
        int start = change.Span.Start;
        while (start > 0 && IsInWord(old[start - 1]))
        {
            start--;
        }

        int oldEnd = change.Span.End;
        while (oldEnd < old.Length && IsInWord(old[oldEnd]))
        {
            oldEnd++;
        }

        int end = current.Length <= _length ? current.Length : LineEdges.EndOfLine(current, _length - 1);
        int[] counts = (int[])_counts.Clone();
        Add(counts, old, start, Math.Min(oldEnd, End), -1);
        Add(counts, current, start, Math.Min(oldEnd + change.Delta, end), 1);

        // What follows is the same in both, but the sample may end elsewhere in it.
        int oldTail = Math.Max(oldEnd, End);
        int tail = Math.Max(oldEnd, end - change.Delta);
        Add(counts, old, oldTail, tail, 1);
        Add(counts, old, tail, oldTail, -1);
        return new LanguageSample(counts, _length, end);
    }

    // A soft hyphen or a mark in it is no end of a word.
    private static bool IsInWord(char character) =>
        char.IsLetter(character) || CharacterFolds.IsFolded(character) || CharacterFolds.IsMark(character);

    private static void Add(int[] counts, SourceText text, int start, int end, int sign)
    {
        if (start < end)
        {
            LanguageSet.Count(text.ToString(TextSpan.FromBounds(start, end)).AsSpan(), counts, sign);
        }
    }
}
