using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Counts of clauses with a hole, a number misread or printed twice. What comes next tells which of them it is.
internal sealed partial class BodyPlace
{
    // Code units: of 1,182 such headings of reports all but three have 117 at most.
    private const int LongestNumberedHeading = 120;

    // Lines: "(a) Establishment of the secretariat" below "1. Secretariat".
    private const int LinesBetween = 1;

    // In an annex numbers may stand below letters or sections; elsewhere they are the clauses, outermost.
    public int LastNumber =>
        _state.Part == DocumentPart.Annex ? _state.Labels.Last(LabelStyle.Number) : _state.Labels.LastAtTop(LabelStyle.Number);

    /// <summary>
    /// Determines whether a number that the count does not expect starts a clause all the same: "4." behind clause 2, "7." or a second
    /// "2." in the place
    /// of "3.". It stands alone in a column of labels or before an operative verb, and its distance or the number behind it fits.
    /// </summary>
    public bool TakesUpCount(in BodyLine line)
    {
        LineStart start = line.Start;
        if (start.Label.Style != LabelStyle.Number)
        {
            return false;
        }

        bool isVerbBehind = IsVerbBehind(line.Index, start);
        if ((line.FollowsEnd || FollowsHeading()) && isVerbBehind)
        {
            return true;
        }

        return _state.Part != DocumentPart.Preamble
            && IsLabelAlone(start)
            && (line.FollowsEnd || isVerbBehind)
            && FitsCount(start.Label.Ordinal, NextNumber(line.Index));
    }

    /// <summary>
    /// Determines whether a number that the count does not expect, before an operative verb, shows that the lines before it are a
    /// heading: "Budget" before
    /// "88. Decides", 14 being lost or misread.
    /// </summary>
    private bool TakesUpCountBehindHeading(int index, in LineStart start) =>
        start.Label.Style == LabelStyle.Number
        && _state.Part == DocumentPart.Operative
        && IsVerbBehind(index, start)
        && FitsCount(start.Label.Ordinal, NextNumber(index));

    private bool IsVerbBehind(int index, in LineStart start) => IsLabelAlone(start) ? IsVerbNext(index) : OpensClause(start.Bare);

    // Decisions of other bodies, which stand in annexes, number their preamble too: "1. Recalling its decision 4".
    private bool OpensClause(ReadOnlySpan<char> bare) =>
        _language.OperativeOpeners.Match(bare) > 0 || (_state.Part == DocumentPart.Annex && _language.PreambularOpeners.Match(bare) > 0);

    private bool FitsCount(int ordinal, int next)
    {
        int ahead = ordinal - LastNumber;
        return ahead is > 1 and <= LargestGap || next == ordinal + 1 || (next > 0 && next == LastNumber + 2);
    }

    /// <summary>
    /// Determines whether a line starts a clause whose number was lost: an operative verb behind a clause that has ended, and the next
    /// number leaves one
    /// out. Where no number follows, a semicolon before it says that another clause was to come.
    /// </summary>
    public bool StartsLostClause(int index, in LineStart start)
    {
        int last = LastNumber;
        if (start.HasLabel
            || last == 0
            || _state.Part != DocumentPart.Operative
            || !EndsAt(_previous, Stops.FullStop | Stops.Semicolon)
            || _language.OperativeOpeners.Match(start.Bare) == 0
            || IsHeadingBlock(index)
            || IsHeadingRun(index))
        {
            return false;
        }

        int next = NextNumber(index);
        return EndsAt(_previous, Stops.Semicolon) ? next == 0 || next > last + 1 : next > last + 1 && next <= last + LargestGap;
    }

    /// <summary>
    /// Determines whether a number heads a section: behind its few words, which no stop ends, a paragraph goes on with the count. "2. Quorum" between the
    /// paragraphs 14 and 15. In a page of wrapped lines it is short. What opens as a clause does is one that lost its stop, and behind a number without a stop
    /// stands the next item of its list.
    /// </summary>
    public bool HeadsNumbered(in BodyLine line) =>
        line.Start.Label.Style == LabelStyle.Number
        && line.Words.Length is > 0 and <= LongestNumberedHeading
        && (!_document.Profile.IsWrapped || _document.IsShort(line.Index))
        && !char.IsLower(line.Words[0])
        && EndOf(line.Index).Stop == '\0'
        && !FollowsColon
        && !FollowsItemOfList
        && line.Words.IndexOf(':') < 0
        && !line.OpensOperative
        && !line.OpensPreambular
        && CountGoesOnBelow(line.Index);

    private bool FollowsItemOfList =>
        !EndsAt(_previous) && _state.Block is LineKind.Clause or LineKind.Narrative or (>= LineKind.Item1 and <= LineKind.Item6);

    /// <summary>Determines whether a number goes on, right behind a closing, with the count of clauses that it has ended.</summary>
    public bool GoesOnBehindClosing(in BodyLine line) =>
        line.Start.Label.Style == LabelStyle.Number
        && _state.Block is LineKind.ClosingMeeting or LineKind.ClosingDate or LineKind.ClosingSentence
        && LastNumber > 0
        && line.Start.Label.Ordinal == LastNumber + 1
        && IsVerbBehind(line.Index, line.Start);

