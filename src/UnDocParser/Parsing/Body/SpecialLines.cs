using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>Recognises lines by what they say as a whole: the heading of an annex, a meeting, a date.</summary>
internal static class SpecialLines
{
    private const int LongestMeeting = 70;
    private const int LongestRemark = 20;

    // Around the word, in a line without figures: "One hundred and twenty-first plenary".
    private const int MostWordsOfOrdinal = 4;
    private const int LongestMarkedLine = 160;

    // What stands between the number of an annex and its title.
    private const string TitleJoints = ":：.-–—";

    /// <summary>Tells whether the line heads an annex: the word alone, with its number, or with its title behind both: <c>Annex II: Lights</c>.</summary>
    public static bool IsAnnexHeading(ReadOnlySpan<char> line, Language language) => IsBareAnnex(line, language) || IsTitledAnnex(line, language);

    /// <summary>Tells whether the line is the word for an annex with its title behind it, its number before that or not.</summary>
    public static bool IsTitledAnnex(ReadOnlySpan<char> line, Language language) =>
        BehindAnnexLabel(line, language, out ReadOnlySpan<char> rest) && IsAnnexTitle(rest, language);

    /// <summary>Tells whether the line is the word for an annex with its number or without: <c>Annex II</c>.</summary>
    public static bool IsBareAnnex(ReadOnlySpan<char> line, Language language) =>
        BehindAnnexLabel(line, language, out ReadOnlySpan<char> rest) && IsAnnexNumber(rest, language);

    private static bool BehindAnnexLabel(ReadOnlySpan<char> line, Language language, out ReadOnlySpan<char> rest)
    {
        rest = default;
        int length = language.AnnexLabel.Match(line);
        if (length == 0)
        {
            return false;
        }

        rest = ClauseEnds.TrimMarks(line.Slice(length));
        while (rest.Length > 0 && (TextFacts.IsBlank(rest[0]) || rest[0] == '*'))
        {
            rest = rest.Slice(1);
        }

        return true;
    }

    private static bool IsAnnexNumber(ReadOnlySpan<char> text, Language language) =>
        language.AnnexOrdinals.Contains(text)
        || (text.Length < 6 && (text.IsEmpty || LabelScanner.RomanValue(text) > 0 || char.IsDigit(text[0]) || text.Length == 1));

