using UnDocParser.Facts;
using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Model.Mandates;

/// <summary>
/// Finds what a subject points back to: in "to watch over the lamps and to report thereon", what is to be done with the lamps.
/// </summary>
internal static class SubjectReferent
{
    // Code units. "and to submit to the General Assembly, at its … session, a report thereon": what joins the report to what is before it
    // stands as far off as that; a conjunction further off joins something else.
    private const int LongestJoint = 120;
    private const int ShortestReferent = 6;

    // Code units; "по этому вопросу" has 16, and a line end or a mark may lie in it.
    private const int LongestAnaphora = 32;

    /// <summary>Determines whether a subject only points back to what the clause said before.</summary>
    /// <param name="text">The characters of the paragraph.</param>
    /// <param name="subject">The subject, or null.</param>
    /// <param name="language">The language.</param>
    public static bool PointsBack(string text, TextSpan? subject, Language language)
    {
        if (subject is not { Length: > 0 and <= LongestAnaphora } span)
        {
            return false;
        }

        // Most subjects are words as they are matched: only others are worth folding.
        ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
        PhraseSet anaphora = language.Actions.Mandates.SubjectAnaphora;
        return anaphora.Contains(words) || (!IsPlain(words) && anaphora.Contains(FoldedText.Of(words).Characters));
    }

    /// <summary>
    /// Returns what it points back to: the words between whoever reports and the word or comma that joins the report to them; null where there
    /// are none.
    /// </summary>
    /// <param name="text">The characters of the paragraph.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="from">Where the words of the verb and of whoever reports end.</param>
    /// <param name="language">The language.</param>
    public static TextSpan? Find(string text, TextSpan subject, int from, Language language)
    {
        int start = from;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        int end = StartOfJoint(text, start, subject.Start, language);
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not (')' or '”' or '»'))
        {
            end--;
        }

        return end - start >= ShortestReferent ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        foreach (char character in words)
        {
            if (character is not (' ' or (>= 'a' and <= 'z')))
            {
                return false;
            }
        }

        return true;
    }

    // "and", "et de lui", "，并": the last word or comma that joins the report to what is before it.
    private static int StartOfJoint(string text, int start, int end, Language language)
    {
        for (int index = end - 1; index > Math.Max(start, end - LongestJoint); index--)
        {
            bool startsWord = !char.IsLetterOrDigit(text[index - 1]) || TextFacts.IsIdeograph(text[index]);
            if (text[index] is ',' or '，' or '،' or ';' || (startsWord && IsConjunction(text, index, end, language)))
            {
                return index;
            }
        }

        return start;
    }

    // The Arabic "و" is written with the word behind it.
    private static bool IsConjunction(string text, int index, int end, Language language)
    {
        int length = language.Conjunctions.Match(FoldedText.Of(text.AsSpan(index, end - index)).Characters);
        bool isJoined = TextFacts.IsIdeograph(text[index]) || text[index] == 'و';
        bool endsWord = isJoined || index + length >= end || !char.IsLetter(text[index + length]);
        return length > 0 && endsWord;
    }
}
