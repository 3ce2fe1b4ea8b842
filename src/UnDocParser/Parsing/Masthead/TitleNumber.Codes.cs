using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

// How conventions and regional organizations number what they adopt: a code for the body stands in the number.
internal static partial class TitleNumber
{
    // Of conventions on the trade in species: "Conf. 9.24 (Rev. CoP17)".
    private const string Meeting = "Conf. ";
    private const string Assembly = "Assembly/";

    // Letters before the hyphen: "BC-14/6", "IPBES-7/1".
    private const int ShortestCode = 2;
    private const int LongestCode = 6;
    private const string EmergencySession = "ES";

    // Code units up to the word: "Assembly/AU/" has 12.
    private const int LongestPath = 40;

    // Code units in brackets: "(XXXVII-O/07)" has 13, "(Rev. CoP17)" 12.
    private const int LongestSessionCode = 16;
    private const int ShortestCodeWord = 3;
    private const int LongestCodeWord = 11;

    // In a number they are part of it, not words of a language: an organization prints them in its other languages too.
    private static readonly string[] CodeWords = ["Res", "Rés", "Dec", "Déc"];
    private static readonly string[] DecisionWords = ["/Dec.", "/DEC."];

    /// <summary>Determines whether a number says that it is a decision's: <c>IDB.45/Dec.3</c>, or is made as conventions on chemicals number theirs: <c>BC-14/6</c>.</summary>
    public static bool IsOfDecision(ReadOnlySpan<char> number)
    {
        if (SessionCodeLength(number) > 0)
        {
            return true;
        }

        foreach (string word in DecisionWords)
        {
            // "AG/DEC. 52" is a declaration.
            int start = number.IndexOf(word.AsSpan());
            if (start > 0 && start + word.Length < number.Length && TextFacts.IsDigit(number[start + word.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // The number and the colon or full stop behind it: "BC-14/6: Lights", "GC.18/Res.2   LIGHTS"; or 0.
    private static int CodedNumberLength(ReadOnlySpan<char> line)
    {
        int number = CodeLength(line);
        int stop = number > 0 ? StopOrColonLength(line, number) : 0;
        ReadOnlySpan<char> behind = number > 0 ? line.Slice(number) : default;
        bool isTitled = number > 0 && (StartsTitle(behind) || (line.StartsWith(Meeting.AsSpan()) && StartsTitle(behind.Slice(BlanksBefore(behind)))));
        return number == line.Length || stop > 0 || isTitled ? number + stop : 0;
    }

    // "Conf. 10.10                 Lights": all but the last blank.
    private static int BlanksBefore(ReadOnlySpan<char> behind) => Math.Max(BlanksEnd(behind, 0) - 1, 0);

    /// <summary>Returns the length of a number with the code of its body that heads a resolution amid a text: before its title, or with a word in it alone on its line; or 0.</summary>
    public static int HeadingLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || !char.IsUpper(line[0]) || !MayBeCode(line))
        {
            return 0;
        }

        int length = CodedNumberLength(line);
        return length < line.Length || SessionCodeLength(line) == 0 ? length : 0;
    }

    // Most lines are told by their second letter, or by that they have no slash.
    private static bool MayBeCode(ReadOnlySpan<char> line) =>
        char.IsLower(line[1]) ? line.StartsWith(Meeting.AsSpan()) || line.StartsWith(Assembly.AsSpan()) : line.Slice(0, Math.Min(line.Length, LongestPath)).IndexOf('/') > 0;

    // Behind the number: ".", ":", in French " :".
    private static int StopOrColonLength(ReadOnlySpan<char> line, int number)
    {
        if (number >= line.Length)
        {
            return 0;
        }

        int colon = TextFacts.IsBlank(line[number]) && number + 1 < line.Length ? 1 : 0;
        return line[number + colon] is ':' or '：' ? colon + 1 : StopLength(line, number);
    }

    /// <summary>Returns the length of a number with the code of a body in it that a text starts with: <c>BC-14/6</c>, <c>GC.18/Res.2</c>, <c>AG/RES. 1338 (XXV-O/95)</c>; or 0.</summary>
    public static int CodeLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsUpper(text[0]))
        {
            return 0;
        }

        int length = Math.Max(SessionCodeLength(text), MeetingCodeLength(text));
        return length > 0 ? length : WordCodeLength(text);
    }

    // "BC-14/6", "МК-3/1"; "ES-10/24" is the Assembly's.
    private static int SessionCodeLength(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && letters <= LongestCode && char.IsUpper(text[letters]))
        {
            letters++;
        }

        bool isCode = letters is >= ShortestCode and <= LongestCode && letters < text.Length && TextFacts.IsHyphen(text[letters]) && !text.StartsWith(EmergencySession.AsSpan());
        int session = isCode ? LabelScanner.DigitsEnd(text, letters + 1) : 0;
        int end = session > letters + 1 && session < text.Length && text[session] == '/' ? LabelScanner.DigitsEnd(text, session + 1) : 0;
        return end > session + 1 && EndsNumber(text, end) ? end : 0;
    }

