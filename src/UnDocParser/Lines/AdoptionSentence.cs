using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// Recognises the sentence in which the old volumes close a resolution: <c>Adopted unanimously at the 1907th meeting.</c>, <c>Adopted at the 1747th meeting by
/// 13 votes to none, with 2 abstentions (Arvonia, Lindemar).</c>, <c>The draft resolution was adopted by 11 votes in favour, none against, 4 abstentions.</c>
/// </summary>
internal static class AdoptionSentence
{
    // Columns of the volumes break the sentence after a few words: "Adopted at the 512th meeting" ⏎ "by 7 votes to none, with 3" ⏎ "abstentions (Arvonia)."
    private const int MostLines = 4;
    private const int LongestMarkedLine = 300;

    /// <summary>Determines whether such a sentence starts at a line: a word for adoption opens it, and a meeting or votes with their number follow before it ends.</summary>
    /// <remarks>Counter-example: <c>Adopted texts are printed in the annex.</c>, which names neither.</remarks>
    public static bool StartsAt(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> line = lines.Content(index);
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        if (language.Narrative.AdoptionOpeners.Match(plain) == 0)
        {
            return false;
        }

        return NamesMeetingOrVotesBeforeEnd(lines, index, language);
    }

    private static bool NamesMeetingOrVotesBeforeEnd(LineWindow lines, int index, Language language)
    {
        bool isNamed = false;
        bool hasNumber = false;
        int seen = 0;
        for (int next = index; seen < MostLines && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(next);
            hasNumber |= TextFacts.HasDigit(content);
            isNamed |= IndexOfMeeting(content, language) >= 0 || NamesVotes(content, language);
            if (isNamed && hasNumber)
            {
                return IsOfLanguage(content, language);
            }

            if (IsEnd(content))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    // "第1907次会议一致通过。": where the meeting opens the sentence, its end tells.
    private static bool IsOfLanguage(ReadOnlySpan<char> line, Language language) =>
        language.AdoptionEndings.IsEmpty || (IsEnd(line) && SaysAdopted(line, language));

    /// <summary>Determines whether a text has the words for adoption that end such a sentence, in a language where they do.</summary>
    public static bool SaysAdopted(ReadOnlySpan<char> text, Language language) => HasAny(text, language.AdoptionEndings);

    /// <summary>Determines whether a text names votes: <c>by 11 votes in favour</c>.</summary>
    public static bool NamesVotes(ReadOnlySpan<char> text, Language language) => HasAny(text, language.Narrative.VoteNouns);

    /// <summary>Determines whether the sentence ends with a line.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line) => ClauseEnds.LastSignificant(line) is '.' or '。' or '；';

    /// <summary>Returns where a text names a meeting, or -1.</summary>
    public static int IndexOfMeeting(ReadOnlySpan<char> text, Language language)
    {
        int first = -1;
        foreach (string word in language.MeetingWords)
        {
            first = Least(first, text.IndexOf(word.AsSpan()));
        }

        foreach (string form in language.Narrative.MeetingForms)
        {
            first = Least(first, text.IndexOf(form.AsSpan()));
        }

        return first;
    }

    private static int Least(int first, int second) => first < 0 ? second : second < 0 ? first : Math.Min(first, second);

    private static bool HasAny(ReadOnlySpan<char> text, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
