using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>What stands above a line at which a body may start.</summary>
/// <param name="HasTitle">Whether a title with its number: <c>91/38. Lights</c>.</param>
/// <param name="HasHeading">Whether the number that heads a resolution, with its title or without: <c>Decision 8/CP.97</c>.</param>
/// <param name="HasWords">Whether words of a title, on the line of that number or below it.</param>
/// <param name="HasNumber">Whether a numbered paragraph.</param>
internal readonly record struct LinesAbove(bool HasTitle, bool HasHeading, bool HasWords, bool HasNumber)
{
    /// <summary>Returns what stands above the line behind.</summary>
    /// <param name="line">The line, which is not blank.</param>
    public LinesAbove Below(in StartLine line)
    {
        ReadOnlySpan<char> content = line.Lines.Content(line.Index);
        content = content.Slice(TitleNumber.MarksLength(content));
        int heading = ResolutionHeading.Length(content, line.Language);
        return new(
            HasTitle || TitleNumber.Length(content) > 0,
            HasHeading || heading > 0,
            HasWords || HasHeading || (heading > 0 && !ClauseEnds.TrimMarks(content.Slice(heading)).IsEmpty),
            HasNumber || line.Start.Label.Style == LabelStyle.Number);
    }
}
