using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// Recognises note marks that converters write with markup around the number: <c>[^1]</c>, <c>[1]</c>, <c>^1^</c>, <c>$^1$</c>, <c>&lt;sup&gt;1&lt;/sup&gt;</c>,
/// <c>&lt;sup&gt;[\[1\]](#footnote-1)&lt;/sup&gt;</c>. They are no digits of the text, whatever stands before them.
/// </summary>
internal static class MarkedNotes
{
    private const int LongestNumber = 3;
    private const int LongestTarget = 200;

    /// <summary>Returns the length of the mark a text starts with, or 0, and its number.</summary>
    public static int Length(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty || text[0] is not ('[' or '<' or '\\' or '^' or '$'))
        {
            return 0;
        }

        int raised = InlineMarkup.TagLength(text, out TagKind kind, out bool isClosing);
        if (raised == 0)
        {
            return text[0] switch
            {
                '^' => CaretLength(text, out number),
                '$' => FormulaLength(text, out number),
                _ => BracketLength(text, out number),
            };
        }

        return kind == TagKind.Raised && !isClosing ? RaisedLength(text, raised, out number) : 0;
    }

    // "<sup>1</sup>", "<sup>[1](#footnote-1)</sup>".
    private static int RaisedLength(ReadOnlySpan<char> text, int open, out int number)
    {
        ReadOnlySpan<char> inner = text.Slice(open);
        int length = NumberLength(inner, out number);
        length = length > 0 ? length : BracketLength(inner, out number);
        TagKind kind = TagKind.None;
        bool isClosing = false;
        int close = length == 0 ? 0 : InlineMarkup.TagLength(inner.Slice(length), out kind, out isClosing);
        return close > 0 && isClosing && kind == TagKind.Raised ? open + length + close : 0;
    }

    /// <summary>
    /// Returns the length of the mark a line starts with if the line defines the note, whatever stands above it: <c>[^1]: text</c>, and
    /// <c>1. text [↑](#ref-1)</c> with a link back to the mark; 0 for other lines.
    /// </summary>
    public static int DefinitionLength(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        if (line.Length > 3 && line[0] == '[' && line[1] == '^')
        {
            return WithSign(line, Length(line, out number), ':');
        }

        bool leadsBack = !line.IsEmpty && TextFacts.IsDigit(line[0]) && BackLinkStart(line) >= 0;
        return leadsBack ? WithSign(line, NumberLength(line, out number), '.') : 0;
    }

    private static int WithSign(ReadOnlySpan<char> line, int mark, char sign) => mark > 0 && mark < line.Length && line[mark] == sign ? mark + 1 : 0;

    /// <summary>Returns where the link back to the mark stands at the end of a note, or -1: <c>[↑](#footnote-ref-1)</c>.</summary>
    public static int BackLinkStart(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[line.Length - 1] != ')')
        {
            return -1;
        }

        int target = line.LastIndexOf("](#".AsSpan());
        int start = target < 0 ? -1 : line.Slice(0, target).LastIndexOf('[');
        return start >= 0 && IsBackSign(line.Slice(start + 1, target - start - 1)) ? start : -1;
    }

    /// <summary>Determines whether the text of a link leads back to a mark: <c>↑</c>, <c>↩</c>.</summary>
    public static bool IsBackSign(ReadOnlySpan<char> text) => text.Length is 1 or 2 && text[0] is '↑' or '↩' or '⏎' or '↵';

    // "[^1]", "[1]", "\[1\]", and one of them as the text of a link to a place in the same text.
    private static int BracketLength(ReadOnlySpan<char> text, out int number)
    {
        int plain = PlainBracketLength(text, out number);
        if (plain > 0)
        {
            bool isLink = plain < text.Length && text[plain] == '(';
            int target = isLink ? AnchorLength(text.Slice(plain)) : 0;
            return isLink && target == 0 ? 0 : plain + target;
        }

        return text.Length > 3 && text[0] == '[' ? LinkLength(text, out number) : 0;
    }

    // A mark as the text of a link to a place in the same text.
    private static int LinkLength(ReadOnlySpan<char> text, out int number)
    {
        int inner = PlainBracketLength(text.Slice(1), out number);
        inner = inner > 0 ? inner : CaretLength(text.Slice(1), out number);
        inner = inner == 0 && text[1] == '<' ? Length(text.Slice(1), out number) : inner;
        int close = 1 + inner;
        int anchor = inner > 0 && close < text.Length && text[close] == ']' ? AnchorLength(text.Slice(close + 1)) : 0;
        return anchor > 0 ? close + 1 + anchor : 0;
    }

    private static int PlainBracketLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        int start = InlineMarkup.EscapeLength(text);
        if (start >= text.Length || text[start] != '[')
        {
            return 0;
        }

        start++;
        start += start < text.Length && text[start] == '^' ? 1 : 0;
        int end = start + NumberLength(text.Slice(start), out number);
        if (end == start)
        {
            return 0;
        }

        end += InlineMarkup.EscapeLength(text.Slice(end));
        return end < text.Length && text[end] == ']' ? end + 1 : 0;
    }

    private static int CaretLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        int digits = text.Length > 2 && text[0] == '^' ? NumberLength(text.Slice(1), out number) : 0;
        return digits > 0 && digits + 1 < text.Length && text[digits + 1] == '^' ? digits + 2 : 0;
    }

    // "$^{1}$", "$^1$": a vision model sets a raised number as a formula.
    private static int FormulaLength(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        int start = text.StartsWith("${}".AsSpan(), StringComparison.Ordinal) ? 3 : 1;
        if (start >= text.Length || text[start] != '^')
        {
            return 0;
        }

        start++;
        bool isBraced = start < text.Length && text[start] == '{';
        start += isBraced ? 1 : 0;
        int digits = NumberLength(text.Slice(start), out number);
        ReadOnlySpan<char> behind = text.Slice(start + digits);
        string close = isBraced ? "}$" : "$";
        return digits > 0 && behind.StartsWith(close.AsSpan(), StringComparison.Ordinal) ? start + digits + close.Length : 0;
    }

    // "(#footnote-1)", "(#_ftn1)"; a dead link, "(#)", is no way to a note.
    private static int AnchorLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '(' || text[1] != '#')
        {
            return 0;
        }

        int close = text.Slice(0, Math.Min(text.Length, LongestTarget)).IndexOfAny(')', '\n');
        return close > 2 && text[close] == ')' && TextFacts.IsDigit(text[close - 1]) ? close + 1 : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text, out int number)
    {
        int digits = LabelScanner.DigitsEnd(text, 0);
        bool isNumber = digits is > 0 and <= LongestNumber && text[0] != '0';
        number = isNumber ? LabelScanner.Number(text.Slice(0, digits)) : 0;
        return isNumber ? digits : 0;
    }
}
