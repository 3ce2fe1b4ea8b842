using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>Labels that stand before their text without a stop: what follows them, and the count, must tell.</summary>
internal static class BareLabels
{
    private const int LongestRoman = 7;
    private const int LongestNumber = 3;

    private static readonly FirstCharacters NumberWords = FirstCharacters.Of(SharedWords.Data.NumberWords);

    /// <summary>
    /// Determines whether a line may begin with such a label: with a figure, what is misread for one, a bracket, a mark, a capital, or a word that some write before
    /// numbers; a line of words mostly does not.
    /// </summary>
    /// <param name="line">The line behind quotes and emphasis.</param>
    /// <param name="signs">The signs that it holds: behind a word a figure must stand.</param>
    public static bool MayBegin(ReadOnlySpan<char> line, TextSigns signs) =>
        line.Length > 0
        && (!TextFacts.IsLetter(line[0]) || Figure(line[0]) >= 0 || line[0] is 'V' or 'X' || ((signs & TextSigns.Digits) != TextSigns.None && NumberWords.MayBegin(line[0])));

    /// <summary>Reads <c>II Title</c>, the number of a section on the line of its heading; none when there is none.</summary>
    public static Label ScanSection(ReadOnlySpan<char> line)
    {
        int length = TextFacts.IndexOfBlank(line);
        if (length is <= 0 or > LongestRoman || !char.IsUpper(line[0]) || length + 1 >= line.Length || char.IsLower(line[length + 1]))
        {
            return default;
        }

        int ordinal = LabelScanner.RomanValue(line.Slice(0, length));
        return ordinal == 0 ? default : new Label(LabelStyle.CapitalRoman, ordinal, length);
    }

    /// <summary>
    /// Reads the next number of a count, its full stop lost or misread, or a figure of it: <c>5 Decides</c>, <c>5, Decides</c>, <c>(5)
    /// Decides</c>,
    /// <c>1 . Decides</c>, <c>l. Decides</c> for <c>1.</c>, <c>1.Decides</c>; a word before it, <c>Art. 1</c>, or a Roman number, <c>IV. Decides</c>; none when
    /// there is none. What follows must tell that it is a label.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The number that comes next.</param>
    /// <param name="isMisread">Whether a figure was read from a letter.</param>
    public static Label ScanNumber(ReadOnlySpan<char> line, int next, out bool isMisread)
    {
        int word = WordLength(line);
        int start = word > 0 ? word : BracketLength(line);
        int end = word == 0 ? RomanEnd(line, next) : 0;
        isMisread = false;
        end = end > 0 ? end : FiguresEnd(line, start, next, out isMisread);
        if (end == 0)
        {
            return default;
        }

        // "**1)** **Decides**": the emphasis ends with the label.
        int stop = end + StopLength(line.Slice(end));
        int length = stop + MarkLength(line.Slice(stop));

        // "I" and "l" alone are words, and numbers of sections.
        bool isStopped = stop > end || word > 0 || (start == 0 && !isMisread);
        return isStopped && EndsLabel(line, length, mayBeGlued: stop > end && !isMisread) ? new Label(LabelStyle.Number, next, length) : default;
    }

    private static int FiguresEnd(ReadOnlySpan<char> line, int start, int next, out bool isMisread)
    {
        int end = ReadFigures(line, start, out int value, out isMisread);
        return end > start && value == next ? end : 0;
    }

    private static int MarkLength(ReadOnlySpan<char> rest) => rest.Length > 0 && rest[0] is '*' or '_' or '<' ? LineMarkup.EmphasisEndLength(rest) : 0;

    private static bool EndsLabel(ReadOnlySpan<char> line, int length, bool mayBeGlued) =>
        length >= line.Length || TextFacts.IsBlank(line[length]) || (mayBeGlued && char.IsLetter(line[length]));

    // "Art. 1", "Paragraph 1".
    private static int WordLength(ReadOnlySpan<char> line)
    {
        int length = NumberWords.MayBegin(line[0]) ? SharedWords.Data.NumberWords.Match(line) : 0;
        while (length > 0 && length < line.Length && TextFacts.IsBlank(line[length]))
        {
            length++;
        }

        return length < line.Length && TextFacts.IsDigit(line[length]) ? length : 0;
    }

    // "IV.", with its stop.
    private static int RomanEnd(ReadOnlySpan<char> line, int next)
    {
        int end = 0;
        while (end < line.Length && end <= LongestRoman && line[end] is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        return end > 0 && end < line.Length && line[end] is '.' or ')' && LabelScanner.RomanValue(line.Slice(0, end)) == next ? end : 0;
    }

    private static int ReadFigures(ReadOnlySpan<char> line, int start, out int value, out bool isMisread)
    {
        isMisread = false;
        value = 0;
        int end = start;
        while (end < line.Length && end - start <= LongestNumber && Figure(line[end]) is >= 0 and int figure)
        {
            isMisread |= !TextFacts.IsDigit(line[end]);
            value = (value * 10) + figure;
            end++;
        }

        return end;
    }

    private static int BracketLength(ReadOnlySpan<char> line) => line.Length > 0 && CharacterClasses.IsOpenBracket(line[0]) ? 1 : 0;

    // What stands for a full stop.
    private static int StopLength(ReadOnlySpan<char> rest) =>
        rest.Length > 0 && rest[0] is '.' or ',' or ')' or '）' or ':' or ';' or '·' or '、' or '-' or '–' ? 1
        : rest.Length > 1 && rest[0] is ' ' or '\\' && rest[1] is '.' or ')' or '-' or '–' ? 2
        : 0;

    // What scanners read for figures: l, I and | for 1, O for 0.
    private static int Figure(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        'l' or 'I' or '|' => 1,
        'O' or 'o' => 0,
        _ => -1,
    };
}