    // A heading below the heading may stand between.
    private bool CountGoesOnBelow(int index)
    {
        int next = index;
        for (int seen = 0; seen <= LinesBetween; seen++)
        {
            next = NextOfText(next);
            if (!_lines.Has(next))
            {
                return false;
            }

            var start = LineStart.Of(_lines, next, _language);
            if (start.Label.Style == LabelStyle.Number)
            {
                return start.Label.Ordinal == LastNumber + 1 && !IsHeadingBlock(next);
            }

            bool mayBeHeading = EndOf(next).Stop == '\0' && !start.AfterLabel.IsEmpty && !char.IsLower(start.AfterLabel[0]);
            if (!mayBeHeading)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the number that the count goes on from behind a clause: that of its label, but for one that was misread, where the next
    /// clause has the
    /// number behind the expected one: 3 for the "7." of 1, 2, 7, 4.
    /// </summary>
    private int CountedNumber(int index, int ordinal)
    {
        int expected = LastNumber + 1;
        if (ordinal == expected || LastNumber == 0)
        {
            return ordinal;
        }

        int next = NextNumber(index);
        return next != ordinal + 1 && next == expected + 1 ? expected : ordinal;
    }

    // The number of a clause in the count, whether it is printed or was lost; 0 where there is none.
    public int NumberOf(LineKind kind, int index, in LineStart start) => kind switch
    {
        LineKind.Clause when start.Label.Style == LabelStyle.Number => CountedNumber(index, start.Label.Ordinal),
        LineKind.UnnumberedClause when StartsLostClause(index, start) => LastNumber + 1,
        >= LineKind.Item1 and <= LineKind.Item6 when start.Label.Style == LabelStyle.Number => CountedNumber(index, start.Label.Ordinal),
        LineKind.Clause or LineKind.Preambular or LineKind.Narrative or (>= LineKind.Item1 and <= LineKind.Item6) => start.Label.Ordinal,
        _ => 0,
    };

    private Label Counted(int index, Label label) =>
        label.Style == LabelStyle.Number ? label with { Ordinal = CountedNumber(index, label.Ordinal) } : label;

    private bool IsVerbNext(int index)
    {
        int next = NextBodyLine(index);
        return next >= 0 && OpensClause(LineStart.Of(_lines, next, _language).Bare);
    }

    // The number of the next clause, or 0.
    private int NextNumber(int index)
    {
        int seen = 0;
        for (int next = NextBodyLine(index); next >= 0 && seen < LongestLookAhead; next = NextBodyLine(next))
        {
            var start = LineStart.Of(_lines, next, _language);
            bool isClause = start.Label.Style == LabelStyle.Number && (IsLabelAlone(start) || OpensClause(start.Bare));
            if (isClause)
            {
                return start.Label.Ordinal;
            }

            seen++;
        }

        return 0;
    }

    /// <summary>
    /// Determines whether an item starts whose place the layout does not tell and no stop before it does: "(a) Prevent" behind the
    /// heading "(i) Protection of
    /// civilians", where "(b)" is the next label of its kind; "(ii) Reform" where (i) was the last one and a capital follows. "(a) above"
    /// is none.
    /// </summary>
    public bool GoesOnWithList(in BodyLine line)
    {
        Label label = line.Start.Label;
        if (label.Style is not (LabelStyle.BracketedLetter or LabelStyle.BracketedRoman) || line.Words.IsEmpty)
        {
            return false;
        }

        return (IsNextItem(label) && char.IsUpper(line.Words[0])) || IsLabelAhead(line.Index, label);
    }

    private bool IsNextItem(Label label) =>
        label.Ordinal > 1 && (_state.Labels.Last(label.Style) == label.Ordinal - 1 || FollowsAsOther(label) || IsNextLetter(label));

    // Letters run on across the headings between them.
    private bool IsNextLetter(Label label) =>
        label.Style == LabelStyle.BracketedLetter && _state.LastLetter > 0 && label.Ordinal == _state.LastLetter + 1;

    private bool FollowsAsOther(Label label) => label.OtherOrdinal > 1 && _state.Labels.Last(label.OtherStyle) == label.OtherOrdinal - 1;

    // Whether the next label of a list is the next in its count: "(b)" behind "(a)", whatever is numbered between them but a clause.
    private bool IsLabelAhead(int index, Label label)
    {
        int seen = 0;
        for (int next = NextBodyLine(index); next >= 0 && seen < LongestLookAhead; next = NextBodyLine(next))
        {
            Label other = LineStart.Of(_lines, next, _language).Label;
            if (other.Style == LabelStyle.Number)
            {
                return false;
            }

            if (other.Style == label.Style)
            {
                return other.Ordinal == label.Ordinal + 1;
            }

            seen++;
        }

        return false;
    }

    private int NextBodyLine(int index)
    {
        int next = index + 1;
        while (_lines.Has(next) && _document.Roles[next] != LineRole.Body)
        {
            next++;
        }

        return _lines.Has(next) ? next : -1;
    }
}