    /// <summary>
    /// Returns the length of a number with a full stop in it, of conferences on wetlands and on migratory animals, or 0: <c>XIII.1</c>, <c>12.1</c>. Only behind the
    /// word for a resolution is it one.
    /// </summary>
    public static int DottedLength(ReadOnlySpan<char> text)
    {
        int roman = 0;
        while (roman < text.Length && text[roman] is 'I' or 'V' or 'X')
        {
            roman++;
        }

        int session = roman > 0 && LabelScanner.RomanValue(text.Slice(0, roman)) == 0 ? 0 : Math.Max(roman, LabelScanner.DigitsEnd(text, 0));
        int end = session > 0 && session < text.Length && text[session] == '.' ? LabelScanner.DigitsEnd(text, session + 1) : 0;
        return end > session + 1 && EndsNumber(text, end) ? BracketEnd(text, end) : 0;
    }

    /// <summary>Returns the length of figures alone before a title, or 0: <c>3 Lights</c>. Only behind the word for a resolution are they its number.</summary>
    public static int PlainLength(ReadOnlySpan<char> text)
    {
        int end = LabelScanner.DigitsEnd(text, 0);
        return end is > 0 and <= LongestNumber && end < text.Length && StartsTitle(text.Slice(end)) ? end : 0;
    }

    private static bool EndsNumber(ReadOnlySpan<char> text, int end) => end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-');

    private static int MeetingCodeLength(ReadOnlySpan<char> text)
    {
        int meeting = text.StartsWith(Meeting.AsSpan()) ? LabelScanner.DigitsEnd(text, Meeting.Length) : 0;
        int end = meeting > Meeting.Length && meeting < text.Length && text[meeting] == '.' ? LabelScanner.DigitsEnd(text, meeting + 1) : 0;
        return end > meeting + 1 ? BracketEnd(text, end) : 0;
    }

    // "IDB.45/Dec.3", "Assembly/AU/Dec.588(XXVI)", "AG/RES. 1338 (XXV-O/95)", "UNEP/CMS/Resolution 12.1"; a symbol of the United Nations is none.
    private static int WordCodeLength(ReadOnlySpan<char> text)
    {
        for (int index = 1; index < text.Length && index < LongestPath && !TextFacts.IsBlank(text[index]); index++)
        {
            int word = text[index] == '/' ? CodeWordLength(text.Slice(index + 1)) : 0;
            int number = word > 0 ? CodeNumberEnd(text, index + 1 + word) : 0;
            if (number > 0)
            {
                return LinePatterns.SymbolLength(text) > 0 ? 0 : BracketEnd(text, number);
            }
        }

        return 0;
    }

    // "Res.", "RES. ", "Resolution ".
    private static int CodeWordLength(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && letters <= LongestCodeWord && char.IsLetter(text[letters]))
        {
            letters++;
        }

        if (letters is < ShortestCodeWord or > LongestCodeWord || letters == text.Length || !IsCodeWord(text))
        {
            return 0;
        }

        int end = text[letters] == '.' ? letters + 1 : letters;
        end += end < text.Length && TextFacts.IsBlank(text[end]) ? 1 : 0;
        return end > letters ? end : 0;
    }

    private static bool IsCodeWord(ReadOnlySpan<char> text)
    {
        foreach (string word in CodeWords)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "588", "12.1".
    private static int CodeNumberEnd(ReadOnlySpan<char> text, int start)
    {
        int end = LabelScanner.DigitsEnd(text, start);
        if (end == start)
        {
            return 0;
        }

        int second = end < text.Length && text[end] == '.' ? LabelScanner.DigitsEnd(text, end + 1) : end;
        return second > end + 1 ? second : end;
    }

    // "(XXV-O/95)", "(Rev. CoP17)": in brackets behind a number, a blank before them or not.
    private static int BracketEnd(ReadOnlySpan<char> text, int number)
    {
        int open = number < text.Length && TextFacts.IsBlank(text[number]) ? number + 1 : number;
        int close = open < text.Length && text[open] == '(' ? text.Slice(open).IndexOf(')') : -1;
        return close > 1 && close <= LongestSessionCode ? open + close + 1 : number;
    }
}
