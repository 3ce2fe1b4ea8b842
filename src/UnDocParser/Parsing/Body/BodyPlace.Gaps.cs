using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

// Headings that blank lines set apart, in texts whose layout tells nothing else.
internal sealed partial class BodyPlace
{
    // Lines. Between the lines of a paragraph stands one blank line, or none.
    private const int NarrowGap = 3;

    /// <summary>
    /// Determines whether a line is a heading that several blank lines set apart from what is before it: short, without a stop, with a capital at its start and at
    /// that of the next line. At the end of a page as many stand before a full line, or before the rest of a sentence.
    /// </summary>
    public bool IsSetApart(in BodyLine line) =>
        line.Index - _previous > NarrowGap
        && _previous != DocumentLines.NoLine
        && line.StartsWithCapital
        && !line.HasLabel
        && EndOf(line.Index) is { IsShort: true, EndsParagraph: false }
        && line.FollowsEnd
        && StandsBelowBlanks(line.Index)
        && NextBodyLine(line.Index) is >= 0 and int next
        && BeginsAnew(LineStart.Of(_lines, next, _language));

    private static bool BeginsAnew(in LineStart start) => start.HasLabel || (!start.Bare.IsEmpty && IsUpper(start.Bare[0]));

    private bool StandsBelowBlanks(int index)
    {
        int blank = _previous + 1;
        while (blank < index && _document.Roles[blank] == LineRole.Blank)
        {
            blank++;
        }

        return blank == index;
    }
}
