using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// Where one clause may end and another begin within a line: <c>Recalling its resolution, Noting the lights, 1. Decides to meet; 2. Requests ports to report.</c>
/// </summary>
/// <remarks>Web pages, and readers of PDF that lose line breaks, join all paragraphs of a page.</remarks>
internal static class ClauseJoints
{
    // Digits. No text has a thousand clauses.
    private const int LongestNumber = 3;

    // Characters that are looked at for a label: a line may be as long as its text.
    private const int LongestLabel = 64;
    private const char FirstNotAscii = '\u0080';
    private const string PreambleEnds = ",，،;；؛";

    // Letters. The word before a full stop that is shorter may be an abbreviation: "No. 5", "vol. 12".
    private const int ShortestLastWord = 4;

    /// <summary>Returns where the first clause behind the one at the start may begin; -1 where the line holds no other.</summary>
    /// <param name="line">The characters of a line.</param>
    public static int Next(ReadOnlySpan<char> line)
    {
        for (int index = 1; index < line.Length; index++)
        {
            Stops stop = CharacterClasses.StopOf(line[index - 1]) & Stops.Clause;
            if (stop != Stops.None && BehindStop(line, index) is > 0 and int start && MayBegin(line.Slice(0, index - 1), stop, line.Slice(start)))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>
    /// Returns how many clauses with numbers stand behind a semicolon in a line that holds the end of a preamble too: <c>the lights, 1. Decides to meet; 2. Requests
    /// ports to report</c>. Where a colon stands before "1." the numbers are those of a list.
    /// </summary>
    /// <param name="line">The characters of a line.</param>
    public static int CountNumbered(ReadOnlySpan<char> line)
    {
        int count = 0;
        int index = 0;
        while (line.Slice(index).IndexOfAny(';', '；', '؛') is >= 0 and int found)
        {
            index += found + 1;
            count += BehindStop(line, index) is > 0 and int start && IsNumber(line.Slice(start)) ? 1 : 0;
        }

        return count > 0 && HoldsFirst(line) ? count : 0;
    }

    // ", 1. Decides"; some preambles end in a semicolon.
    private static bool HoldsFirst(ReadOnlySpan<char> line)
    {
        int index = 0;
        while (line.Slice(index).IndexOfAny(PreambleEnds.AsSpan()) is >= 0 and int found)
        {
            index += found + 1;
            if (BehindStop(line, index) is > 0 and int start && line[start] == '1' && LabelScanner.DigitsEnd(line, start) == start + 1 && IsNumber(line.Slice(start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a line begins with the number of a clause.</summary>
    /// <param name="line">The characters of a line without the blanks before it.</param>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        int digits = LabelScanner.DigitsEnd(line, 0);
        if (digits is 0 or > LongestNumber || digits >= line.Length)
        {
            return false;
        }

        int behind = line[digits] is '.' or '．' ? digits + 1 : DashEnd(line, digits);
        while (behind > 0 && behind < line.Length && (TextFacts.IsBlank(line[behind]) || CharacterClasses.IsEmphasis(line[behind])))
        {
            behind++;
        }

        return behind > 0 && behind < line.Length && char.IsLetter(line[behind]);
    }

    // "1 - ", as French texts and those in Arabic have it, and "1- ".
    private static int DashEnd(ReadOnlySpan<char> line, int digits)
    {
        int dash = digits < line.Length && TextFacts.IsBlank(line[digits]) ? digits + 1 : digits;
        return dash + 1 < line.Length && line[dash] is '-' or '–' && TextFacts.IsBlank(line[dash + 1]) ? dash + 1 : -1;
    }

    // Where the text goes on behind a stop, or -1 where nothing parts them. The stops of ideographs need no blank.
    private static int BehindStop(ReadOnlySpan<char> line, int index)
    {
        int start = index;
        while (start < line.Length && TextFacts.IsBlank(line[start]))
        {
            start++;
        }

        bool isParted = start > index || CharacterGrid.IsWide(line[index - 1]);
        return isParted && start < line.Length ? start : -1;
    }

    // A number anywhere; behind a semicolon or colon any label; behind a comma what may open a clause, behind a full stop what may begin the closing too.
    private static bool MayBegin(ReadOnlySpan<char> before, Stops stop, ReadOnlySpan<char> text) => stop switch
    {
        _ when IsNumber(text) => true,
        Stops.Comma => OpensWord(text),
        Stops.FullStop => EndsInWord(before) && (OpensWord(text) || IsOrdinal(text)),
        _ => !LabelScanner.Scan(text.Slice(0, Math.Min(text.Length, LongestLabel))).IsNone,
    };

    // "Recalling", and "unter Hinweis auf": in some languages clauses begin in small letters. But not "A/RES/72/17", or "II".
    private static bool OpensWord(ReadOnlySpan<char> text)
    {
        // "*Recalling*": openers are set in italics.
        text = text.TrimStart("*_".AsSpan());
        return !text.IsEmpty && char.IsLetter(text[0]) && (text[0] >= FirstNotAscii || (text.Length > 1 && char.IsLower(text[1])));
    }

    private static bool EndsInWord(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && char.IsLetter(text[text.Length - letters - 1]))
        {
            letters++;
        }

        return letters >= ShortestLastWord;
    }

    // "45th plenary meeting", "45-е пленарное заседание".
    private static bool IsOrdinal(ReadOnlySpan<char> text) =>
        LabelScanner.DigitsEnd(text, 0) is > 0 and int digits && digits + 1 < text.Length && (char.IsLetter(text[digits]) || (text[digits] == '-' && char.IsLetter(text[digits + 1])));
}
