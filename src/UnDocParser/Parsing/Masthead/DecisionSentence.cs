using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the sentence that tells a decision: <c>At its 68th plenary meeting, on 23 December 2036, the General Assembly decided to meet.</c></summary>
internal static class DecisionSentence
{
    // Lines that are not blank.
    private const int LongestOpening = 5;
    private const int LongestMarkedLine = 300;

    // Code units. The longest name of an organ has 35.
    private const int LongestName = 40;

    /// <summary>Determines whether such a sentence starts at a line (TR10).</summary>
    public static bool StartsAt(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> line = lines.Content(index);
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        return Opens(plain, language) && Names(lines, index, language, hasMeeting: false, isFurther: false);
    }

    /// <summary>
    /// TR18. Determines whether the sentence of a further decision starts at a line, behind one that named the organ: it names the same meeting, or a meeting with its
    /// date, and may call the body by its short name.
    /// </summary>
    /// <example><c>At the same meeting, the Assembly, on the proposal of its President, decided to meet.</c></example>
    /// <remarks>Counter-example: <c>At the same meeting, lamps were lit.</c></remarks>
    public static bool StartsFurther(LineWindow lines, int index, Language language)
    {
        ReadOnlySpan<char> line = lines.Content(index);
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        bool isSameMeeting = OpensFurther(plain, language);
        return (isSameMeeting || Opens(plain, language)) && Names(lines, index, language, isSameMeeting, isFurther: true);
    }

    /// <summary>Determines whether a sentence opens as one does that tells a decision.</summary>
    public static bool Opens(ReadOnlySpan<char> sentence, Language language) =>
        language.Narrative.DecisionOpeners.Match(sentence) > 0 || OpensWithDate(sentence, language);

    /// <summary>Determines whether a sentence opens as one does that tells a further decision of the meeting that was named before.</summary>
    public static bool OpensFurther(ReadOnlySpan<char> sentence, Language language) => language.Narrative.SameMeeting.Match(sentence) > 0;

    /// <summary>Returns where a text first names an organ, or -1.</summary>
    public static int IndexOfOrgan(ReadOnlySpan<char> text, Language language, out OrganNames? organ)
    {
        organ = null;
        for (int index = 0; index < text.Length; index++)
        {
            if (!BodyNames.MayStart(text, index))
            {
                continue;
            }

            foreach (OrganNames names in language.Organs)
            {
                if (names.Mentions.Match(text.Slice(index)) > 0)
                {
                    organ = names;
                    return index;
                }
            }
        }

        return -1;
    }

    // A meeting, its date and the organ, in the first lines of the sentence; of the same meeting the organ alone.
    private static bool Names(LineWindow lines, int index, Language language, bool hasMeeting, bool isFurther)
    {
        bool hasDate = hasMeeting;
        int seen = 0;
        ReadOnlySpan<char> before = default;
        for (int next = index; seen < LongestOpening && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(next);
            hasMeeting |= AdoptionSentence.IndexOfMeeting(content, language) >= 0;
            hasDate |= DateScanner.TryFind(content, language, out _, out _, out _);
            if (hasMeeting && hasDate && (NamesOrgan(content, language) || NamesOrganAcross(before, content, language) || (isFurther && BodyNames.IsIn(content, language))))
            {
                return true;
            }

            before = content;
            seen++;
        }

        return false;
    }

    // Chinese tells the date first: "2036年12月2日，大会第45次全体会议决定". In a closing no organ stands beside them, and a line on adoption says so at its end.
    private static bool OpensWithDate(ReadOnlySpan<char> line, Language language) =>
        !line.IsEmpty
        && TextFacts.IsDigit(line[0])
        && DateScanner.TryFind(line, language, out _, out int start, out int length)
        && start == 0
        && NamesOrgan(line.Slice(length), language)
        && !IsAdoptionLine(line, language)
        && AdoptionSentence.IndexOfMeeting(line, language) >= 0;

    // "2020年12月31日大会第48次全体会议通过": no comma, and the words for adoption at the end.
    private static bool IsAdoptionLine(ReadOnlySpan<char> line, Language language) =>
        line.IndexOf('，') < 0 && AdoptionSentence.SaysAdopted(line, language);

    private static bool NamesOrgan(ReadOnlySpan<char> text, Language language) => IndexOfOrgan(text, language, out _) >= 0;

    // "the General" ⏎ "Assembly": a name goes on in the next line.
    private static bool NamesOrganAcross(ReadOnlySpan<char> before, ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> end = before.Slice(Math.Max(0, before.Length - LongestName));
        ReadOnlySpan<char> start = line.Slice(0, Math.Min(line.Length, LongestName));
        Span<char> joined = stackalloc char[(2 * LongestName) + 1];
        end.CopyTo(joined);
        joined[end.Length] = ' ';
        start.CopyTo(joined.Slice(end.Length + 1));
        return !before.IsEmpty && NamesOrgan(joined.Slice(0, end.Length + 1 + start.Length), language);
    }
}
