using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>The text whose lines are told from the furniture of its pages, with what is known of it as a whole.</summary>
/// <param name="lines">Its lines.</param>
/// <param name="profile">How it was produced.</param>
/// <param name="heads">What heads its pages.</param>
/// <param name="language">Its language.</param>
internal sealed class PageText(LineWindow lines, LayoutProfile profile, RunningHeads heads, Language language)
{
    /// <summary>Gets its lines.</summary>
    public LineWindow Lines { get; } = lines;

    /// <summary>Gets how it was produced.</summary>
    public LayoutProfile Profile { get; } = profile;

    /// <summary>Gets what heads its pages.</summary>
    public RunningHeads Heads { get; } = heads;

    /// <summary>Gets its language.</summary>
    public Language Language { get; } = language;

    /// <summary>Returns what of a head or foot a line is.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isBesideHead">Whether the next line is a certain head: then even a short piece of the title is one.</param>
    public HeadLine HeadOf(int index, bool isBesideHead = false)
    {
        LineInfo line = Lines[index];
        return Heads.Classify(line.Content(Lines.Text), line.Signs, isBesideHead);
    }

    /// <summary>Returns the first line behind <paramref name="index"/> that is not blank and no more than <paramref name="most"/> lines away, or -1.</summary>
    public int NextWithin(int index, int most)
    {
        for (int next = index + 1; next <= index + most && Lines.Has(next); next++)
        {
            if (!Lines[next].IsBlank)
            {
                return next;
            }
        }

        return -1;
    }
}
