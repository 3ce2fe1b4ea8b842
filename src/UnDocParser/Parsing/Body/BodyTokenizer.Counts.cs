using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

// Counts of clauses with a hole, a number misread or printed twice. What comes next tells which of them it is.
internal sealed partial class BodyTokenizer
{
    private int LastNumber => _state.Labels.LastAtTop(LabelStyle.Number);

    /// <summary>
    /// Determines whether a number that the count does not expect starts a clause all the same: "4." behind clause 2, "7." or a second "2." in the place
    /// of "3.". It stands alone in a column of labels or before an operative verb, and its distance or the number behind it fits.
    /// </summary>
    private bool TakesUpCount(int index, LineStart start, bool ends)
    {
        if (start.Label.Style != LabelStyle.Number || _state.Part is not (DocumentPart.Operative or DocumentPart.Preamble))
        {
            return false;
        }

        bool isVerbBehind = IsLabelAlone(start) ? IsVerbNext(index) : _language.OperativeOpeners.Match(start.Bare) > 0;
        if (ends && isVerbBehind)
        {
            return true;
        }

        return _state.Part == DocumentPart.Operative
            && IsLabelAlone(start)
            && (ends || isVerbBehind)
            && FitsCount(start.Label.Ordinal, NextNumber(index));
    }

    private bool FitsCount(int ordinal, int next)
    {
        int ahead = ordinal - LastNumber;
        return ahead is > 1 and <= LargestGap || next == ordinal + 1 || (next > 0 && next == LastNumber + 2);
    }

    /// <summary>
    /// Determines whether a line starts a clause whose number was lost: an operative verb behind a clause that has ended, and the next number leaves one
    /// out. Where no number follows, a semicolon before it says that another clause was to come.
    /// </summary>
    private bool StartsLostClause(int index, LineStart start)
    {
        int last = LastNumber;
        if (start.HasLabel
            || last == 0
            || _state.Part != DocumentPart.Operative
            || !EndsAt(_previous, '.', '。', ';', '；', '؛')
            || _language.OperativeOpeners.Match(start.Bare) == 0
            || IsHeadingBlock(index)
            || IsHeadingRun(index))
        {
            return false;
        }

        int next = NextNumber(index);
        return next == 0 ? EndsAt(_previous, ';', '；', '؛') : next > last + 1 && next <= last + LargestGap;
    }

    /// <summary>
    /// Returns the number that the count goes on from behind a clause: that of its label, but for one that was misread, where the next clause has the
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
    private int NumberOf(LineKind kind, int index, LineStart start) => kind switch
    {
        LineKind.Clause => CountedNumber(index, start.Label.Ordinal),
        LineKind.UnnumberedClause when StartsLostClause(index, start) => LastNumber + 1,
        _ => 0,
    };

    // "3" alone on its line, behind a clause that has ended and before a verb: the label of a clause without its stop.
    private Label LoneNumber(int index, LineStart start)
    {
        bool isPlace = _state is { Part: DocumentPart.Operative, IsLabelOnly: false } && LastNumber > 0 && EndsAt(_previous);
        Label label = isPlace ? BareLabels.ScanLoneNumber(start.Bare, LastNumber + 1) : default;
        return !label.IsNone && IsVerbNext(index) ? label : default;
    }

    private bool IsVerbNext(int index)
    {
        int next = NextBodyLine(index);
        return next >= 0 && _language.OperativeOpeners.Match(LineStart.Of(_lines.Content(next), _language).Bare) > 0;
    }

    // The number of the next clause, or 0.
    private int NextNumber(int index)
    {
        int seen = 0;
        for (int next = NextBodyLine(index); next >= 0 && seen < LongestLookAhead; next = NextBodyLine(next))
        {
            var start = LineStart.Of(_lines.Content(next), _language);
            bool isClause = start.Label.Style == LabelStyle.Number && (IsLabelAlone(start) || _language.OperativeOpeners.Match(start.Bare) > 0);
            if (isClause)
            {
                return start.Label.Ordinal;
            }

            seen++;
        }

        return 0;
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
