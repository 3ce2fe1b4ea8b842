using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>What the layout says of a line.</summary>
internal enum Cue
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A paragraph starts here.</summary>
    Start,

    /// <summary>The paragraph of the line before goes on.</summary>
    Continue,
}

/// <summary>Reads the layout: blank lines and indents that mark the start of a paragraph.</summary>
internal sealed class ParagraphCue
{
    private const int PageMarginWindow = 40;
    private const int PageWindow = 120;
    private const int LongestWidth = 130;

    // More blank lines than this between two paragraphs of one line each mark the end of a page.
    private const int WidestGap = 3;
    private const int NoColumn = int.MinValue;
    private readonly DocumentLines _document;
    private readonly LayoutProfile _profile;
    private readonly int _typicalWidth;
    private int _hangingColumn = NoColumn;
    private int _labelColumn = NoColumn;

    /// <summary>Initializes the cue for one document.</summary>
    public ParagraphCue(DocumentLines document)
    {
        _document = document;
        _profile = document.Profile;
        _typicalWidth = TypicalWidth();
    }

    /// <summary>Remembers the text column of the block that starts at a line, for its hanging lines.</summary>
    public void BlockStarts(int index, LineStart start, int labelLength)
    {
        LineInfo line = _document.Lines[index];
        int column = line.Width - start.AfterLabel.Length;
        _hangingColumn = labelLength > 0 && column < line.Width ? ColumnOf(index) + column : NoColumn;
        _labelColumn = labelLength > 0 ? ColumnOf(index) : NoColumn;
    }

    /// <summary>Tells whether a line is clearly shorter than the lines of the text are.</summary>
    public bool IsShort(int index) => _document.Lines[index].Width < _typicalWidth * 4 / 5;

    /// <summary>Returns what the layout says of a line, given the line of running text before it.</summary>
    public Cue Of(int index, int previous)
    {
        if (previous < 0)
        {
            return Cue.Start;
        }

        bool furniture = HasFurniture(previous, index);
        if (!_profile.IsWrapped)
        {
            return furniture || index - previous > WidestGap ? Cue.Unknown : RunsOn(index, previous) ? Cue.Continue : Cue.Start;
        }

        bool pageEnds = furniture || PageFurniture.PageEndsBetween(_document.Lines, _profile, previous, index);
        if (_profile.Spacing == LineSpacing.BetweenParagraphs)
        {
            return pageEnds ? Cue.Unknown : index > previous + 1 ? Cue.Start : Cue.Continue;
        }

        LineInfo line = _document.Lines[index];
        if (_profile.StartIndent == 1)
        {
            // A page that follows without a blank line begins with an extra blank.
            int extra = index > 0 && !_document.Lines[index - 1].IsBlank && _profile.Spacing == LineSpacing.EveryLine ? 1 : 0;
            return line.Indent > extra ? Cue.Start : Cue.Continue;
        }

        if (_profile.StartIndent == 0)
        {
            return Cue.Unknown;
        }

        // Inside a page blank lines stand around headings only, which keep to the margin.
        if (index > previous + 1 && !pageEnds && EndsParagraph(previous))
        {
            return Cue.Start;
        }

        int column = ColumnOf(index);
        if (_hangingColumn != NoColumn && Math.Abs(column - _hangingColumn) <= 1 && !HasLabel(index) && !FollowsShortEnd(index, previous))
        {
            return Cue.Continue;
        }

        // A page may hold nothing but items, none of which reaches the margin: then their labels tell.
        bool isNextItem = _labelColumn != NoColumn && Math.Abs(column - _labelColumn) <= 2 && HasLabel(index);
        if (isNextItem || column - MarginAt(index) >= 2)
        {
            return Cue.Start;
        }

        // Headings keep to the margin; where they are set from the right no blank lines stand around them.
        bool mayBeHeading = IsShort(previous) || (EndsParagraph(previous) && IsShort(index));
        return _profile.IsRightToLeft && mayBeHeading ? Cue.Unknown : Cue.Continue;
    }

    // Where a paragraph is one line, a line that begins in the middle of a sentence was cut from the one before.
    private bool RunsOn(int index, int previous) =>
        char.IsLower(_document.Text[_document.Lines[index].ContentStart])
        && !HasLabel(index)
        && !EndsParagraph(previous);

    // A short line with a stop ended its paragraph, whatever column the next one begins in.
    private bool FollowsShortEnd(int index, int previous) =>
        EndsParagraph(previous) && IsShort(previous) && !char.IsLower(_document.Text[_document.Lines[index].ContentStart]);

    private bool HasLabel(int index) => LineStart.Of(_document.Lines[index].Content(_document.Text)).HasLabel;

    private bool EndsParagraph(int index) =>
        ClauseEnds.EndsParagraph(_document.Lines[index].Content(_document.Text), _document.Language);

    private bool HasFurniture(int from, int to)
    {
        for (int index = from + 1; index < to; index++)
        {
            if (_document.Roles[index] is not (LineRole.Blank or LineRole.Body or LineRole.Separator))
            {
                return true;
            }
        }

        return false;
    }

    // The column a line begins in, counted from the side the script is written from.
    private int ColumnOf(int index) =>
        _profile.IsRightToLeft ? -_document.Lines[index].RightEdge : _document.Lines[index].Indent;

    // The margin changes from page to page: it is the least indent of the running text around the line.
    private int MarginAt(int index)
    {
        int margin = ColumnOf(index);
        int seen = 0;
        int last = Math.Min(_document.Lines.Length, index + PageWindow);
        for (int next = index + 1; next < last && seen < PageMarginWindow; next++)
        {
            if (_document.Lines[next].EndsPage)
            {
                break;
            }

            if (_document.Roles[next] == LineRole.Body)
            {
                margin = Math.Min(margin, ColumnOf(next));
                seen++;
            }
        }

        seen = 0;
        int first = Math.Max(_document.BodyStart, index - PageWindow);
        for (int before = index - 1; before >= first && seen < PageMarginWindow; before--)
        {
            if (_document.Lines[before].EndsPage)
            {
                break;
            }

            if (_document.Roles[before] == LineRole.Body)
            {
                margin = Math.Min(margin, ColumnOf(before));
                seen++;
            }
        }

        return margin;
    }

    // The width nine of ten lines keep below; a few are joined and longer.
    private int TypicalWidth()
    {
        Span<int> counts = stackalloc int[LongestWidth + 1];
        int total = 0;
        for (int index = _document.BodyStart; index < _document.Lines.Length; index++)
        {
            if (_document.Roles[index] == LineRole.Body)
            {
                counts[Math.Min(_document.Lines[index].Width, LongestWidth)]++;
                total++;
            }
        }

        int below = 0;
        for (int width = 0; width <= LongestWidth; width++)
        {
            below += counts[width];
            if (below * 10 >= total * 9)
            {
                return width;
            }
        }

        return LongestWidth;
    }
}
