using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// What stands between lines: blank lines that set headings apart, in texts whose layout tells nothing else, and the edge of a page at which a clause was cut.
internal sealed partial class BodyPlace
{
    // Lines. Between the lines of a paragraph stands one blank line, or none.
    private const int NarrowGap = 3;

    // Lines. An item is seldom longer.
    private const int MostCutLines = 12;

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

    /// <summary>
    /// Determines whether a line goes on with a clause that the edge of a page cut, where most paragraphs are lines. In some languages clauses begin with
    /// small letters, so that behind a stop the first letter tells.
    /// </summary>
    public bool GoesOnBelowCut(in BodyLine line) =>
        !_document.Profile.IsWrapped
        && line.Index == _previous + 1
        && Before.IsWide
        && !line.HasLabel
        && MayBeCut(line.Index)
        && (line.FollowsEnd ? EndsAt(_previous, Stops.Comma | Stops.FullStop) && BeginsAmidSentence(line) : !line.OpensPreambular && !line.OpensOperative);

    // What follows an item may close its list, or be the heading of the next one: not where that goes on.
    private bool MayBeCut(int index) =>
        _state.Block is LineKind.Preambular or LineKind.Clause or LineKind.UnnumberedClause
        || (_state.Block is >= LineKind.Item1 and <= LineKind.Item6 && IsNextItemAhead(index));

    private bool IsNextItemAhead(int index)
    {
        int last = index;
        int next = NextBodyLine(index);
        for (int seen = 0; next >= 0 && seen < MostCutLines; seen++)
        {
            Label label = LineStart.Of(_lines, next, _language).Label;
            if (!label.IsNone)
            {
                return label is { Style: not LabelStyle.Number, Ordinal: > 1 } && _state.Labels.Expects(label, afterColon: false) && !EndsAt(last, Stops.Colon);
            }

            last = next;
            next = NextBodyLine(next);
        }

        return false;
    }

    private bool BeginsAmidSentence(in BodyLine line) =>
        !line.Words.IsEmpty
        && (char.IsLower(line.Words[0]) ? !_language.PreambularOpeners.MayStartWith(line.Words[0]) : FollowsComma && BeginsWithFigures(line));

    // "2419 (2018) and 2535 (2020);", "(2016) and", but no number of a page, which has no stop.
    private bool BeginsWithFigures(in BodyLine line) =>
        (TextFacts.IsDigit(line.Words[0]) || line.Words[0] == '(') && (EndOf(line.Index).IsWide || EndOf(line.Index).Stop != '\0');

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
