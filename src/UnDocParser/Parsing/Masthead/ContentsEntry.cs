using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the entries of a list of contents: <c>Lights of harbours ......... 12</c>.</summary>
internal static class ContentsEntry
{
    // Digits: four of them are a year.
    private const int LongestPage = 3;

    // Characters: a wide gap, or dots that lead to the number.
    private const int NarrowestGap = 3;

    /// <summary>Determines whether a line ends in the number of a page, behind a tab, a wide gap or dots.</summary>
    public static bool EndsInPage(ReadOnlySpan<char> line)
    {
        int digits = line.Length;
        while (digits > 0 && TextFacts.IsDigit(line[digits - 1]))
        {
            digits--;
        }

        int gap = digits;
        bool hasTab = false;
        while (gap > 0 && (TextFacts.IsBlank(line[gap - 1]) || line[gap - 1] is '.' or '…'))
        {
            gap--;
            hasTab |= line[gap] == '\t';
        }

        bool isPage = digits < line.Length && line.Length - digits <= LongestPage;
        return isPage && gap > 0 && (hasTab || digits - gap >= NarrowestGap);
    }
}
