using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>A line as the layout shows it: its columns, and what stands between it and the line of running text before it.</summary>
internal readonly ref struct LayoutLine
{
    // Lines behind the one at hand: of running text, and of any kind.
    private const int PageMarginWindow = 40;
    private const int PageWindow = 120;

    // More blank lines than this between two paragraphs of one line each mark the end of a page.
    private const int WidestGap = 3;

    // Code units. "2015–2030, in which the States": a cell of a table that begins with a figure is shorter.
    private const int LeastCutLine = 40;

    // No text has a thousand clauses.
    private const int MostDigits = 4;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly int _index;
    private readonly int _previous;
    private readonly int _hangingColumn;
    private readonly int _labelColumn;
    private readonly int _margin;
    private readonly LabelStack _labels;

    /// <summary>Initializes a line.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="index">The line.</param>
    /// <param name="previous">The line of running text before it, or <see cref="DocumentLines.NoLine"/>.</param>
    /// <param name="state">What was carried to the line.</param>
    public LayoutLine(DocumentLines document, int index, int previous, ref readonly BodyState state)
    {
        _document = document;
        _lines = document.Lines;
        _index = index;
        _previous = previous;
        _hangingColumn = state.HangingColumn;
        _labelColumn = state.LabelColumn;
        _margin = state.Margin;
        _labels = state.Labels;
    }

    /// <summary>Gets a value indicating whether no line of the body stands before it.</summary>
    public bool IsFirst => _previous == DocumentLines.NoLine;

    /// <summary>Gets the width of the blanks before it.</summary>
    public int Indent => _lines[_index].Indent;

    /// <summary>Gets the column it begins in, counted from the side the script is written from.</summary>
    public int Column => ColumnOf(_document, _index);

    /// <summary>Gets a value indicating whether columns count from the right.</summary>
    public bool IsRightToLeft => Profile.IsRightToLeft;

    /// <summary>Gets a value indicating whether it is clearly shorter than the lines of the text are.</summary>
    public bool IsShort => _document.IsShort(_index);

    /// <summary>Gets a value indicating whether it has a label.</summary>
    public bool HasLabel => _document.HasLabel(_index);

    /// <summary>Gets a value indicating whether the line before can be the last of a paragraph.</summary>
    public bool FollowsEnd => Before.EndsParagraph;

    /// <summary>Gets a value indicating whether the line before is clearly shorter than the lines of the text are.</summary>
    public bool FollowsShort => !IsFirst && _document.IsShort(_previous);

    /// <summary>Gets a value indicating whether a blank line stands before it.</summary>
    public bool FollowsBlank => _index > _previous + 1;

    /// <summary>Gets a value indicating whether a blank line follows every line of the text.</summary>
    public bool FollowsBlankOfEveryLine => Profile.Spacing == LineSpacing.EveryLine;

    /// <summary>Gets a value indicating whether many blank lines stand before it.</summary>
    public bool FollowsWideGap => _index - _previous > WidestGap;

    /// <summary>Gets a value indicating whether a page ends before it.</summary>
    public bool FollowsPage => FollowsFurniture || PageEndsBefore;

    /// <summary>Gets a value indicating whether page furniture stands between it and the line before.</summary>
    public bool FollowsFurniture
    {
        get
        {
            for (int index = IsFirst ? _index : _previous + 1; index < _index; index++)
            {
                if (_document.Roles[index] is not (LineRole.Blank or LineRole.Body or LineRole.Separator))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// Gets a value indicating whether a short line with a stop stands before it: that one ended its paragraph, whatever column the next
    /// one begins in.
    /// </summary>
    public bool FollowsShortEnd => FollowsEnd && FollowsShort && !char.IsLower(First);

    /// <summary>Gets the blanks that say nothing: a page that follows without a blank line begins with an extra one.</summary>
    public int BlankOfPage
    {
        get
        {
            bool isNext = _index == _previous + 1 || !_lines[_index - 1].IsBlank;
            return isNext && Profile.Spacing == LineSpacing.EveryLine ? 1 : 0;
        }
    }

    /// <summary>
    /// Gets a value indicating whether it begins in the middle of a sentence, where a paragraph is one line: it was cut from the one
    /// before. Russian clauses
    /// begin in small letters too.
    /// </summary>
    public bool RunsOn =>
        BeginsAmidSentence
        && !HasLabel
        && !FollowsEnd
        && _document.Language.PreambularOpeners.Match(_lines.Content(_index)) == 0
        && _document.Language.OperativeOpeners.Match(_lines.Content(_index)) == 0
        && !OpensBehindNextNumber;

    /// <summary>Gets a value indicating whether it goes on with a sentence that a blank line broke: in a small letter, where those open no clause.</summary>
    public bool RunsOnOverBlank =>
        !IsFirst
        && char.IsLower(First)
        && !_document.Language.OpensWithSmallLetters
        && !HasLabel
        && !FollowsEnd
        && (!FollowsShort || Before.EndsInConjunction);

    /// <summary>
    /// Gets the columns between its start and that of the text behind the label of the block; a large number where that has none.
    /// </summary>
    public int DistanceToText => _hangingColumn == BodyState.NoColumn ? int.MaxValue : Math.Abs(Column - _hangingColumn);

    /// <summary>Gets the columns between its start and that of the label of the block; a large number where that has none.</summary>
    public int DistanceToLabel => HasLabelColumn ? Math.Abs(Column - _labelColumn) : int.MaxValue;

    /// <summary>
    /// Gets a value indicating whether it goes on below the label of its block: where an item is set in a block, or tabs stand for
    /// indents, its lines begin
    /// there. A comma ends no item.
    /// </summary>
    public bool RunsOnBelowLabel => HasLabelColumn && Column == _labelColumn && RunsOnInItem;

    /// <summary>
    /// Gets a value indicating whether it goes on nearer to the margin than the label of its block stands: each level of items is indented as a whole, and
    /// the first line of an item once more. Behind a short line only a sentence goes on that has not ended, in a small letter.
    /// </summary>
    public bool RunsOnBeforeLabel => HasLabelColumn && Column < _labelColumn && RunsOnInItem && (!FollowsShort || (Before.Stop == '\0' && char.IsLower(First)));

    /// <summary>Gets a value indicating whether it goes on with an item that has not ended. The columns of two pages differ.</summary>
    public bool RunsOnOverPageEnd => HasLabelColumn && !FollowsEnd && !HasLabel;

    /// <summary>
    /// Determines whether it begins some columns beyond the margin of its page, which changes from page to page: the least indent of the running text before
    /// and behind the line. The first line that is not so far in tells.
    /// </summary>
    public bool IsBeyondMargin(int columns)
    {
        int farthest = Column - columns;
        if (farthest < 0 && !IsRightToLeft)
        {
            return false;
        }

        if (_margin <= farthest && !StartsPage(_document, _index, _previous))
        {
            return true;
        }

        int seen = 0;
        for (int next = _index + 1; next < _index + PageWindow && seen < PageMarginWindow && _lines.Has(next) && !_lines[next].EndsPage; next++)
        {
            if (_document.Roles[next] == LineRole.Body)
            {
                if (ColumnOf(_document, next) <= farthest)
                {
                    return true;
                }

                seen++;
            }
        }

        return false;
    }

    private LayoutProfile Profile => _document.Profile;

    private LineEnd Before => IsFirst ? default : _document.EndOf(_previous);

    private bool RunsOnInItem => !Before.EndsItem && !(FollowsEnd && FollowsShort) && !HasLabel;

    private bool HasLabelColumn => _labelColumn != BodyState.NoColumn;

    private char First => _document.Text[_lines[_index].ContentStart];

    // "2015–2030, in which the States": a figure may begin what was cut off, where more follows than the figure of a table.
    private bool BeginsAmidSentence =>
        char.IsLower(First)
        || (TextFacts.IsDigit(First) && _lines[_index].Width >= LeastCutLine)
        || (_document.Language.OpensWithSmallLetters && !FollowsShort);

    // "2 Decides": the label of the next clause lost its stop.
    private bool OpensBehindNextNumber
    {
        get
        {
            ReadOnlySpan<char> content = _lines.Content(_index);
            int digits = LabelScanner.DigitsEnd(content, 0);
            return digits is > 0 and < MostDigits
                && digits < content.Length
                && TextFacts.IsBlank(content[digits])
                && LabelScanner.Number(content.Slice(0, digits)) == _labels.LastAtTop(LabelStyle.Number) + 1
                && _document.Language.OperativeOpeners.Match(content.Slice(digits + 1)) > 0;
        }
    }

    // Whether a page ends between two lines, as far as blank lines and line breaks show it.
    private bool PageEndsBefore
    {
        get
        {
            for (int index = IsFirst ? _index : _previous + 1; index < _index; index++)
            {
                ref readonly LineInfo line = ref _lines[index];
                if (line.EndsPage || (Profile.EmptyLineEndsPage && line.IsEmpty))
                {
                    return true;
                }
            }

            return (!IsFirst && _document.EndsPage(_previous)) || (Profile.Spacing == LineSpacing.EveryLine && _index == _previous + 1);
        }
    }

    /// <summary>Returns the column a line begins in, counted from the side the script is written from.</summary>
    public static int ColumnOf(DocumentLines document, int index) =>
        document.Profile.IsRightToLeft ? -document.Lines[index].RightEdge : document.Lines[index].Indent;

    /// <summary>Determines whether a page starts with a line: a form feed tells, and where there is none, a head or number.</summary>
    public static bool StartsPage(DocumentLines document, int index, int previous)
    {
        if (previous == DocumentLines.NoLine)
        {
            return true;
        }

        for (int line = previous + 1; line < index; line++)
        {
            bool endsPage = document.Profile.HasFormFeeds
                ? document.Lines[line].EndsPage
                : document.Roles[line] is LineRole.PageNumber or LineRole.RunningHead;
            if (endsPage)
            {
                return true;
            }
        }

        return document.EndsPage(previous);
    }
}
