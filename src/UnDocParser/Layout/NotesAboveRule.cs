using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Recognises notes that an extraction printed above the rule of their page, behind the running text.</summary>
internal static class NotesAboveRule
{
    private const int MostLinesAbove = 8;
    private const int MostLinesBelow = 40;

    /// <summary>
    /// Tells whether a line goes on with a list of symbols that broke off at the end of a note on the page before: from
    /// there to the rule no line is blank, and the last one ends the sentence.
    /// </summary>
    public static bool IsCarried(LineWindow lines, int index)
    {
        if (!StartsWithSymbol(lines.Content(index)))
        {
            return false;
        }

        bool ends = false;
        for (int next = index; next <= index + MostLinesAbove && lines.Has(next) && !lines[next].IsBlank; next++)
        {
            ReadOnlySpan<char> content = lines.Content(next);
            if (LinePatterns.IsRule(content))
            {
                return ends;
            }

            ends = EndsSentence(content);
        }

        return false;
    }

    /// <summary>
    /// Tells whether the sentences from a line to the rule are notes: marks stand between them, and only with them the
    /// marks of the page are as many as its notes and go on with the count without a gap.
    /// </summary>
    public static bool AreMissingBelow(LineWindow lines, int index, int expected)
    {
        if (!IsNoteText(lines.Content(index)))
        {
            return false;
        }

        var page = new MarkCount(expected);
        int rule = TakeDownToRule(lines, index, ref page);
        if (rule < 0 || !page.HasMarks)
        {
            return false;
        }

        for (int below = rule + 1; below < rule + MostLinesBelow && lines.Has(below); below++)
        {
            if (!lines[below].IsBlank && !page.Takes(lines.Content(below)))
            {
                break;
            }
        }

        return page.IsWhole;
    }

    // Returns the rule, or -1 where it is too far away or what stands between is no note.
    private static int TakeDownToRule(LineWindow lines, int index, ref MarkCount page)
    {
        int seen = 0;
        for (int rule = index; seen <= MostLinesAbove && lines.Has(rule); rule++)
        {
            if (lines[rule].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(rule);
            if (LinePatterns.IsRule(content))
            {
                return rule;
            }

            seen++;
            if (!page.Takes(content))
            {
                return -1;
            }
        }

        return -1;
    }

    // The page may have ended within a symbol: "57/165", of "A/57/165".
    private static bool StartsWithSymbol(ReadOnlySpan<char> content)
    {
        int digits = 0;
        while (digits < content.Length && TextFacts.IsDigit(content[digits]))
        {
            digits++;
        }

        bool isRest = digits > 0 && digits + 1 < content.Length && content[digits] == '/' && TextFacts.IsDigit(content[digits + 1]);
        return isRest || LinePatterns.SymbolLength(content) > 0;
    }

    /// <summary>Determines whether a line can be the whole text of a note.</summary>
    internal static bool IsNoteText(ReadOnlySpan<char> content) =>
        EndsSentence(content) && (char.IsUpper(content[0]) || TextFacts.IsDigit(content[0]) || TextFacts.IsIdeograph(content[0]));

    private static bool EndsSentence(ReadOnlySpan<char> content) => CharacterClasses.IsFullStop(content[content.Length - 1]);
}
