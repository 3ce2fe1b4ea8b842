using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the end of a resolution at the head of a page, before the heading of the first one that begins there.</summary>
internal static class FragmentForm
{
    // Lines that are not blank: a title has three at most.
    private const int LongestTitle = 8;

    // Code units. The head of a page and a title are shorter, or end in no stop.
    private const int ShortestText = 30;

    /// <summary>
    /// TR14. Returns the line at which the end of a resolution starts, or -1: the meeting and date of its adoption stand before the numbered heading of the next,
    /// and its text before them.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="formula">The line of the first formula.</param>
    /// <param name="language">The language.</param>
    /// <param name="part">The part of the document that the text is of.</param>
    /// <example><c>Decides to meet.</c> ⏎ <c>84th plenary meeting</c> ⏎ <c>30 November 2037</c> ⏎ <c>91/38. Lights</c> ⏎ <c>The General Assembly,</c></example>
    /// <remarks>Counter-example: <c>91/38. Lights</c> ⏎ <c>The General Assembly,</c></remarks>
    public static int Find(LineWindow lines, int formula, Language language, out DocumentPart part)
    {
        part = DocumentPart.BeforeFormula;
        int heading = FindHeading(lines, formula);
        int closing = heading > 0 ? FindClosing(lines, heading, language) : -1;
        for (int index = 0; index < closing; index++)
        {
            if (!lines[index].IsBlank && IsText(lines.Content(index), language))
            {
                part = CharacterClasses.IsComma(ClauseEnds.LastSignificant(lines.Content(index))) ? DocumentPart.Preamble : DocumentPart.Operative;
                return index;
            }
        }

        return -1;
    }

    private static int FindHeading(LineWindow lines, int formula)
    {
        int seen = 0;
        for (int index = formula - 1; index > 0 && seen < LongestTitle; index--)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            if (TitleNumber.StartsLine(lines.Content(index)))
            {
                return index;
            }
        }

        return -1;
    }

    private static int FindClosing(LineWindow lines, int heading, Language language)
    {
        for (int index = 0; index < heading; index++)
        {
            if (!lines[index].IsBlank && ClosesAt(lines, index, heading, language))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool ClosesAt(LineWindow lines, int index, int heading, Language language)
    {
        if (AdoptionSentence.StartsAt(lines, index, language))
        {
            return true;
        }

        int next = index + 1;
        while (next < heading && lines[next].IsBlank)
        {
            next++;
        }

        return next < heading
            && SpecialLines.IsDate(lines.Content(next), language)
            && SpecialLines.IsMeeting(LineStart.Of(lines, index, language).Bare.TrimEnd("*_,，، ".AsSpan()), language);
    }

    // A numbered clause or a verb, or a line that is no head of a page: it goes on from one before, or is long and ends in a stop.
    private static bool IsText(ReadOnlySpan<char> content, Language language)
    {
        var start = LineStart.Of(content, language);
        if (start.Label.Style == LabelStyle.Number || (!start.Bare.IsEmpty && language.OperativeOpeners.Match(start.Bare) > 0))
        {
            return true;
        }

        bool goesOn = !start.Bare.IsEmpty && (char.IsLower(start.Bare[0]) || start.Bare[0] == '(');
        return content.Length >= ShortestText && (goesOn || ClauseEnds.IsStop(ClauseEnds.LastSignificant(content)));
    }
}
