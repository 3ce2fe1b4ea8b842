using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Reads the word for a resolution with its number behind it: <c>Decision 42/199</c>, <c>Resolution 15 (b)</c>, <c>第8/CP.97号决定</c>, or with the dash that
/// keeps the place of one: <c>Draft decision -/CP.97</c>.
/// </summary>
internal readonly struct LabelledNumber
{
    // Code units between the word and what closes the number: "8/CP.97" has 7, "GC(67)/RES/19" 13.
    private const int LongestNumber = 16;

    // Code units in brackets: "(Cg-XVIII)", "(EC-LXIX)".
    private const int LongestSession = 12;

    // Code units in brackets that end in a year: "(Rev. Bucharest, 2022)".
    private const int LongestPlace = 40;
    private const int DigitsOfYear = 4;

    // Code units, the blank before it included: numbers that have no known form are told by their length.
    private const int LongestUnknown = 15;

    private LabelledNumber(int start, int length, int end, bool isWhole)
    {
        Start = start;
        Length = length;
        End = end;
        IsWhole = isWhole;
    }

    /// <summary>Gets where the number starts; 0 where there is none.</summary>
    public int Start { get; }

    /// <summary>Gets the length of the number; 0 where its form is not known.</summary>
    public int Length { get; }

    /// <summary>Gets where the number ends, with the words that close it in Chinese.</summary>
    public int End { get; }

    /// <summary>Determines whether the number is that of a resolution which a title names, as words follow it at once: <c>第90/1号决议执行情况</c>.</summary>
    /// <param name="line">The line it was read from.</param>
    public bool IsNamed(ReadOnlySpan<char> line) =>
        End > Start + Length && End < line.Length && !TextFacts.IsBlank(line[End]) && line[End] is not ('：' or ':');

    /// <summary>Determines whether a stop parts the number from a title behind it: <c>Resolution 1/2. Lights</c>, <c>Decision XXX/3: Lights</c>.</summary>
    /// <param name="line">The line it was read from.</param>
    public bool HasStop(ReadOnlySpan<char> line)
    {
        int behind = End < line.Length && TextFacts.IsBlank(line[End]) ? End + 1 : End;
        bool endsInStop = line[End - 1] is '.' && line.Slice(Start, Length).IndexOf('/') > 0;
        return endsInStop || line[End - 1] is ':' or '：' || (behind < line.Length && line[behind] is ':' or '：');
    }

    /// <summary>Gets a value indicating whether a dash stands for the number.</summary>
    public bool IsDashed { get; private init; }

    /// <summary>Gets a value indicating whether nothing follows.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads the number that a text begins with, the word for a resolution before it.</summary>
    public static LabelledNumber Read(ReadOnlySpan<char> text, Language language)
    {
        int label = language.ResolutionLabel.Match(text);
        int start = label;
        while (label > 0 && start < text.Length && TextFacts.IsBlank(text[start]))
        {
            start++;
        }

        int number = label == 0 || start == text.Length ? 0 : NumberLength(text.Slice(start));
        if (label == 0 || start == text.Length || !(TextFacts.IsDigit(text[start]) || number > 0))
        {
            return ReadDashed(text, language);
        }

        if (ClosedLength(text.Slice(start), language, out int closing) is > 0 and int closed)
        {
            return new LabelledNumber(start, closed, start + closed + closing, start + closed + closing == text.Length);
        }

        return new LabelledNumber(start, number, start + number, number > 0 ? start + number == text.Length : text.Length <= label + LongestUnknown);
    }

    /// <summary>Determines whether the words that close the number call it a decision: <c>第8/CP.97号决定</c>.</summary>
    /// <param name="text">The text that the number was read in.</param>
    /// <param name="language">The language.</param>
    public bool SaysDecision(ReadOnlySpan<char> text, Language language)
    {
        for (int index = Start + Length; Length > 0 && index < End; index++)
        {
            if (language.Narrative.DecisionLabels.Match(text.Slice(index)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "15/4", "MSC.428(98)", "XIII.1", "5 (Cg-XV)"; "XXX/3" up to its colon.
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int number = Math.Max(Math.Max(TitleNumber.Length(text), TitleNumber.DottedLength(text)), Math.Max(OfSessionLength(text), TitleNumber.PlainLength(text)));
        int colon = number > 0 ? -1 : text.Slice(0, Math.Min(text.Length, LongestNumber)).IndexOfAny(':', '：');
        ReadOnlySpan<char> before = colon > 0 ? text.Slice(0, colon).TrimEnd() : default;
        return colon > 0 && TitleNumber.Length(before) == before.Length ? before.Length : number;
    }

    // "5 (Cg-XV)", of congresses whose sessions have names, "70 (Rev. Dubai, 2018)", of conferences named by place and year: figures, and in brackets what is no sentence.
    private static int OfSessionLength(ReadOnlySpan<char> text)
    {
        int open = LabelScanner.DigitsEnd(text, 0);
        while (open > 0 && open < text.Length && text[open] == ' ')
        {
            open++;
        }

        int close = open > 0 && open < text.Length && text[open] == '(' ? text.Slice(open).IndexOf(')') : -1;
        int end = open + close + 1;
        bool isSession = close > 0 && (close <= LongestSession || (close <= LongestPlace && EndsInYear(text.Slice(open, close))));
        return isSession && (end == text.Length || TextFacts.IsBlank(text[end])) ? end : 0;
    }

    private static bool EndsInYear(ReadOnlySpan<char> text)
    {
        int year = text.Length - DigitsOfYear;
        return year > 2 && TextFacts.IsBlank(text[year - 1]) && CharacterClasses.IsComma(text[year - 2]) && LabelScanner.DigitsEnd(text, year) == text.Length;
    }

    private static LabelledNumber ReadDashed(ReadOnlySpan<char> text, Language language)
    {
        int dash = language.Narrative.DecisionLabels.Match(text);
        while (dash > 0 && dash < text.Length && TextFacts.IsBlank(text[dash]))
        {
            dash++;
        }

        int number = dash > 0 && dash < text.Length && TextFacts.IsHyphen(text[dash]) ? TitleNumber.BehindDashLength(text.Slice(dash + 1)) : 0;
        int end = dash + 1 + number;
        return number == 0 || (end < text.Length && !TextFacts.IsBlank(text[end])) ? default : new LabelledNumber(dash, number + 1, end, end == text.Length) { IsDashed = true };
    }

    // "8/CP.97" before "号决定", blanks around it or not.
    private static int ClosedLength(ReadOnlySpan<char> text, Language language, out int closing)
    {
        closing = 0;
        int length = 0;
        while (length < text.Length && length <= LongestNumber && (closing = language.ResolutionEnding.Match(text.Slice(length))) == 0)
        {
            length++;
        }

        closing = length <= LongestNumber ? closing : 0;
        return closing == 0 ? 0 : length;
    }
}
