using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

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

    // More blank lines than this between two paragraphs of one line each mark the end of a page.
    private const int WidestGap = 3;
    private const int LeastCutLine = 40;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly LayoutProfile _profile;

    /// <summary>Initializes the cue for one document.</summary>
    public ParagraphCue(DocumentLines document)
    {
        _document = document;
        _lines = document.Lines;
        _profile = document.Profile;
    }

    /// <summary>Remembers the columns of the block that starts at a line, for its hanging lines.</summary>
    public void BlockStarts(int index, LineStart start, int labelLength, ref BodyState state)
    {
        if (_profile.StartIndent <= 1)
        {
            return;
        }

        LineInfo line = _lines[index];
        int column = line.Width - start.AfterLabel.Length;
        state.HangingColumn = labelLength > 0 && column < line.Width ? ColumnOf(index) + column : BodyState.NoColumn;
        state.LabelColumn = labelLength > 0 ? ColumnOf(index) : BodyState.NoColumn;
    }

    /// <summary>Takes a line into the margin of its page.</summary>
    public void Passes(int index, int previous, ref BodyState state)
    {
        if (_profile.StartIndent > 1)
        {
            int column = ColumnOf(index);
            state.Margin = previous == DocumentLines.NoLine || StartsPage(index, previous) ? column : Math.Min(state.Margin, column);
        }
    }

    /// <summary>Tells whether a line is clearly shorter than the lines of the text are.</summary>
    public bool IsShort(int index) => _document.EndOf(index).IsShort;

    /// <summary>Returns what the layout says of a line, given the line of running text before it.</summary>
    public Cue Of(int index, int previous, BodyState state)
    {
        if (previous == DocumentLines.NoLine)
        {
            return Cue.Start;
        }

        bool furniture = HasFurniture(previous, index);
        if (!_profile.IsWrapped)
        {
            return furniture || index - previous > WidestGap ? Cue.Unknown : RunsOn(index, previous) ? Cue.Continue : Cue.Start;
        }

        bool pageEnds = furniture || PageEndsBetween(previous, index);
        if (_profile.Spacing == LineSpacing.BetweenParagraphs)
        {
            return pageEnds ? Cue.Unknown : index > previous + 1 ? Cue.Start : Cue.Continue;
        }

        LineInfo line = _lines[index];
        if (_profile.StartIndent == 1)
        {
            // A page that follows without a blank line begins with an extra blank.
            bool isNext = index == previous + 1 || !_lines[index - 1].IsBlank;
            int extra = isNext && _profile.Spacing == LineSpacing.EveryLine ? 1 : 0;
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
        if (state.HangingColumn != BodyState.NoColumn && Math.Abs(column - state.HangingColumn) <= 1 && !HasLabel(index) && !FollowsShortEnd(index, previous))
        {
            return Cue.Continue;
        }

        if (RunsOnBelowLabel(index, previous, column, state) || (pageEnds && RunsOnOverPageEnd(index, previous, state)))
        {
            return Cue.Continue;
        }

        // A page may hold nothing but items, none of which reaches the margin: then their labels tell.
        bool isNextItem = state.LabelColumn != BodyState.NoColumn && Math.Abs(column - state.LabelColumn) <= 2 && HasLabel(index);
        if (isNextItem || column - MarginAt(index, previous, state) >= 2)
        {
            return Cue.Start;
        }

        // Headings keep to the margin; where they are set from the right no blank lines stand around them.
        bool mayBeHeading = IsShort(previous) || (EndsParagraph(previous) && IsShort(index));
        return _profile.IsRightToLeft && mayBeHeading ? Cue.Unknown : Cue.Continue;
    }

    // Where a paragraph is one line, a line that begins in the middle of a sentence was cut from the one before. Russian
    // clauses begin in small letters too.
    private bool RunsOn(int index, int previous) =>
        BeginsAmidSentence(index)
        && !HasLabel(index)
        && !EndsParagraph(previous)
        && _document.Language.PreambularOpeners.Match(_lines.Content(index)) == 0
        && _document.Language.OperativeOpeners.Match(_lines.Content(index)) == 0;

    // Where an item is set in a block, or tabs stand for indents, its lines begin in the column of its label. A comma ends no item.
    private bool RunsOnBelowLabel(int index, int previous, int column, BodyState state) =>
        state.LabelColumn != BodyState.NoColumn
        && column == state.LabelColumn
        && !_document.EndOf(previous).EndsItem
        && !(EndsParagraph(previous) && IsShort(previous))
        && !HasLabel(index);

    // "2015–2030, in which the States": a figure may begin what was cut off, where more follows than the figure of a table.
    private bool BeginsAmidSentence(int index)
    {
        char first = _document.Text[_lines[index].ContentStart];
        return char.IsLower(first) || (TextFacts.IsDigit(first) && _lines[index].Width >= LeastCutLine);
    }

    // The columns of two pages differ: an item without a stop at the end of one goes on in the first line of the next.
    private bool RunsOnOverPageEnd(int index, int previous, BodyState state) =>
        state.LabelColumn != BodyState.NoColumn && !EndsParagraph(previous) && !HasLabel(index);

    // A short line with a stop ended its paragraph, whatever column the next one begins in.
    private bool FollowsShortEnd(int index, int previous) =>
        EndsParagraph(previous) && IsShort(previous) && !char.IsLower(_document.Text[_lines[index].ContentStart]);

    private bool HasLabel(int index) => LineStart.Of(_lines.Content(index), _document.Language).HasLabel;

    private bool EndsParagraph(int index) => _document.EndOf(index).EndsParagraph;

    // Whether a page ends between two lines, as far as the layout shows it.
    private bool PageEndsBetween(int before, int after)
    {
        for (int index = before + 1; index < after; index++)
        {
            ref readonly LineInfo line = ref _lines[index];
            if (line.EndsPage || (_profile.EmptyLineEndsPage && line.IsEmpty))
            {
                return true;
            }
        }

        return _document.EndOf(before).EndsPage || (_profile.Spacing == LineSpacing.EveryLine && after == before + 1);
    }

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

    // A form feed tells where pages end; where there is none, a head or number does.
    private bool StartsPage(int index, int previous)
    {
        for (int line = previous + 1; line < index; line++)
        {
            if (_profile.HasFormFeeds ? _lines[line].EndsPage : _document.Roles[line] is LineRole.PageNumber or LineRole.RunningHead)
            {
                return true;
            }
        }

        return _document.EndOf(previous).EndsPage;
    }

    // The column a line begins in, counted from the side the script is written from.
    private int ColumnOf(int index) => _profile.IsRightToLeft ? -_lines[index].RightEdge : _lines[index].Indent;

    // The margin changes from page to page: it is the least indent of the running text on the page before and behind the line.
    private int MarginAt(int index, int previous, BodyState state)
    {
        int margin = ColumnOf(index);
        margin = StartsPage(index, previous) ? margin : Math.Min(margin, state.Margin);
        int seen = 0;
        for (int next = index + 1; next < index + PageWindow && seen < PageMarginWindow && _lines.Has(next); next++)
        {
            if (_lines[next].EndsPage)
            {
                break;
            }

            if (_document.Roles[next] == LineRole.Body)
            {
                margin = Math.Min(margin, ColumnOf(next));
                seen++;
            }
        }

        return margin;
    }
}
