using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Finds how far a full symbol reaches in running text, line ends and stray blanks behind its slashes included.</summary>
internal static class SymbolMentions
{
    private const int LongestBracket = 18;
    private const int MostPieces = 16;
    private const int LongestSession = 5;

    /// <summary>Reads the symbol a text starts with; the length is 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out DocumentSymbol symbol)
    {
        symbol = default;
        int body = BodyLength(text);
        if (body == 0)
        {
            return 0;
        }

        // The longest reading that is a symbol: brackets and letters behind a number may belong to the sentence.
        Span<int> ends = stackalloc int[MostPieces];
        int count = Pieces(text, body, ends);
        while (count > 0)
        {
            ReadOnlySpan<char> candidate = text.Slice(0, ends[count - 1]);
            if (DocumentSymbol.TryParse(candidate, out symbol))
            {
                return WithPartLetters(text, candidate.Length, ref symbol);
            }

            count--;
        }

        return 0;
    }

    // "A/", "FCCC/", "ICC-ASP/": capitals. A Roman numeral counts decisions of conferences: "decision III/1".
    private static int BodyLength(ReadOnlySpan<char> text)
    {
        int index = 0;
        bool isRoman = true;
        while (index < text.Length && (text[index] is >= 'A' and <= 'Z' || (index > 0 && text[index] == '-')))
        {
            isRoman &= text[index] is 'I' or 'V' or 'X';
            index++;
        }

        int body = index;
        index += ConferenceLength(text.Slice(index), index);
        bool isBody = index < text.Length && index > 0 && text[index] == '/' && !(isRoman && !HasBracket(text, body));
        return isBody && (text.Slice(0, index).IndexOf('-') < 0 || HasSecondSlash(text.Slice(index + 1))) ? index : 0;
    }

    private static bool HasBracket(ReadOnlySpan<char> text, int index) => index < text.Length && text[index] == '(';

    // "GC(67)/RES/8": the session of a conference stands in brackets behind its letters.
    private static int ConferenceLength(ReadOnlySpan<char> text, int letters)
    {
        int close = letters > 1 && text.Length > 1 && text[0] == '(' && TextFacts.IsDigit(text[1]) ? text.Slice(0, Math.Min(LongestSession, text.Length)).IndexOf(')') : -1;
        bool isSession = close > 1 && IsNumber(text.Slice(1, close - 1));
        return isSession ? close + 1 : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!TextFacts.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    // A body of two words is rare, other organizations' numbers of documents are not: "ICC-ASP/5/Res.3", but no "XYZ-ABC/2023".
    private static bool HasSecondSlash(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length && IsAsciiLetterOrDigit(text[index]))
        {
            index++;
        }

        return index < text.Length && text[index] == '/';
    }

    private static int Pieces(ReadOnlySpan<char> text, int slash, Span<int> ends)
    {
        int count = 0;
        int index = slash;
        while (count < ends.Length && index < text.Length && text[index] == '/')
        {
            int start = SkipBlanks(text, index + 1);
            int end = SegmentEnd(text, start);
            bool isGlued = start == index + 1;
            if (end == start || (!isGlued && !TextFacts.IsDigit(text[start]) && text[start] is not (>= 'A' and <= 'Z')))
            {
                break;
            }

            index = end;
            ends[count++] = TrimmedEnd(text, start, end);
            int bracket = BracketEnd(text, index);
            if (bracket > 0 && count < ends.Length)
            {
                index = bracket;
                ends[count++] = index;
            }
        }

        if (count > 0 && count < ends.Length && index < text.Length && text[index] == '*')
        {
            while (index < text.Length && text[index] == '*')
            {
                index++;
            }

            ends[count++] = index;
        }

        return count;
    }

    private static int SegmentEnd(ReadOnlySpan<char> text, int start)
    {
        int index = start;
        while (index < text.Length)
        {
            char character = text[index];
            if (TextFacts.IsHyphen(character) && character is not ('—' or '―'))
            {
                // A joint symbol may go on in the next line.
                int next = index + 1 < text.Length && text[index + 1] == '\n' ? index + 2 : index + 1;
                if (next >= text.Length || !IsAsciiLetterOrDigit(text[next]) || (next > index + 1 && BodyLength(text.Slice(next)) == 0))
                {
                    break;
                }

                index = next;
            }
            else if (IsAsciiLetterOrDigit(character) || character == '.')
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static int TrimmedEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] == '.')
        {
            end--;
        }

        return end;
    }

    // "(Part I)", "(Sect. 4)", "(XXI)", "(2005)", "(S-VI)"
    private static int BracketEnd(ReadOnlySpan<char> text, int index)
    {
        int open = SkipBlanks(text, index);
        if (open >= text.Length || open - index > 2 || !CharacterClasses.IsOpenBracket(text[open]))
        {
            return 0;
        }

        int close = text.Slice(open, Math.Min(LongestBracket, text.Length - open)).IndexOfAny(')', '）');
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> inside = text.Slice(open + 1, close - 1);
        bool fits = inside.StartsWith("Part".AsSpan(), StringComparison.Ordinal)
            || inside.StartsWith("Vol".AsSpan(), StringComparison.Ordinal)
            || inside.StartsWith("Sect".AsSpan(), StringComparison.Ordinal)
            || BareNumbers.IsSessionOrYear(inside);
        return fits ? open + close + 1 : 0;
    }

    private static int WithPartLetters(ReadOnlySpan<char> text, int length, ref DocumentSymbol symbol)
    {
        if (!symbol.IsResolution && !symbol.IsDecision)
        {
            return length;
        }

        int letters = PartLetterMentions.Length(text.Slice(length));
        if (letters > 0 && DocumentSymbol.TryParse(text.Slice(0, length + letters), out DocumentSymbol whole))
        {
            symbol = whole;
            return length + letters;
        }

        return length;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int index)
    {
        int start = index;
        while (index < text.Length && index - start < 3 && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index++;
        }

        return index;
    }

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || TextFacts.IsDigit(character);
}
