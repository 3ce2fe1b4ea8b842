using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Recognises the marks at the start of notes.</summary>
internal static class NoteMarks
{
    /// <summary>
    /// Returns the length of the mark a note line starts with, and its number: <c>1 text</c>, <c>1text</c>,
    /// <c>¹ text</c>, <c>(1) text</c>, <c>* text</c> (number 0). 0 when there is none.
    /// </summary>
    public static int Length(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        int length = SuperscriptLength(line, out number);
        length = length > 0 ? length : MarkupLength(line, out number);
        if (length > 0)
        {
            return length;
        }

        int star = 0;
        while (star < line.Length && line[star] == '*')
        {
            star++;
        }

        if (star is > 0 and < 4 && star < line.Length && TextFacts.IsBlank(line[star]))
        {
            return star;
        }

        int index = line.Length > 0 && line[0] is '(' or '（' ? 1 : 0;
        int digits = index;
        while (digits < line.Length && digits - index < 4 && TextFacts.IsDigit(line[digits]))
        {
            number = (number * 10) + line[digits] - '0';
            digits++;
        }

        if (digits == index || digits - index > 3 || number == 0)
        {
            number = 0;
            return 0;
        }

        if (index == 1)
        {
            return digits < line.Length && line[digits] is ')' or '）' ? digits + 1 : 0;
        }

        bool isGlued = digits < line.Length && (char.IsUpper(line[digits]) || LinePatterns.IsLink(line.Slice(digits)) || line[digits] is '“' or '«' or '《' or '*' || TextFacts.IsIdeograph(line[digits]));
        return digits == line.Length || TextFacts.IsBlank(line[digits]) || isGlued ? digits : 0;
    }

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
}
