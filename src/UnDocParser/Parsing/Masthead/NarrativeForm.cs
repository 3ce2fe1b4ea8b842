using UnDocParser.Facts.Amendments;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises texts that are told in sentences, and where the sentences begin behind a masthead.</summary>
internal static class NarrativeForm
{
    // Lines that are not blank.
    private const int LongestMasthead = 100;
    private const int LongestSearch = 400;
    private const int LongestParagraph = 60;

    // Code units. A line of a masthead that ends in a full stop is shorter, a sentence seldom.
    private const int ShortestText = 60;

    // Code units. A line on the adoption, or a title, may end in a full stop too; sentences of a report are longer.
    private const int ShortestSentence = 90;

    /// <summary>
    /// TR10. Returns the first line of a decision that is told in a sentence, or -1: it names a meeting with its number, a date and the organ, in the first lines
    /// behind the words that open it.
    /// </summary>
    /// <example><c>At its 68th plenary meeting, on 23 December 2036, the General Assembly decided to meet.</c></example>
    /// <remarks>Counter-example: <c>At its last meeting the committee was tired.</c></remarks>
    public static int FindDecision(LineWindow lines, Language language)
    {
        int seen = 0;
        for (int index = 0; seen < LongestMasthead && lines.Has(index); index++)
        {
            if (!lines[index].IsBlank)
            {
                seen++;
                if (DecisionSentence.StartsAt(lines, index, language))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// TR11. Returns the first instruction of a text that amends another, or -1: a line says that it amends one, and behind it a line begins as such instructions do.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="bodyStart">The line at which a resolution would start; what follows it says nothing of the text as a whole. -1 where none does.</param>
    /// <param name="language">The language.</param>
    /// <example><c>Lindemar: amendment to draft resolution A/91/L.3</c> ⏎ <c>In operative paragraph 1, replace “notes” with “welcomes”.</c></example>
    /// <remarks>Counter-example: <c>Lindemar: draft resolution</c> ⏎ <c>In larger freedom</c></remarks>
    public static int FindAmendment(LineWindow lines, int bodyStart, Language language)
    {
        bool amends = false;
        int seen = 0;
        for (int index = 0; seen < LongestMasthead && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> content = lines.Content(index);
            if (amends && OpensInstruction(LineStart.Of(content, language), language))
            {
                return index;
            }

            if (!amends && bodyStart >= 0 && index >= bodyStart)
            {
                return -1;
            }

            amends |= AmendmentLabel.Is(content, language);
        }

        return -1;
    }

    // "OP7: delete": a label that only drafts have names the part.
    private static bool OpensInstruction(in LineStart start, Language language) =>
        start.Label.IsDrafting || language.Narrative.AmendmentOpeners.Match(start.Bare) > 0 || AmendmentHeading.Read(start.Bare.ToString(), language) is not null;

    /// <summary>
    /// TR12. Determines whether the numbers of a text are those of clauses: behind one of them stands an operative verb. The paragraphs of a report have none.
    /// </summary>
    /// <example><c>1. Requests ports to report;</c></example>
    /// <remarks>Counter-example: <c>1. The present report describes the ports.</c></remarks>
    public static bool NumbersClauses(LineWindow lines, Language language)
    {
        bool follows = false;
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            var start = LineStart.Of(lines, index, language);
            bool isNumber = start.Label.Style == LabelStyle.Number;
            if ((isNumber || follows) && language.OperativeOpeners.Match(start.Bare) > 0)
            {
                return true;
            }

            follows = isNumber && start.AfterLabel.IsEmpty;
        }

        return false;
    }

    /// <summary>
    /// TR13. Returns the line at which running text begins behind a masthead, or -1: a paragraph that goes on to a full stop and holds no line that a masthead
    /// prints, or a numbered one.
    /// </summary>
    /// <example><c>Letter dated 5 May 2036 from the Keeper</c> ⏎ ⏎ <c>I have the honour to inform you that the lamps of the northern harbours were lit.</c></example>
    /// <remarks>Counter-example: <c>United Nations</c> ⏎ <c>Distr.: General</c></remarks>
    public static int FindText(LineWindow lines, Language language, LayoutProfile profile)
    {
        int seen = 0;
        bool isFree = true;
        for (int index = 0; seen < LongestMasthead && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                isFree = true;
                continue;
            }

            seen++;
            if ((isFree || !profile.IsWrapped) && StartsText(lines, index, language, profile))
            {
                return index;
            }

            isFree = MastheadParts.IsOne(lines.Content(index), language)
                || ClauseEnds.IsStop(ClauseEnds.LastSignificant(lines.Content(index)))
                || SectionHeadingForm.Is(lines, index, language);
        }

        return -1;
    }

    /// <summary>
    /// TR16. Returns the line at which a report or a letter begins that holds a resolution, or -1: running text begins before the formula, and two paragraphs of it,
    /// or one with a number, are longer than any line of a masthead. A single sentence may stand above any resolution, as on a web page.
    /// </summary>
    /// <example><c>1. The Committee considered the item at two meetings …</c> ⏎ <c>The General Assembly,</c></example>
    /// <remarks>Counter-example: <c>91/14. Harbour lights</c> ⏎ <c>The General Assembly,</c></remarks>
    public static int FindReport(LineWindow lines, int formula, Language language, LayoutProfile profile)
    {
        // A sentence needs a stop. Few mastheads have one, and no more is asked of those that have none.
        if (!HoldsStop(lines, formula))
        {
            return -1;
        }

        int text = FindText(lines, language, profile);
        bool isReport = text >= 0
            && text < formula
            && !DecisionSentence.StartsAt(lines, text, language)
            && MastheadNotes.Classify(lines.Content(text), language, out _) == MastheadNote.None
            && !NamesResolution(lines, text, language)
            && HoldsParagraphs(lines, text, formula, language, profile);
        return isReport ? text : -1;
    }

    private static bool HoldsStop(LineWindow lines, int end)
    {
        for (int index = 0; index < end; index++)
        {
            if (MastheadNotes.EndsSentence(lines.Content(index)))
            {
                return true;
            }
        }

        return false;
    }

    // Where a line above the text names a resolution, the document is that one, and its masthead is printed in an unusual way.
    private static bool NamesResolution(LineWindow lines, int end, Language language)
    {
        for (int index = 0; index < end; index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(index);
            ReadOnlySpan<char> bare = LineStart.Of(content, language).Unquoted;
            if (TitleNumber.StartsLine(content) || language.AdoptionLabel.Match(bare) > 0 || NumberLine.Read(bare, language).NumberLength > 0)
            {
                return true;
            }
        }

        return false;
    }

    // A paragraph that begins with a capital or a number, and goes on to a full stop. A remark to an asterisk is none, whatever its length.
    private static bool HoldsParagraphs(LineWindow lines, int from, int end, Language language, LayoutProfile profile)
    {
        int paragraphs = 0;
        int length = 0;
        bool isFree = true;
        for (int index = from; index < end; index++)
        {
            if (lines[index].IsBlank)
            {
                isFree |= profile.Spacing != LineSpacing.EveryLine;
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(index);
            if (MastheadParts.IsOne(content, language))
            {
                length = 0;
                isFree = true;
                continue;
            }

            bool starts = isFree || !profile.IsWrapped;
            bool isNumbered = starts && LabelScanner.Scan(content).Style == LabelStyle.Number;
            bool isRemark = MastheadNotes.Classify(content, language, out _) != MastheadNote.None;
            length = isRemark || (starts && !char.IsUpper(content[0]) && !isNumbered) ? 0
                : starts ? content.Length
                : length == 0 ? 0 : length + content.Length;

            // One with a number counts for two. The stop of "A/91/L.3" ends nothing.
            paragraphs += isNumbered && length > 0 ? 1 : 0;
            bool isEnd = MastheadNotes.EndsSentence(content);
            if (isEnd && length >= ShortestSentence && ++paragraphs > 1)
            {
                return true;
            }

            isFree = isEnd;
        }

        return false;
    }

    private static bool StartsText(LineWindow lines, int index, Language language, LayoutProfile profile)
    {
        var first = LineStart.Of(lines, index, language);
        if (first.Label is { Style: LabelStyle.Number, Ordinal: 1 })
        {
            return true;
        }

        return !first.Bare.IsEmpty
            && !char.IsLower(first.Bare[0])
            && !SectionHeadingForm.StandsAboveText(lines, index, language)
            && GoesOnToStop(lines, index, language, profile);
    }

    private static bool EndsSentence(ReadOnlySpan<char> content) => CharacterClasses.IsStop(ClauseEnds.LastSignificant(content), Stops.Item);

    private static bool GoesOnToStop(LineWindow lines, int index, Language language, LayoutProfile profile)
    {
        int length = 0;
        int seen = 0;
        for (int next = index; seen < LongestParagraph && lines.Has(next); next++)
        {
            if (lines[next].IsBlank)
            {
                if (profile.Spacing != LineSpacing.EveryLine)
                {
                    return false;
                }

                continue;
            }

            ReadOnlySpan<char> content = lines.Content(next);
            if (MastheadParts.IsOne(content, language))
            {
                return false;
            }

            length += content.Length;
            if (EndsSentence(content))
            {
                return length >= ShortestText || content[0] >= 0x2E80;
            }

            if (!profile.IsWrapped)
            {
                return false;
            }

            seen++;
        }

        return false;
    }
}
