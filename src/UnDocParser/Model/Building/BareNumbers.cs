using UnDocParser.Languages;

namespace UnDocParser.Model.Building;

/// <summary>How a resolution number is printed without its symbol.</summary>
internal enum BareNumberForm
{
    /// <summary><c>59/48</c>, <c>S-30/1</c>, <c>48/49 A</c>: session and number.</summary>
    Session,

    /// <summary><c>2020/1</c>: year and number.</summary>
    Year,

    /// <summary><c>1631 (2005)</c>.</summary>
    NumberAndYear,

    /// <summary><c>217 A (III)</c>: number and Roman session.</summary>
    RomanSession,
}

/// <summary>Reads resolution numbers printed without their symbol.</summary>
internal static class BareNumbers
{
    // The Security Council has put the year behind its numbers since long after the hundredth.
    private const int FewestDigits = 3;

    /// <summary>Returns the length of the number the text starts with, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text, out BareNumberForm form)
    {
        form = BareNumberForm.Session;
        int prefix = SpecialPrefix(text);
        int first = Digits(text, prefix);
        if (first == prefix)
        {
            return 0;
        }

        if (first < text.Length && text[first] == '/')
        {
            return SessionLength(text, prefix, first, out form);
        }

        return prefix == 0 ? ParenthesisedLength(text, first, out form) : 0;
    }

    private static int SessionLength(ReadOnlySpan<char> text, int prefix, int slash, out BareNumberForm form)
    {
        form = slash - prefix == 4 ? BareNumberForm.Year : BareNumberForm.Session;
        int end = Digits(text, slash + 1);
        int digits = end - slash - 1;
        if (digits is 0 or > 3 || slash - prefix == 3 || slash - prefix > 4 || text[slash + 1] == '0')
        {
            return 0;
        }

        if (end < text.Length && (text[end] is '/' or '%' || (text[end] < 0x250 && char.IsLetter(text[end])) || (text[end] is '.' or ',' && end + 1 < text.Length && TextFacts.IsDigit(text[end + 1]))))
        {
            return 0;
        }

        return end + PartLength(text.Slice(end));
    }

    // "1631 (2005)", "217 A (III)", "2252 (ES-V)"
    private static int ParenthesisedLength(ReadOnlySpan<char> text, int end, out BareNumberForm form)
    {
        form = BareNumberForm.NumberAndYear;
        int part = PartLength(text.Slice(end));
        int open = end + part;
        while (open < text.Length && (TextFacts.IsBlank(text[open]) || text[open] == '\n') && open - end - part < 2)
        {
            open++;
        }

        if (end > 4 || open >= text.Length || text[open] is not ('(' or '（'))
        {
            return 0;
        }

        int close = text.Slice(open, Math.Min(12, text.Length - open)).IndexOfAny(')', '）');
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> inside = text.Slice(open + 1, close - 1);
        bool isYear = inside.Length == 4 && Digits(inside, 0) == 4 && inside[0] is '1' or '2' && part == 0 && end >= FewestDigits;
        if (!isYear && !IsRomanSession(inside))
        {
            return 0;
        }

        form = isYear ? BareNumberForm.NumberAndYear : BareNumberForm.RomanSession;
        return open + close + 1;
    }

    private static bool IsRomanSession(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> roman = text.Slice(SpecialPrefix(text));
        foreach (char character in roman)
        {
            if (character is not ('I' or 'V' or 'X' or 'L'))
            {
                return false;
            }
        }

        return roman.Length > 0;
    }

    private static int SpecialPrefix(ReadOnlySpan<char> text)
    {
        int letters = text.Length > 1 && text[0] == 'E' && text[1] == 'S' ? 2 : text.Length > 0 && text[0] == 'S' ? 1 : 0;
        return letters > 0 && letters < text.Length && TextFacts.IsHyphen(text[letters]) ? letters + 1 : 0;
    }

    // " A", " A-B": a letter on its own.
    private static int PartLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !TextFacts.IsBlank(text[0]) || text[1] is not (>= 'A' and <= 'Z'))
        {
            return 0;
        }

        int end = text.Length > 3 && TextFacts.IsHyphen(text[2]) && text[3] is >= 'A' and <= 'Z' ? 4 : 2;
        return end == text.Length || !char.IsLetterOrDigit(text[end]) ? end : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
