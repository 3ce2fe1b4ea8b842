using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>A member of a list of symbols.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">The number of its characters; 0 for none.</param>
/// <param name="Symbol">Its symbol in full.</param>
/// <param name="EndsRange">Whether it is the upper end of a range.</param>
internal readonly record struct ListMember(int Start, int Length, DocumentSymbol Symbol, bool EndsRange);

/// <summary>
/// Reads what a list leaves out of the symbols behind its first: <c>A/61/L.45 and Add.1</c>, <c>A/75/1 and Add.1–3</c>,
/// <c>A/C.3/57/SR.39, 47 and 50</c>.
/// </summary>
internal readonly struct SuffixLists(string text, CitationWords words)
{
    private const int LongestNumber = 3;
    private static readonly string[] Suffixes = ["Add.", "Corr.", "Rev.", "Amend."];

    /// <summary>Reads the next member of a list.</summary>
    /// <param name="first">The first symbol of the list, which the suffixes of all others belong to.</param>
    /// <param name="before">The symbol before.</param>
    /// <param name="end">The place behind it.</param>
    /// <returns>The member, of length 0 when there is none.</returns>
    public ListMember Next(DocumentSymbol first, DocumentSymbol before, int end)
    {
        int start = JointEnd(end, out bool isRange);
        if (start == end || start >= text.Length)
        {
            return default;
        }

        int suffixes = isRange ? start : SuffixesEnd(start);
        if (suffixes > start)
        {
            string member = text.Substring(start, suffixes - start);
            return DocumentSymbol.TryParse(WithSuffix(EndsInSuffix(first.ToString()) ? before.ToString() : first.ToString(), member), out DocumentSymbol symbol) ? new ListMember(start, suffixes - start, symbol, EndsRange: false) : default;
        }

        bool isMeeting = before.Series is "SR" or "PV" && before.Suffixes.IsEmpty;
        return isMeeting || EndsInSuffix(before.ToString()) ? NextNumber(before.ToString(), start, isRange, isMeeting) : default;
    }

    /// <summary>
    /// CR02. Returns the length of the first meeting of a range; the last is a citation of its own.
    /// </summary>
    /// <example><c>A/C.3/75/SR.10–12</c> cites <c>A/C.3/75/SR.10</c> and <c>A/C.3/75/SR.12</c>.</example>
    /// <param name="start">Where the symbol starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="symbol">The symbol; the first of the range afterwards.</param>
    public int WithoutRange(int start, int length, ref DocumentSymbol symbol)
    {
        if (symbol.Series is not ("SR" or "PV"))
        {
            return length;
        }

        int end = start + length;
        int digits = end;
        while (digits > start && TextFacts.IsDigit(text[digits - 1]))
        {
            digits--;
        }

        bool isRange = digits < end && digits > start + 1 && TextFacts.IsHyphen(text[digits - 1]) && TextFacts.IsDigit(text[digits - 2]);
        if (isRange && DocumentSymbol.TryParse(text.AsSpan(start, digits - 1 - start), out DocumentSymbol first))
        {
            symbol = first;
            return digits - 1 - start;
        }

        return length;
    }

    // "47 and 50", "Add.1 and 2", "Add.1–3"
    private ListMember NextNumber(string known, int start, bool isRange, bool isMeeting)
    {
        int digits = DigitsEnd(start);
        bool ends = digits > start && digits - start <= LongestNumber && (isMeeting ? EndsNumber(digits) : EndsMember(digits));
        string head = known.Substring(0, known.LastIndexOf('.') + 1);
        return ends && DocumentSymbol.TryParse(head + text.Substring(start, digits - start), out DocumentSymbol symbol)
            ? new ListMember(start, digits - start, symbol, isRange)
            : default;
    }

    private bool EndsNumber(int digits) =>
        digits == text.Length || !(char.IsLetterOrDigit(text[digits]) || text[digits] is '/' or '(' || TextFacts.IsHyphen(text[digits]));

    // "Add.1 and 2, by which", "Add.1 and 2 and A/75/2": not "Add.1 and 2 other documents".
    private bool EndsMember(int digits)
    {
        int next = SkipBlanks(digits);
        return EndsNumber(digits) && (next == text.Length || !char.IsLetter(text[next]) || TextFacts.IsIdeograph(text[next]) || words.Conjunctions.Match(text.AsSpan(next)) > 0);
    }

    private static bool EndsInSuffix(string known) => SuffixAt(known, known.LastIndexOf('/') + 1) > 0;

    private static int SuffixAt(string from, int index)
    {
        foreach (string suffix in Suffixes)
        {
            if (string.CompareOrdinal(from, index, suffix, 0, suffix.Length) == 0)
            {
                return suffix.Length;
            }
        }

        return 0;
    }

    // "Add.1", "Add.1/Corr.1"
    private int SuffixesEnd(int start)
    {
        int end = start;
        int index = start;
        while (SuffixAt(text, index) is > 0 and int word)
        {
            int digits = DigitsEnd(index + word);
            if (digits == index + word)
            {
                break;
            }

            end = digits;
            index = digits < text.Length && text[digits] == '/' ? digits + 1 : text.Length;
        }

        return end;
    }

    /// <summary>CR03. Puts a suffix behind the first symbol of the list; one of its own kind stands beside that, not behind it.</summary>
    /// <example><c>A/4531 and Corr.1 and Add.1</c> are three documents of A/4531; behind <c>A/61/L.45/Add.1</c>, <c>Add.2</c> is A/61/L.45/Add.2.</example>
    private static string WithSuffix(string known, string member)
    {
        int last = known.LastIndexOf('/') + 1;
        int length = SuffixAt(known, last);
        string head = length > 0 && string.CompareOrdinal(known, last, member, 0, length) == 0 ? known.Substring(0, last - 1) : known;
        return head + "/" + member;
    }

    private int JointEnd(int end, out bool isRange)
    {
        isRange = end < text.Length && TextFacts.IsHyphen(text[end]);
        if (isRange)
        {
            return end + 1;
        }

        int index = SkipBlanks(end);
        if (index < text.Length && text[index] is ',' or '،' or '、')
        {
            index = SkipBlanks(index + 1);
        }

        int word = index < text.Length ? words.Conjunctions.Match(text.AsSpan(index)) : 0;
        return SkipBlanks(index + word);
    }

    private int SkipBlanks(int index)
    {
        while (index < text.Length && OrganNamesIn.IsBlank(text[index]))
        {
            index++;
        }

        return index;
    }

    private int DigitsEnd(int index)
    {
        while (index < text.Length && TextFacts.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }
}
