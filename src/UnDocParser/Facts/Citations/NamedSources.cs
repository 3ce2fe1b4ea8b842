using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Reads citations that start with a word: the Charter, treaty series, "Ibid.".</summary>
internal readonly struct NamedSources(string text, CitationWords words, CitationPinpoints pinpoints)
{
    private const int LongestSeparator = 6;

    /// <summary>Reads the citation that starts at a place, or returns null.</summary>
    /// <param name="start">The first character of a word or of a title in quotes.</param>
    /// <param name="from">The place behind the citation before.</param>
    /// <param name="isNote">Whether the text is a note, where "Ibid." may stand.</param>
    public CitationMention? Read(int start, int from, bool isNote) =>
        (words.OrgansStandBefore ? CharterFirst(start) : CharterLast(start)) ?? Treaty(start) ?? TreatyByPage(start, from) ?? (isNote ? Same(start) ?? NoteAbove(start) : null);

    // "Article 51 of the Charter", "Chapters VI and VII of the Charter of the United Nations", "Article 2, paragraph 4, of the Charter"
    private CitationMention? CharterLast(int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int word = words.Articles.Match(rest);
        CitationKind kind = word > 0 ? CitationKind.CharterArticle : CitationKind.CharterChapter;
        word = word > 0 ? word : words.Chapters.Match(rest);
        if (word == 0 || pinpoints.ListValue(start + word, out int end) is not { } number)
        {
            return null;
        }

        ImmutableArray<CitationPinpoint> places = pinpoints.Behind(end, withNested: false, out int placesEnd);
        int charter = Skip(placesEnd);
        int length = charter < text.Length ? words.Charter.Match(text.AsSpan(charter)) : 0;
        return length == 0
            ? null
            : new CitationMention { Start = start, Length = charter + length - start, Kind = kind, Number = number, Pinpoints = places };
    }

    // "《联合国宪章》第七章"
    private CitationMention? CharterFirst(int start)
    {
        int name = words.Charter.Match(text.AsSpan(start));
        int index = name == 0 ? 0 : Skip(start + name);
        if (name == 0 || index >= text.Length || text[index] != words.NumberPrefix)
        {
            return null;
        }

        int numberStart = Skip(index + 1);
        int numberEnd = numberStart;
        while (numberEnd < text.Length && numberEnd - numberStart < LongestSeparator
            && (TextFacts.IsDigit(text[numberEnd]) || Numerals.IsChineseDigit(text[numberEnd])))
        {
            numberEnd++;
        }

        int unit = Skip(numberEnd);
        if (numberEnd == numberStart || unit >= text.Length)
        {
            return null;
        }

        int article = words.Articles.Match(text.AsSpan(unit));
        int chapter = words.Chapters.Match(text.AsSpan(unit));
        return article + chapter == 0 ? null : new CitationMention
        {
            Start = start,
            Length = unit + article + chapter - start,
            Kind = article > 0 ? CitationKind.CharterArticle : CitationKind.CharterChapter,
            Number = text.Substring(numberStart, numberEnd - numberStart),
        };
    }

    // "Treaty Series, vol. 729, No. 10485"
    private CitationMention? Treaty(int start)
    {
        int name = words.TreatySeries.Match(text.AsSpan(start));
        return name == 0 ? null : Treaty(start, start + name);
    }

    private CitationMention? Treaty(int start, int index)
    {
        string? volume = Counted(words.Volume, index, out int volumeEnd);
        if (volume is null)
        {
            return null;
        }

        string? number = Counted(words.Number, volumeEnd, out int end);
        return new CitationMention { Start = start, Length = end - start, Kind = CitationKind.Treaty, Volume = volume, Number = number };
    }

    // "1155 U.N.T.S. 331": volume and page stand around the name.
    private CitationMention? TreatyByPage(int start, int from)
    {
        int name = words.TreatySeries.Match(text.AsSpan(start));
        if (name == 0)
        {
            return null;
        }

        int volumeEnd = start;
        while (volumeEnd > from && OrganNamesIn.IsBlank(text[volumeEnd - 1]))
        {
            volumeEnd--;
        }

        int volume = volumeEnd;
        while (volume > from && TextFacts.IsDigit(text[volume - 1]))
        {
            volume--;
        }

        int page = Skip(start + name);
        int end = page;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        bool isCited = volume < volumeEnd && end > page && (volume == 0 || !char.IsLetterOrDigit(text[volume - 1]));
        return isCited
            ? new CitationMention { Start = volume, Length = end - volume, Kind = CitationKind.Treaty, Volume = text.Substring(volume, volumeEnd - volume) }
            : null;
    }

    // "See note 1 above, appendix": the source of a note that its mark names.
    private CitationMention? NoteAbove(int start)
    {
        int word = words.NoteWords.Match(text.AsSpan(start));
        int number = word == 0 ? start : Skip(start + word);
        int end = number;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        int above = Skip(end);
        int length = end > number && above < text.Length ? words.NotesAbove.Match(text.AsSpan(above)) : 0;
        return length == 0 ? null : new CitationMention
        {
            Start = start,
            Length = above + length - start,
            Kind = CitationKind.SameSource,
            Number = text.Substring(number, end - number),
            Pinpoints = pinpoints.Behind(above + length, withNested: true, out _),
        };
    }

    private CitationMention? Same(int start)
    {
        int length = words.SameSource.Match(text.AsSpan(start));
        if (length == 0)
        {
            return null;
        }

        return Treaty(start, start + length) is { } treaty
            ? treaty with { FollowsSameSource = true }
            : new CitationMention
            {
                Start = start,
                Length = length,
                Kind = CitationKind.SameSource,
                Pinpoints = pinpoints.Behind(start + length, withNested: true, out _),
            };
    }

    private string? Counted(PhraseSet phrases, int from, out int end)
    {
        end = from;
        int index = Skip(from);
        int word = index < text.Length ? phrases.Match(text.AsSpan(index)) : 0;
        int start = Skip(index + word);
        int digits = NumberEnd(start);
        if (word == 0 || digits == start)
        {
            return null;
        }

        // "vols. 1155 and 1156, Nos. 18232 and 18233"
        int joint = Skip(digits);
        int next = joint > digits && joint < text.Length && words.Conjunctions.Match(text.AsSpan(joint)) is > 0 and int length ? Skip(joint + length) : digits;
        digits = next > digits && NumberEnd(next) > next ? NumberEnd(next) : digits;
        end = digits < text.Length && words.NumberCounters.AsSpan().IndexOf(text[digits]) >= 0 ? digits + 1 : digits;
        return text.Substring(start, digits - start);
    }

    // "729", "970–973"
    private int NumberEnd(int start)
    {
        int end = start;
        while (end < text.Length && (TextFacts.IsDigit(text[end]) || (end > start && TextFacts.IsHyphen(text[end]) && end + 1 < text.Length && TextFacts.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private int Skip(int index)
    {
        int start = index;
        while (index < text.Length && index - start < LongestSeparator
            && (OrganNamesIn.IsBlank(text[index]) || text[index] is ',' or '，' or '،' or '.' || TextFacts.IsQuote(text[index]) || TextFacts.IsIgnorable(text[index])))
        {
            index++;
        }

        return index;
    }
}
