using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Recognises the marks at the start of notes.</summary>
internal static class NoteMarks
{
    private const int MostDigits = 11;

    // Digits. No document of the corpus has a thousand notes.
    private const int LongestNumber = 3;
    private const int MostAsterisks = 3;

    /// <summary>
    /// Returns the length of the mark a note line starts with, and its number: <c>1 text</c>, <c>1text</c>,
    /// <c>¹ text</c>, <c>(1) text</c>, <c>1/ text</c>, <c>* text</c> (number 0). 0 when there is none.
    /// </summary>
    public static int Length(ReadOnlySpan<char> line, out int number)
    {
        int length = SuperscriptLength(line, out number);
        length = length > 0 ? length : MarkupLength(line, out number);
        length = length > 0 ? length : AsterisksLength(line);
        return length > 0 ? length : FiguresLength(line, out number);
    }

    // "* text"; four are a separator.
    private static int AsterisksLength(ReadOnlySpan<char> line)
    {
        int stars = 0;
        while (stars < line.Length && line[stars] == '*')
        {
            stars++;
        }

        return stars is > 0 and <= MostAsterisks && stars < line.Length && TextFacts.IsBlank(line[stars]) ? stars : 0;
    }

    private static int FiguresLength(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        int start = line.Length > 0 && CharacterClasses.IsOpenBracket(line[0]) ? 1 : 0;
        int end = LabelScanner.DigitsEnd(line, start);
        number = end > start && end - start <= LongestNumber ? LabelScanner.Number(line.Slice(start, end - start)) : 0;
        if (number == 0)
        {
            return 0;
        }

        ReadOnlySpan<char> behind = line.Slice(end);
        bool hasSign = start == 1 ? behind.Length > 0 && CharacterClasses.IsCloseBracket(behind[0]) : IsSlash(behind);
        return hasSign ? end + 1 : start == 0 && IsBehindMark(behind) ? end : 0;
    }

    // "1/ text", "1/".
    private static bool IsSlash(ReadOnlySpan<char> behind) => behind.Length > 0 && behind[0] == '/' && (behind.Length == 1 || TextFacts.IsBlank(behind[1]));

    // "1 text", "1Text", "1https://…", "1“Text”", "1* text"; but "1st", "1.", "1-2".
    private static bool IsBehindMark(ReadOnlySpan<char> behind) =>
        behind.IsEmpty
        || TextFacts.IsBlank(behind[0])
        || char.IsUpper(behind[0])
        || behind[0] is '“' or '«' or '《' or '*'
        || TextFacts.IsIdeograph(behind[0])
        || LinePatterns.IsLink(behind);

    /// <summary>
    /// Returns the length of the mark a note line starts with, if it is set in markup: <c>[^1]: text</c>, <c>[1] text</c>,
    /// <c>&lt;sup&gt;1&lt;/sup&gt; text</c>, <c>1. text [↑](#ref-1)</c>; else 0.
    /// </summary>
    public static int MarkupLength(ReadOnlySpan<char> line, out int number)
    {
        int length = MarkedNotes.DefinitionLength(line, out number);
        return length > 0 ? length : MarkedNotes.Length(line, out number);
    }

    /// <summary>Returns the length of a run of superscript digits at the start, in superscript parentheses or not, and its number.</summary>
    public static int SuperscriptLength(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        int length = line.Length > 1 && line[0] == '⁽' && TextFacts.SuperscriptValue(line[1]) >= 0 ? 1 : 0;
        while (length < line.Length && TextFacts.SuperscriptValue(line[length]) is int value and >= 0)
        {
            number = (number * 10) + value;
            length++;
        }

        if (length > 0 && length < line.Length && line[length] == '⁾')
        {
            return length + 1;
        }

        return length > 0 ? length + BracketedDigitsLength(line.Slice(length), ref number) : 0;
    }

    // "¹[^0]": a converter took a superscript behind a superscript for a mark of its own.
    private static int BracketedDigitsLength(ReadOnlySpan<char> text, ref int number)
    {
        if (text.Length < 4 || text[0] != '[' || text[1] != '^')
        {
            return 0;
        }

        int end = LabelScanner.DigitsEnd(text, 2);
        bool isMark = end is 3 or 4 && end < text.Length && text[end] == ']' && number < 10;
        for (int index = 2; isMark && index < end; index++)
        {
            number = (number * 10) + text[index] - '0';
        }

        return isMark ? end + 1 : 0;
    }

    /// <summary>Tells whether the line is a mark and nothing else.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line, out int number) =>
        Length(line, out number) == line.Length && line.Length > 0 && number > 0;

    /// <summary>
    /// Determines whether a line of running text has the mark of a note of that number, directly behind a word or a stop: <c>Agenda,3 in</c>,
    /// <c>的宗旨(3)</c>. A number with a blank before it says nothing.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> line, int number)
    {
        Span<char> buffer = stackalloc char[MostDigits];
        Span<char> digits = buffer.Slice(WriteDigits(number, buffer));
        int from = 0;
        while (from < line.Length && line.Slice(from).IndexOf(digits) is int found and >= 0)
        {
            int start = from + found;
            if (IsBehindWord(line, start) && EndsMark(line, start + digits.Length))
            {
                return true;
            }

            from = start + digits.Length;
        }

        return false;
    }

    // From the end of the buffer; returns where the digits start.
    private static int WriteDigits(int number, Span<char> buffer)
    {
        int start = buffer.Length;
        do
        {
            buffer[--start] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0 && start > 0);
        return start;
    }

    private static bool IsBehindWord(ReadOnlySpan<char> line, int start)
    {
        int before = start - 1;
        if (before > 0 && CharacterClasses.IsOpenBracket(line[before]))
        {
            before--;
        }

        return before >= 0 && (char.IsLetter(line[before]) || TextFacts.IsQuote(line[before]) || line[before] is ',' or '.' or ';' or '，' or '。' or '；' or ')' or '）' or '》' or '،' or '؛')
            && !(before > 0 && line[before] is ',' or '.' && TextFacts.IsDigit(line[before - 1]));
    }

    private static bool EndsMark(ReadOnlySpan<char> line, int end) =>
        end >= line.Length || !(TextFacts.IsDigit(line[end]) || (char.IsLetter(line[end]) && !TextFacts.IsIdeograph(line[end])) || line[end] == '/');
}