    // "I – Lights of harbours", ": Lights of harbours", but no sentence: "I: the lights are lit."
    private static bool IsAnnexTitle(ReadOnlySpan<char> text, Language language)
    {
        int joint = text.IndexOfAny(TitleJoints.AsSpan());
        if (joint < 0 || !IsAnnexNumber(text.Slice(0, joint).TrimEnd(), language))
        {
            return false;
        }

        ReadOnlySpan<char> title = text.Slice(joint + 1).TrimStart();
        return !title.IsEmpty
            && (char.IsLetter(title[0]) || TextFacts.IsQuote(title[0]))
            && !char.IsLower(title[0])
            && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(title));
    }

    /// <summary>
    /// Tells whether the line names a meeting, as the closing of a resolution does, its date and a remark behind it or not:
    /// <c>62 e séance plénière 9 décembre 2036</c>.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language.</param>
    /// <param name="mayLackNumber">Whether a capital and few words are enough: <c>Hundredth plenary meeting</c>, <c>Closing plenary meeting</c>.</param>
    public static bool IsMeeting(ReadOnlySpan<char> line, Language language, bool mayLackNumber = false)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        plain = IsInCapitals(plain) ? WithoutCapitals(plain, stackalloc char[LongestMarkedLine]) : plain;
        return NamesMeeting(plain, language, mayLackNumber) || NamesMeetingBeforeDate(plain, language);
    }

    /// <summary>Determines whether the line names a meeting and behind it the date: <c>75. Plenarsitzung 15. Oktober 2036</c>.</summary>
    public static bool IsMeetingWithDate(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        plain = IsInCapitals(plain) ? WithoutCapitals(plain, stackalloc char[LongestMarkedLine]) : plain;
        return NamesMeetingBeforeDate(plain, language);
    }

    // "81ST PLENARY MEETING": nearly every line has a small letter near its start, or no letter at all that has a case.
    private static bool IsInCapitals(ReadOnlySpan<char> line) =>
        line.Length is > 3 and <= LongestMarkedLine && (TextFacts.IsDigit(line[0]) || char.IsUpper(line[0])) && FormulaSpelling.IsInCapitals(line);

    // The first letter stays: a capital stands for a number in words.
    private static ReadOnlySpan<char> WithoutCapitals(ReadOnlySpan<char> line, Span<char> buffer)
    {
        for (int index = 0; index < line.Length; index++)
        {
            buffer[index] = index > 0 ? TextFacts.ToSmall(line[index]) : line[index];
        }

        return buffer.Slice(0, line.Length);
    }

    /// <summary>Determines whether a line ends in a comma, emphasis behind it or not.</summary>
    public static bool EndsInComma(ReadOnlySpan<char> line) => line.TrimEnd("*_ ".AsSpan()) is { Length: > 0 } plain && CharacterClasses.IsComma(plain[plain.Length - 1]);

    private static bool NamesMeetingBeforeDate(ReadOnlySpan<char> line, Language language) =>
        line.Length <= LongestMarkedLine && NamesMeeting(BeforeDate(line, language), language);

    private static bool NamesMeeting(ReadOnlySpan<char> line, Language language, bool mayLackNumber = false)
    {
        if (line.Length is < 4 or > LongestMeeting || ClauseEnds.IsStop(line[line.Length - 1]))
        {
            return false;
        }

        line = WithoutStrokes(line);
        foreach (string word in language.MeetingWords)
        {
            if (line.IndexOf(word.AsSpan()) is int at and >= 0 && at + word.Length > line.Length - LongestRemark && HasNumber(line, at, word.Length, language, mayLackNumber))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountBlanks(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += TextFacts.IsBlank(character) ? 1 : 0;
        }

        return count;
    }

    private static bool HasMeetingWord(ReadOnlySpan<char> line, Language language)
    {
        foreach (string word in language.MeetingWords)
        {
            if (line.IndexOf(word.AsSpan()) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // What stands before a date that ends the line, or that only a remark in brackets follows.
    private static ReadOnlySpan<char> BeforeDate(ReadOnlySpan<char> line, Language language)
    {
        if (line.IsEmpty || !BeginsWithNumber(line, language) || !HasMeetingWord(line, language) || !DateScanner.TryFind(line, language, out _, out int start, out int length))
        {
            return default;
        }

        // "947th plenary meeting, 14 December 1960." closes the texts of the old volumes.
        ReadOnlySpan<char> rest = line.Slice(start + length).Trim();
        return rest.IsEmpty || rest is "." || (rest[0] == '[' && rest[rest.Length - 1] == ']') ? line.Slice(0, start).TrimEnd(" ,，،".AsSpan()) : default;
    }

    private static bool BeginsWithNumber(ReadOnlySpan<char> line, Language language) =>
        TextFacts.IsDigit(line[0]) || (char.IsUpper(line[0]) && MeetingInWords(line, language) > 0);

    /// <summary>Returns the number of the meeting that a line begins with in words, <c>Twenty-third plenary meeting</c>, or 0.</summary>
    public static int MeetingInWords(ReadOnlySpan<char> line, Language language)
    {
        int length = OrdinalWords.Match(line, language, out int number);
        ReadOnlySpan<char> noun = line.Slice(length).TrimStart();
        if (length == 0 || noun.Length == line.Length - length)
        {
            return 0;
        }

        foreach (string word in language.MeetingWords)
        {
            if (noun.StartsWith(word.AsSpan()))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>
    /// Determines whether the line is a date and nothing else, a full stop behind it or not: "28 September 1960."; in old Chinese texts a
    /// comma, as the meeting follows: "一九六五年十一月二十九日，".
    /// </summary>
    public static bool IsDate(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        // The sign that breaks a line in Markdown: "4 December 2036\\" ⏎ "47th plenary meeting".
        plain = plain.TrimEnd('\\');
        int length = plain.Length == 0 ? 0 : DateScanner.Match(plain, language, out _);
        return length > 0 && (length == plain.Length || (length == plain.Length - 1 && EndsDate(plain)));
    }

    /// <summary>Determines whether a line opens with a word for adoption and ends in a date, in brackets or not, and says nothing else: <c>(adopted on 16 June 2036)</c>.</summary>
    public static bool IsDateOfAdoption(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> words = line.Length > 0 && CharacterClasses.IsOpenBracket(line[0]) ? line.Slice(1) : line;
        return words.Length is > 0 and < LongestMeeting
            && TextFacts.HasDigit(words)
            && PhraseCapitals.MatchFromSmall(language.Narrative.AdoptionOpeners, words) > 0
            && DateScanner.TryFind(words, language, out _, out int start, out int length)
            && start < LongestRemark
            && words.Slice(start + length).Trim(".)） ".AsSpan()).IsEmpty;
    }

    private static bool EndsDate(ReadOnlySpan<char> date) =>
        date[date.Length - 1] == '.' || (TextFacts.IsIdeograph(date[0]) && date[date.Length - 1] is '，' or ',' or '。');

    // A justified line is stretched by strokes within its words: "الجلـــسة".
    private static ReadOnlySpan<char> WithoutStrokes(ReadOnlySpan<char> line) =>
        line.IndexOf('\u0640') < 0 ? line : line.ToString().Replace("\u0640", string.Empty).AsSpan();

    // "62nd plenary meeting", "第62次全体会议", "Octava sesión": a number, or an ordinal in words.
    private static bool HasNumber(ReadOnlySpan<char> line, int meeting, int length, Language language, bool mayLackNumber)
    {
        int digit = 0;
        while (digit < line.Length && !TextFacts.IsDigit(line[digit]))
        {
            digit++;
        }

        if (digit < line.Length)
        {
            return mayLackNumber || digit == 0 || digit > meeting || TextFacts.IsIdeograph(line[meeting]) || IsOrdinal(line.Slice(digit));
        }

        // "Declaration of the high-level meeting of the first" is no ordinal of a meeting.
        bool isShort = CountBlanks(line.Slice(0, meeting)) + CountBlanks(line.Slice(meeting + length)) <= MostWordsOfOrdinal;
        return isShort && char.IsLetter(line[0]) && !char.IsLower(line[0]) && (mayLackNumber || HasOrdinal(line, language));
    }

    // "4567th", "62-е", "62ª", "62.": but "the 2036 meeting" tells a year. Chinese has the sign of an ordinal before the figures.
    private static bool IsOrdinal(ReadOnlySpan<char> figures)
    {
        int end = 0;
        while (end < figures.Length && TextFacts.IsDigit(figures[end]))
        {
            end++;
        }

        end += end + 1 < figures.Length && TextFacts.IsHyphen(figures[end]) ? 1 : 0;
        return end < figures.Length && (char.IsLetter(figures[end]) || figures[end] is '.' or '°');
    }

    // "Arrangements for meetings" has none.
    private static bool HasOrdinal(ReadOnlySpan<char> line, Language language)
    {
        for (int index = 0; index < line.Length; index++)
        {
            bool mayStart = index == 0 || !char.IsLetter(line[index - 1]) || TextFacts.IsIdeograph(line[index]);
            if (mayStart && OrdinalWords.Match(line.Slice(index), language, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
