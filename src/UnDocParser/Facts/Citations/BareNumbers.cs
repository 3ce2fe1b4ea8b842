using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>How a resolution number is printed without its symbol.</summary>
internal enum BareNumberForm
{
    /// <summary>No such number.</summary>
    None,

    /// <summary><c>59/48</c>, <c>S-30/1</c>, <c>48/49 A</c>: session and number.</summary>
    Session,

    /// <summary><c>ES-10/13</c>, <c>دإط-10/13</c>: only the Assembly holds emergency special sessions.</summary>
    EmergencySession,

    /// <summary><c>2020/1</c>: year and number.</summary>
    Year,

    /// <summary><c>1631 (2005)</c>.</summary>
    NumberAndYear,

    /// <summary><c>217 A (III)</c>, <c>217 ألف (د-3)</c>: number and session behind it.</summary>
    SessionBehind,
}

/// <summary>Reads resolution numbers printed without their symbol.</summary>
internal static class BareNumbers
{
    // The Security Council adopted its hundredth resolution in 1953.
    private const int FewestDigits = 3;
    private const string FirstYear = "1946";
    private const string YearOfHundredth = "1953";
    private const int LongestBracket = 12;

    /// <summary>Returns the length of the number the text starts with, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text, out BareNumberForm form)
    {
        form = BareNumberForm.None;
        int prefix = SpecialPrefix(text, out bool isEmergency);
        int first = Digits(text, prefix);
        if (first == prefix || IsRegularPrefix(text, prefix))
        {
            return 0;
        }

        int slash = SlashAt(text, first);
        if (slash > 0)
        {
            int length = SessionLength(text, prefix, first, slash);
            form = length == 0 ? BareNumberForm.None
                : first - prefix == 4 ? BareNumberForm.Year
                : isEmergency ? BareNumberForm.EmergencySession
                : BareNumberForm.Session;
            return length;
        }

        return prefix == 0 ? BracketedLength(text, first, out form) : 0;
    }

    /// <summary>Tells whether the text of a bracket is the session or the year of the number before it.</summary>
    public static bool IsSessionOrYear(ReadOnlySpan<char> inside) => IsYear(inside) || IsSession(inside);

    // "72/17"; "72 / 17", as some converters set it.
    private static int SlashAt(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '/')
        {
            return end;
        }

        bool isSetApart = end + 3 < text.Length && TextFacts.IsBlank(text[end]) && text[end + 1] == '/' && TextFacts.IsBlank(text[end + 2]) && TextFacts.IsDigit(text[end + 3]);
        return isSetApart ? end + 1 : 0;
    }

    private static int SessionLength(ReadOnlySpan<char> text, int prefix, int sessionEnd, int slash)
    {
        int session = sessionEnd - prefix;
        int start = slash + 1 < text.Length && (text[slash + 1] == '\n' || slash > sessionEnd) ? slash + 2 : slash + 1;
        int end = Digits(text, start);
        if (end == start || end - start > 3 || session == 3 || session > 4 || text[start] == '0' || text[prefix] == '0')
        {
            return 0;
        }

        // A third figure, a percentage, a unit: no resolution.
        bool goesOn = end < text.Length && (text[end] is '/' or '%' || (text[end] < 0x250 && char.IsLetter(text[end]) && PartLetterMentions.Length(text.Slice(end)) == 0)
            || (text[end] is '.' or ',' && end + 1 < text.Length && TextFacts.IsDigit(text[end + 1])));
        return goesOn ? 0 : end + PartLetterMentions.Length(text.Slice(end));
    }

    // "1631 (2005)", "217 A (III)", "2252 (ES-V)", "2200A(XXI)"
    private static int BracketedLength(ReadOnlySpan<char> text, int end, out BareNumberForm form)
    {
        form = BareNumberForm.None;
        int part = PartLetterMentions.Length(text.Slice(end));
        int open = end + part;
        while (open < text.Length && (TextFacts.IsBlank(text[open]) || text[open] == '\n') && open - end - part < 2)
        {
            open++;
        }

        if (end > 4 || open >= text.Length || !CharacterClasses.IsOpenBracket(text[open]))
        {
            return 0;
        }

        int close = text.Slice(open, Math.Min(LongestBracket, text.Length - open)).IndexOfAny(')', '）');
        if (close < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> inside = text.Slice(open + 1, close - 1);
        bool isYear = IsYear(inside) && part == 0 && (end >= FewestDigits || IsEarlyYear(inside));
        if (!isYear && !IsSession(inside))
        {
            return 0;
        }

        form = isYear ? BareNumberForm.NumberAndYear : BareNumberForm.SessionBehind;
        return open + close + 1;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && Digits(text, 0) == 4 && text[0] is '1' or '2';

    private static bool IsEarlyYear(ReadOnlySpan<char> text) =>
        text.CompareTo(FirstYear.AsSpan(), StringComparison.Ordinal) >= 0 && text.CompareTo(YearOfHundredth.AsSpan(), StringComparison.Ordinal) <= 0;

    private static bool IsSession(ReadOnlySpan<char> text)
    {
        int prefix = SpecialPrefix(text, out _);
        ReadOnlySpan<char> number = text.Slice(prefix);
        if (prefix > 0 && number.Length > 0 && Digits(number, 0) == number.Length)
        {
            return true;
        }

        foreach (char character in number)
        {
            if (character is not ('I' or 'V' or 'X' or 'L'))
            {
                return false;
            }
        }

        return number.Length > 0;
    }

    // "S-", "ES-", "د-", "دإ-", "دإط-"
    private static int SpecialPrefix(ReadOnlySpan<char> text, out bool isEmergency)
    {
        int letters = ArabicForms.CountSessionLetters(text, out _, out isEmergency);
        if (letters == 0 && text.Length > 0)
        {
            isEmergency = text.Length > 1 && text[0] == 'E' && text[1] == 'S';
            letters = isEmergency ? 2 : text[0] == 'S' ? 1 : 0;
        }

        return letters > 0 && letters < text.Length && TextFacts.IsHyphen(text[letters]) ? letters + 1 : 0;
    }

    // "د-15" counts a regular session, which stands in a bracket only.
    private static bool IsRegularPrefix(ReadOnlySpan<char> text, int prefix) =>
        prefix > 0 && ArabicForms.CountSessionLetters(text.Slice(0, prefix), out bool isSpecial, out _) > 0 && !isSpecial;

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
