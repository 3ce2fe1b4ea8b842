using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the heading of a first section, which belongs to the text below it and not to the masthead above.</summary>
internal static class SectionHeadingForm
{
    // Lines that are not blank: the number of a chapter, its title, and the same of a section.
    private const int MostLines = 4;

    // Code units. A heading of one line is shorter.
    private const int LongestHeading = 120;

    /// <summary>
    /// TR17. Returns the first line of the headings that stand right above a line of text, or that line where there are none: a first label of sections, with its
    /// title on the line or below it, or words that head nothing else.
    /// </summary>
    /// <example><c>Report of the Keeper</c> ⏎ <c>I. Introduction</c> ⏎ <c>1. The present report describes the lamps.</c></example>
    /// <remarks>Counter-example: <c>Report of the Keeper</c> ⏎ <c>1. The present report describes the lamps.</c></remarks>
    public static int FindAbove(LineWindow lines, int text, Language language)
    {
        int first = text;
        int seen = 0;
        for (int index = text - 1; index >= 0 && seen < MostLines; index--)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            // Words without a label are the title of one that stands above them, or no heading at all.
            seen++;
            if (Is(lines, index, language))
            {
                first = index;
            }
            else if (!MayBeTitle(LineStart.Of(lines, index, language), language))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Determines whether a line begins the heading of a first section.</summary>
    public static bool Is(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        if (start.Content.Length >= LongestHeading)
        {
            return false;
        }

        return IsFirstLabel(start.Label) ? start.AfterLabel.IsEmpty || MayBeTitle(start, language) : IsEmphasisedLabel(start) || IsHeadingWord(start, language);
    }

    // "**A**": in bold a letter alone is no label, for it may be a word.
    private static bool IsEmphasisedLabel(in LineStart start)
    {
        ReadOnlySpan<char> letter = start.HasLabel ? default : ClauseEnds.TrimMarks(start.Unquoted);
        return letter.Length is > 0 and < 8 && LabelScanner.Scan(letter) is var label && IsFirstLabel(label) && label.Length == letter.Length;
    }

    /// <summary>Determines whether a line is such a heading, and the next one does not go on with it.</summary>
    public static bool StandsAboveText(LineWindow lines, int index, Language language)
    {
        if (!Is(lines, index, language))
        {
            return false;
        }

        int next = index + 1;
        while (lines.Has(next) && lines[next].IsBlank)
        {
            next++;
        }

        ReadOnlySpan<char> words = lines.Has(next) ? LineStart.Of(lines, next, language).AfterLabel : default;
        return !words.IsEmpty && !char.IsLower(words[0]);
    }

    // "A", "I", "一、"; "I" is a letter too.
    private static bool IsFirstLabel(Label label) =>
        label is { Style: LabelStyle.Capital or LabelStyle.CapitalRoman, Ordinal: 1 } or { OtherStyle: LabelStyle.CapitalRoman, OtherOrdinal: 1 };

    // "Introduction", "Chapter I", "Chapter I. Lamps".
    private static bool IsHeadingWord(in LineStart start, Language language)
    {
        ReadOnlySpan<char> words = ClauseEnds.TrimMarks(start.Unquoted);
        int length = start.HasLabel ? 0 : language.FirstHeadings.Match(words);
        return length > 0 && (length == words.Length || (words[length] is '.' or ':' or '：' or '、' && MayBeTitle(start, language)));
    }

    private static bool MayBeTitle(in LineStart start, Language language) =>
        start.Content.Length < LongestHeading
        && !start.AfterLabel.IsEmpty
        && !char.IsLower(start.AfterLabel[0])
        && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(start.Content))
        && !MastheadParts.IsOne(start.Content, language);
}
