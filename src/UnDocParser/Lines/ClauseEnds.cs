using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Tells whether a line can be the last of its paragraph, whatever note marks and quotes follow its stop.</summary>
internal static class ClauseEnds
{
    private const int LongestTail = 6;

    // Letters: "CONF", "INF".
    private const int LongestSeries = 5;

    /// <summary>
    /// Determines whether a line ends in an ordinal whose noun is on the next line, <c>vom 2.</c>: a number of at most two figures before a full stop,
    /// in a language that prints ordinals so, unless it numbers what stands before it, <c>in Ziffer 2.</c>
    /// </summary>
    public static bool EndsInOrdinal(ReadOnlySpan<char> line, Language language)
    {
        int start = line.Length - 1;
        if (language.OrdinalNouns.IsEmpty || line[start] != '.')
        {
            return false;
        }

        while (start > 0 && TextFacts.IsDigit(line[start - 1]))
        {
            start--;
        }

        int figures = line.Length - 1 - start;
        if (figures is 0 or > 2 || start < 2 || !TextFacts.IsBlank(line[start - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> before = line.Slice(0, start - 1);
        ReadOnlySpan<char> word = before.Slice(TextFacts.LastIndexOfBlank(before) + 1);
        foreach (PinpointWords pinpoint in language.Citations.Pinpoints)
        {
            if (pinpoint.Words.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Tells whether the line is a note mark alone, <c>12</c> or <c>12/</c>, that an extraction set below its line or that had no room in it: the paragraph it
    /// belongs to has ended before it.
    /// </summary>
    public static bool IsDetachedMark(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> mark = line.Length > 1 && line[line.Length - 1] == '/' ? line.Slice(0, line.Length - 1) : line;
        foreach (char character in mark)
        {
            if (!TextFacts.IsDigit(character))
            {
                return false;
            }
        }

        return mark.Length is > 0 and < 4;
    }

    /// <summary>Returns the stop the line ends in, or the last character when it ends in none.</summary>
    public static char LastSignificant(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = TrimMarks(line);
        return rest.IsEmpty ? '\0' : rest[rest.Length - 1];
    }

    /// <summary>Tells whether the character is a stop that can end a clause.</summary>
    public static bool IsStop(char character) =>
        CharacterClasses.IsStop(character, Stops.Sentence);

    /// <summary>Returns the line without note marks, closing quotes and emphasis at its end.</summary>
    public static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> line)
    {
        // Nearly every line within a paragraph ends in a letter.
        if (!line.IsEmpty && (TextFacts.IsAsciiLetter(line[line.Length - 1]) || TextFacts.IsUnifiedIdeograph(line[line.Length - 1])))
        {
            return line;
        }

        int end = TrimClosers(line, line.Length);

        // "1/", as marks were printed to 1998.
        int endOfDigits = end > 1 && line[end - 1] == '/' && TextFacts.IsDigit(line[end - 2]) ? end - 1 : end;
        int digits = DigitsStart(line, endOfDigits);
        if (digits == endOfDigits || endOfDigits - digits > 3 || line[digits] == '0')
        {
            return line.Slice(0, end);
        }

        // "[^", "[<sup>".
        int before = TrimClosers(line, TrimOpeners(line, digits));
        before = before < digits ? TrimClosers(line, TrimOpeners(line, before)) : before;
        bool isMark = before > 0 && ((IsStop(line[before - 1]) && !EndsInSymbol(line, digits)) || TextFacts.SuperscriptValue(line[digits]) >= 0);
        return line.Slice(0, isMark ? before : end);
    }

    /// <summary>
    /// Determines whether the digits at a place belong to a symbol, and the full stop before them ends no sentence: <c>A/91/L.9</c>, <c>and Corr.1</c>.
    /// </summary>
    /// <remarks>Counter-example: <c>of the lamps.1</c></remarks>
    private static bool EndsInSymbol(ReadOnlySpan<char> line, int digits)
    {
        int start = digits - 1;
        if (start <= 0 || line[start] != '.')
        {
            return false;
        }

        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = line.Slice(start, digits - 1 - start);
        bool isInSymbol = start > 1 && line[start - 1] == '/' && char.IsLetterOrDigit(line[start - 2]) && word.Length <= LongestSeries;
        return !word.IsEmpty && char.IsUpper(word[0]) && (isInSymbol || word is "Add" or "Corr" or "Rev" or "Amend");
    }

    private static int DigitsStart(ReadOnlySpan<char> line, int end)
    {
        int start = end;
        while (start > 0 && (TextFacts.IsDigit(line[start - 1]) || TextFacts.SuperscriptValue(line[start - 1]) >= 0))
        {
            start--;
        }

        return start;
    }

    /// <summary>Tells whether the line ends in a closing square bracket, whatever stop, note mark or emphasis follows it.</summary>
    public static bool ClosesBracket(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] != ']' && !char.IsLetter(line[end - 1]) && line.Length - end <= LongestTail)
        {
            end--;
        }

        return end > 0 && line[end - 1] == ']';
    }

    private static int TrimClosers(ReadOnlySpan<char> line, int end)
    {
        while (end > 0)
        {
            char last = line[end - 1];
            int length = TextFacts.IsBlank(last) || TextFacts.IsQuote(last) || last is '*' or '_' or ']' ? 1
                : last is '>' or ')' or '~' or '\\' or '^' ? LineMarkup.EndLength(line.Slice(0, end))
                : 0;
            if (length == 0)
            {
                break;
            }

            end -= length;
        }

        return end;
    }

    // "[^" before the number of a mark.
    private static int TrimOpeners(ReadOnlySpan<char> line, int end)
    {
        while (end > 0 && line[end - 1] is '[' or '^' or '\\')
        {
            end--;
        }

        return end;
    }

    /// <summary>Tells whether the line ends in the word before the last item of a list: <c>…; and</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language.</param>
    /// <param name="afterComma">Whether a comma before the word is enough: <c>…, and</c>.</param>
    public static bool EndsInConjunction(ReadOnlySpan<char> line, Language language, bool afterComma = false)
    {
        ReadOnlySpan<char> rest = TrimMarks(line);
        if (language.Conjunctions.Contains(rest))
        {
            return true;
        }

        // Before nearly every word stands another, whose last letter is neither mark nor stop.
        int space = TextFacts.LastIndexOfBlank(rest);
        if (space <= 0 || TextFacts.IsLetter(rest[space - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> before = TrimMarks(rest.Slice(0, space));
        bool isPlace = before.Length > 0 && (CharacterClasses.IsSemicolon(before[before.Length - 1]) || (afterComma && CharacterClasses.IsComma(before[before.Length - 1])));
        return isPlace && language.Conjunctions.Contains(rest.Slice(space + 1));
    }
}
