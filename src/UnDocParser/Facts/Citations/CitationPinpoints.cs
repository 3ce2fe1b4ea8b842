using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Reads the places inside a document that stand beside its citation.</summary>
internal readonly struct CitationPinpoints(string text, CitationWords words)
{
    private const int LongestBefore = 70;
    private const int LongestJoint = 45;
    private const int MostPinpoints = 6;
    private const int LongestNested = 16;

    /// <summary>Returns the places named behind a citation: <c>, annex II, para. 3</c>.</summary>
    /// <param name="start">Where to start: behind the citation and its date.</param>
    /// <param name="withNested">Whether a resolution printed in the document counts too: <c>FCCC/CP/2015/10/Add.1, decision 1/CP.21</c>.</param>
    /// <param name="end">Where the last of them ends, or <paramref name="start"/>.</param>
    public ImmutableArray<CitationPinpoint> Behind(int start, bool withNested, out int end)
    {
        ImmutableArray<CitationPinpoint> found = [];
        end = start;
        while (found.Length < MostPinpoints)
        {
            int index = SkipSeparators(end, out bool separated);
            bool inBracket = index < text.Length && CharacterClasses.IsOpenBracket(text[index]);
            index += inBracket ? 1 : 0;
            if (index >= text.Length || OneBehind(index, separated || inBracket, out int next) is not { } pinpoint || (IsNested(pinpoint) && !withNested))
            {
                break;
            }

            found = found.Add(pinpoint);
            end = next;
        }

        return found;
    }

    /// <summary>Returns the place named before a citation: <c>paragraph 12 of its resolution</c>.</summary>
    /// <param name="word">Where the word "resolution" or the number itself stands.</param>
    /// <param name="from">Where the citation before it ends.</param>
    public CitationPinpoint? Before(int word, int from)
    {
        for (int index = word - 1; index >= from && word - index < LongestBefore; index--)
        {
            if (text[index] is ';' or '.' && word - index > 8)
            {
                return null;
            }

            if (StartsWord(index) && OneBehind(index, separated: true, out int end) is { } pinpoint && !IsNested(pinpoint) && end <= word)
            {
                return IsJoint(end, word) ? pinpoint : null;
            }
        }

        return null;
    }

    private CitationPinpoint? OneBehind(int index, bool separated, out int end)
    {
        end = index;
        if (separated && StartsWord(index))
        {
            foreach (PinpointWords pinpoint in words.PlacesAt(text.AsSpan(index)))
            {
                int length = pinpoint.Words.Match(text.AsSpan(index));
                if (length > 0)
                {
                    bool isNested = pinpoint.Kind is PinpointKind.Resolution or PinpointKind.Decision;
                    string? value = isNested ? NestedNumber(index + length, out end) : Value(index + length, out end);
                    return value is null && pinpoint.Kind is not (PinpointKind.Annex or PinpointKind.Appendix) ? null : new CitationPinpoint(pinpoint.Kind, value);
                }
            }
        }

        return CountedBefore(index, out end);
    }

    // "第12段", "第三章"
    private CitationPinpoint? CountedBefore(int index, out int end)
    {
        end = index;
        bool isLetter = text[index] is >= 'A' and <= 'Z';
        if (words.PinpointsBehind.IsEmpty || (text[index] != words.NumberPrefix && !isLetter))
        {
            return null;
        }

        int start = SkipBlanks(isLetter ? index : index + 1);
        int unit = start;
        while (unit < text.Length && unit - start < 12 && (IsValue(text[unit]) || text[unit] == '/' || words.NumberJoints.AsSpan().IndexOf(text[unit]) >= 0 || Numerals.ChineseValue(text.AsSpan(unit), out _) > 0))
        {
            unit++;
        }

        int unitStart = SkipBlanks(unit);
        foreach (PinpointWords pinpoint in words.PinpointsBehind)
        {
            int length = unit > start && unitStart < text.Length ? pinpoint.Words.Match(text.AsSpan(unitStart)) : 0;
            if (length > 0)
            {
                end = unitStart + length;
                return new CitationPinpoint(pinpoint.Kind, text.Substring(start, unit - start).Trim());
            }
        }

        return null;
    }

    /// <summary>Reads the number of a place, or returns null: <c>12</c>, <c>II</c>, <c>4 and 7 (a)</c>, <c>12-15</c>; nothing behind "annex".</summary>
    /// <param name="index">The place behind the word.</param>
    /// <param name="end">Where it ends, or <paramref name="index"/>.</param>
    public string? Value(int index, out int end)
    {
        end = index;
        int start = SkipBlanks(index);
        int next = ItemEnd(start);
        if (next == start)
        {
            return null;
        }

        while (next > end)
        {
            end = next;
            int joint = JointEnd(end);
            next = joint == end ? end : LetterEnd(joint) is var letter && letter > joint ? letter : ItemEnd(joint);
            next = next == joint ? end : next;
        }

        return text.Substring(start, end - start).Replace('\n', ' ');
    }

    /// <summary>Reads the numbers of a list with commas: <c>41, 48 and 49</c>, <c>41–45, 48 and 51</c>, <c>2 (4)</c>.</summary>
    /// <param name="index">The place behind the word.</param>
    /// <param name="end">Where it ends, or <paramref name="index"/>.</param>
    public string? ListValue(int index, out int end)
    {
        int start = SkipBlanks(index);
        if (Value(index, out end) is null)
        {
            return null;
        }

        while (CommaEnd(end) is var item && item > end && Value(item, out int next) is not null)
        {
            end = next;
        }

        return text.Substring(start, end - start).Replace('\n', ' ');
    }

    // The place behind a comma that a number follows.
    private int CommaEnd(int end)
    {
        int index = SkipBlanks(end);
        int item = index < text.Length && text[index] is ',' or '،' ? SkipBlanks(index + 1) : end;
        int word = item > end && item < text.Length ? words.Conjunctions.Match(text.AsSpan(item)) : 0;
        item = SkipBlanks(item + word);
        return item > end && ItemEnd(item) > item ? item : end;
    }

    // "3 (a) or (b)"
    private int LetterEnd(int open)
    {
        int close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open, Math.Min(7, text.Length - open)) : -1;
        return close > open + 1 && close - open < 6 && text[open + 1] is (>= 'a' and <= 'z') ? close + 1 : open;
    }

    // "1/CP.21", "14/221", "1/م أ-21": every conference has its own way.
    private string? NestedNumber(int index, out int end)
    {
        end = index;
        int start = SkipBlanks(index);
        int next = start;
        while (next < text.Length && next - start < LongestNested && text[next] is not (',' or '،' or ';' or '(' or ')' or '\n')
            && !(text[next] == '.' && (next + 1 == text.Length || !TextFacts.IsDigit(text[next + 1]))))
        {
            next++;
        }

        if (next == start || !TextFacts.IsDigit(text[start]))
        {
            return null;
        }

        int slash = text.IndexOf('/', start, next - start);
        end = slash < 0 ? ItemEnd(start) : next;
        return end == start ? null : text.Substring(start, end - start).TrimEnd();
    }

    // "12", "II", "(a)", "十二", "third", each with what stands in brackets behind it: "7 (a)".
    private int ItemEnd(int start)
    {
        int index = start;
        while (index < text.Length && IsValue(text[index]))
        {
            index++;
        }

        if (index == start)
        {
            int alone = LengthWithoutBrackets(start);
            if (alone > 0)
            {
                return start + alone;
            }

            index += OrdinalLength(start);
        }

        while (index > start && text[index - 1] is '.' or '/')
        {
            index--;
        }

        return index == start || GoesOnAsWord(index) ? start : BracketEnd(index);
    }

    private int LengthWithoutBrackets(int start)
    {
        int letters = PartLetterMentions.Length(text.AsSpan(start));
        return letters > 0 ? letters : start < text.Length && Numerals.ChineseValue(text.AsSpan(start), out int ideographs) > 0 ? ideographs : 0;
    }

    private int OrdinalLength(int start)
    {
        int longest = 0;
        foreach (PhraseSet ordinals in start < text.Length ? words.Ordinals : [])
        {
            longest = Math.Max(longest, ordinals.Match(text.AsSpan(start)));
        }

        return longest;
    }

    // "12th", "A/CONF", but not "12段".
    private bool GoesOnAsWord(int index) =>
        index < text.Length && ((char.IsLetter(text[index]) && !TextFacts.IsIdeograph(text[index])) || text[index] == '/');

    private int BracketEnd(int index)
    {
        int open = SkipBlanks(index);
        int close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open, Math.Min(7, text.Length - open)) : -1;
        return close > 0 && close - open < 6 && (IsLetter(text[open + 1]) || IsSubparagraph(open + 1, close)) ? close + 1 : index;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // "Article 2 (4)"; "1631 (2005)" and "16 (XXI)" are no places.
    private bool IsSubparagraph(int start, int close) => close - start <= 2 && TextFacts.IsDigit(text[start]) && TextFacts.IsDigit(text[close - 1]);

    private int JointEnd(int end)
    {
        int index = SkipBlanks(end);
        if (index >= text.Length)
        {
            return end;
        }

        if (TextFacts.IsHyphen(text[index]))
        {
            return SkipBlanks(index + 1);
        }

        int length = Math.Max(words.Conjunctions.Match(text.AsSpan(index)), words.RangeWords.Match(text.AsSpan(index)));
        return length == 0 ? end : SkipBlanks(index + length);
    }

    // "of its", "de la", "to Security Council": words only, and few.
    private bool IsJoint(int from, int to)
    {
        for (int index = from; index < to; index++)
        {
            if (!char.IsLetter(text[index]) && !OrganNamesIn.IsBlank(text[index]) && text[index] is not ('’' or '\'') && !TextFacts.IsIgnorable(text[index]))
            {
                return false;
            }
        }

        return to > from && to - from < LongestJoint;
    }

    private int SkipSeparators(int index, out bool separated)
    {
        separated = false;
        while (index < text.Length && (OrganNamesIn.IsBlank(text[index]) || text[index] is ',' or '，' or '،' or '、' or ')' or '）' or '》'))
        {
            separated |= CharacterClasses.IsStop(text[index], Stops.Comma | Stops.ListComma);
            index++;
        }

        return index;
    }

    private int SkipBlanks(int index)
    {
        while (index < text.Length && (OrganNamesIn.IsBlank(text[index]) || TextFacts.IsIgnorable(text[index])))
        {
            index++;
        }

        return index;
    }

    private bool StartsWord(int index) =>
        (char.IsLetter(text[index]) || text[index] == '《') && (index == 0 || !char.IsLetter(text[index - 1]) || TextFacts.IsIdeograph(text[index]));

    private static bool IsNested(CitationPinpoint pinpoint) => pinpoint.Kind is PinpointKind.Resolution or PinpointKind.Decision;

    private static bool IsValue(char character) => TextFacts.IsDigit(character) || character is (>= 'A' and <= 'Z') or '.';
}
