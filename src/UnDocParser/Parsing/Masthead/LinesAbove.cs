using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>What stands above a line at which a body may start.</summary>
/// <param name="HasTitle">Whether a title with its number: <c>91/38. Lights</c>.</param>
/// <param name="HasNumber">Whether a numbered paragraph.</param>
internal readonly record struct LinesAbove(bool HasTitle, bool HasNumber)
{
    /// <summary>Returns what stands above the line behind.</summary>
    /// <param name="line">The line, which is not blank.</param>
    public LinesAbove Below(in StartLine line) =>
        new(HasTitle || TitleNumber.StartsLine(line.Lines.Content(line.Index)), HasNumber || line.Start.Label.Style == LabelStyle.Number);

    /// <summary>
    /// Determines whether the number that heads a resolution stands above a line, and words of its title on the line of the number or below it:
    /// <c>Decision 8/CP.97</c> ⏎ <c>Lights</c>. Few lines are asked for it.
    /// </summary>
    public static bool HaveWordsOfTitle(LineWindow lines, int index, Language language)
    {
        bool hasLineBetween = false;
        for (int above = index - 1; above >= 0; above--)
        {
            if (lines[above].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(above);
            content = content.Slice(TitleNumber.MarksLength(content));
            int heading = ResolutionHeading.Length(content, language);
            if (heading > 0)
            {
                return hasLineBetween || !ClauseEnds.TrimMarks(content.Slice(heading)).IsEmpty;
            }

            hasLineBetween = true;
        }

        return false;
    }
}
