using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Recognises lines by their form alone: rules, page numbers, job numbers, bar codes, symbols, links.</summary>
internal static class LinePatterns
{
    private const int ShortestRule = 5;
    private const int LongestParenthesis = 16;

    // Blanks between a job number and the code behind it, in texts that keep the layout of the page.
    private const int WidestCodeGap = 12;

    /// <summary>Tells whether the line is a rule of underscores, as printed above the notes of a page.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        int count = 0;
        foreach (char character in line)
        {
            if (character is '_' or '\\')
            {
                count++;
            }
            else if (!TextFacts.IsBlank(character))
            {
                return false;
            }
        }

        return count >= ShortestRule;
    }

    /// <summary>Tells whether the line is made of stars or dashes only and separates, not says, something.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> line)
    {
        int count = 0;
        foreach (char character in line)
        {
            if (character is '*' or '\\' or '…')
            {
                count++;
            }
            else if (!TextFacts.IsBlank(character))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>Tells whether the line is one web address.</summary>
    public static bool IsLink(ReadOnlySpan<char> line) => StartsAsAddress(line) && TextFacts.IndexOfBlank(line) < 0;

    /// <summary>Tells whether a web address starts here, and how long it is.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!StartsAsAddress(text))
        {
            return false;
        }

        int blank = TextFacts.IndexOfBlank(text);
        length = blank < 0 ? text.Length : blank;
        int end = text.Slice(0, length).IndexOf('\n');
        length = end < 0 ? length : end;
        return true;
    }

    /// <summary>Tells whether the line is a page number: <c>3/9</c>, or a number alone.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length > 0 && PageNumberLength(line) == line.Length;

    /// <summary>Tells whether the line is one document symbol, with or without reissue asterisks.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> line) => line.Length > 0 && SymbolLength(line) == line.Length;

    /// <summary>
    /// Returns how much of the line, from its start, consists of page numbers, job numbers, bar codes and
    /// processing dates, and tells what was found.
    /// </summary>
    public static int PageMarksLength(ReadOnlySpan<char> line, out PageMarks marks)
    {
        marks = PageMarks.None;
        int index = 0;
        while (index < line.Length)
        {
            ReadOnlySpan<char> rest = line.Slice(index);
            if (TextFacts.IsBlank(rest[0]))
            {
                index++;
                continue;
            }

            int length = JobNumberLength(rest);
            PageMarks found = PageMarks.JobNumber;
            if (length == 0)
            {
                length = BarcodeLength(rest);
                found = PageMarks.Barcode;
            }

            if (length == 0)
            {
                length = PageNumberLength(rest);
                found = PageMarks.PageNumber;
            }

            if (length == 0)
            {
                length = marks == PageMarks.None ? ProcessingDateLength(rest) : Math.Max(ProcessingDateLength(rest), ContinuationLength(rest));
                found = PageMarks.ProcessingDate;
            }

            if (length == 0 || (index + length < line.Length && !TextFacts.IsBlank(line[index + length])))
            {
                break;
            }

            marks |= found;
            index += length;
        }

        return index;
    }

    /// <summary>Returns the length of the document symbol the text starts with, or 0: <c>A/RES/75/101 A-B</c>.</summary>
    public static int SymbolLength(ReadOnlySpan<char> text)
    {
        int body = CapitalsLength(text);
        if (body == 0 || body >= text.Length || text[body] != '/')
        {
            return 0;
        }

        int index = SegmentsEnd(text, body);
        if (index == 0)
        {
            return 0;
        }

        index += ParenthesisLength(text.Slice(index));
        index += PartLettersLength(text.Slice(index));
        return index + AsterisksLength(text.Slice(index));
    }

    /// <summary>Returns the length of the asterisks the text starts with, escaped as in Markdown or not.</summary>
    public static int AsterisksLength(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length && (text[index] == '*' || (text[index] == '\\' && index + 1 < text.Length && text[index + 1] == '*')))
        {
            index += text[index] == '*' ? 1 : 2;
        }

        return index;
    }

    // A/RES/75/101
    private static int CapitalsLength(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length && text[index] is >= 'A' and <= 'Z')
        {
            index++;
        }

        return index;
    }

    // Where the slashes, words and numbers of a symbol end; 0 when none is a number, or one goes on in another script.
    private static int SegmentsEnd(ReadOnlySpan<char> text, int start)
    {
        bool hasDigit = false;
        int index = start;
        while (index < text.Length && IsInSymbol(text[index]))
        {
            if (text[index] >= 0x250 && !IsHyphenInSymbol(text[index]))
            {
                return 0;
            }

            hasDigit |= TextFacts.IsDigit(text[index]);
            index++;
        }

        while (index > 0 && text[index - 1] is '.' or '/')
        {
            index--;
        }

        return hasDigit ? index : 0;
    }

    private static bool IsInSymbol(char character) =>
        char.IsLetterOrDigit(character) || character is '/' or '.' || IsHyphenInSymbol(character);

    // A dash sets a symbol off from the sentence; only a hyphen joins two.
    private static bool IsHyphenInSymbol(char character) => TextFacts.IsHyphen(character) && character is not ('—' or '―');

    private static int ParenthesisLength(ReadOnlySpan<char> text)
    {
        int index = text.Length > 0 && TextFacts.IsBlank(text[0]) ? 1 : 0;
        if (index >= text.Length || text[index] != '(')
        {
            return 0;
        }

        int close = text.Slice(0, Math.Min(text.Length, LongestParenthesis)).IndexOf(')');
        return close > index && close - index < 14 ? close + 1 : 0;
    }

    // " A", " A-B", " A and B" is left to the citation scanner.
    private static int PartLettersLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !TextFacts.IsBlank(text[0]) || text[1] is not (>= 'A' and <= 'Z'))
        {
            return 0;
        }

        int index = 2;
        if (index + 1 < text.Length && TextFacts.IsHyphen(text[index]) && text[index + 1] is >= 'A' and <= 'Z')
        {
            index += 2;
        }

        return index >= text.Length || TextFacts.IsBlank(text[index]) ? index : 0;
    }

    // "94-20764 (E)   030594   /...": the text goes on, in documents up to 2000.
    private static int ContinuationLength(ReadOnlySpan<char> text) =>
        text.StartsWith("/...".AsSpan()) ? 4 : text.StartsWith("/…".AsSpan()) ? 2 : 0;

    // 21-03591, 21-05673 (E), 15-01999* (R), GE.07-13562 (E)
    private static int JobNumberLength(ReadOnlySpan<char> text)
    {
        int index = StartsWith(text, "GE.") ? 3 : 0;
        int first = DigitsLength(text.Slice(index));
        if (first != 2 || index + 2 >= text.Length || !TextFacts.IsHyphen(text[index + 2]))
        {
            return 0;
        }

        index += 3;
        int second = DigitsLength(text.Slice(index));
        if (second is < 5 or > 6)
        {
            return 0;
        }

        index += second;
        if (index < text.Length && text[index] == '*')
        {
            index++;
        }

        index += OperatorCodeLength(text.Slice(index));
        return index + LanguageLetterLength(text.Slice(index));
    }

    // "91-10567 3090Z (E)": until 1996 a code of four figures and a letter stands behind the number.
    private static int OperatorCodeLength(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && start < WidestCodeGap && TextFacts.IsBlank(text[start]))
        {
            start++;
        }

        int digits = start == 0 ? 0 : DigitsLength(text.Slice(start));
        int end = start + digits + 1;
        bool isCode = digits == 4 && end <= text.Length && text[end - 1] is >= 'A' and <= 'Z' && (end == text.Length || TextFacts.IsBlank(text[end]));
        return isCode ? end : 0;
    }

    // " (E)"
    private static int LanguageLetterLength(ReadOnlySpan<char> text)
    {
        int letter = 0;
        while (letter < text.Length && TextFacts.IsBlank(text[letter]) && letter < 2)
        {
            letter++;
        }

        return letter + 2 < text.Length && text[letter] == '(' && text[letter + 1] is >= 'A' and <= 'Z' && text[letter + 2] == ')'
            ? letter + 3
            : 0;
    }

    private static int BarcodeLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '*')
        {
            return 0;
        }

        int digits = DigitsLength(text.Slice(1));
        return digits >= 5 && digits + 1 < text.Length && text[digits + 1] == '*' ? digits + 2 : 0;
    }

    private static int PageNumberLength(ReadOnlySpan<char> text)
    {
        int first = DigitsLength(text);
        if (first is 0 or > 3 || first >= text.Length || text[first] != '/')
        {
            return 0;
        }

        int second = DigitsLength(text.Slice(first + 1));
        int length = first + 1 + second;
        return second is 0 or > 3 || Value(text.Slice(0, first)) > Value(text.Slice(first + 1, second)) ? 0 : length;
    }

    private static int ProcessingDateLength(ReadOnlySpan<char> text) => DigitsLength(text) == 6 ? 6 : 0;

    private static int DigitsLength(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length && TextFacts.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>Tells whether a text begins as web addresses do.</summary>
    public static bool StartsAsAddress(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is 'h' or 'w' && (StartsWith(text, "http://") || StartsWith(text, "https://") || StartsWith(text, "www."));

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);
}

/// <summary>What a page-foot or page-head line consists of.</summary>
[Flags]
internal enum PageMarks
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>A page number: <c>3/9</c>.</summary>
    PageNumber = 1,

    /// <summary>A job number: <c>21-05673 (E)</c>.</summary>
    JobNumber = 2,

    /// <summary>The text of a bar code: <c>*2105673*</c>.</summary>
    Barcode = 4,

    /// <summary>The date of processing: <c>291223</c>.</summary>
    ProcessingDate = 8,
}
