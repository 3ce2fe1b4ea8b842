using System.Globalization;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Reads what a list leaves out of the symbols behind its first: <c>A/61/L.45 and Add.1</c>, <c>A/C.3/57/SR.39, 47 and 50</c>.
/// </summary>
internal sealed class SuffixLists(string text, CitationWords words)
{
    private const int LongestNumber = 3;
    private static readonly string[] Suffixes = ["Add.", "Corr.", "Rev.", "Amend."];

    /// <summary>Reads the next member of a list.</summary>
    /// <param name="before">The symbol before.</param>
    /// <param name="end">The place behind it.</param>
    /// <param name="symbol">The symbol of the member.</param>
    /// <param name="start">Where the member starts.</param>
    /// <returns>The length of the member, or 0.</returns>
    public int Next(DocumentSymbol before, int end, out DocumentSymbol symbol, out int start)
    {
        symbol = default;
        start = JointEnd(end);
        if (start == end || start >= text.Length)
        {
            return 0;
        }

        string known = before.ToString();
        foreach (string suffix in Suffixes)
        {
            if (string.CompareOrdinal(text, start, suffix, 0, suffix.Length) == 0)
            {
                int digits = DigitsEnd(start + suffix.Length);
                string number = text.Substring(start + suffix.Length, digits - start - suffix.Length);
                return number.Length > 0 && DocumentSymbol.TryParse(WithSuffix(known, suffix, number), out symbol) ? digits - start : 0;
            }
        }

        return before.Series is "SR" or "PV" ? NextMeeting(known, start, out symbol) : 0;
    }

    private int NextMeeting(string known, int start, out DocumentSymbol symbol)
    {
        symbol = default;
        int digits = DigitsEnd(start);
        bool ends = digits > start && digits - start <= LongestNumber
            && (digits == text.Length || !(char.IsLetterOrDigit(text[digits]) || text[digits] is '/' or '(' || TextFacts.IsHyphen(text[digits])));
        string head = known.Substring(0, known.LastIndexOf('.') + 1);
        return ends && DocumentSymbol.TryParse(head + text.Substring(start, digits - start), out symbol) ? digits - start : 0;
    }

    // A second addendum stands beside the first, a corrigendum of an addendum behind it.
    private static string WithSuffix(string known, string suffix, string number)
    {
        int last = known.LastIndexOf('/') + 1;
        string head = string.CompareOrdinal(known, last, suffix, 0, suffix.Length) == 0 ? known.Substring(0, last - 1) : known;
        return string.Format(CultureInfo.InvariantCulture, "{0}/{1}{2}", head, suffix, number);
    }

    private int JointEnd(int end)
    {
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
