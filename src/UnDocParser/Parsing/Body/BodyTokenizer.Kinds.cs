using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

// Of what kind the block is that a line starts.
internal sealed partial class BodyTokenizer
{
    private const int LongestLookAhead = 60;

    private LineKind KindOfStart(int index, LineStart start)
    {
        if (_state.Part == DocumentPart.Statement)
        {
            bool isTitle = _language.StatementTitle.Match(start.Bare) > 0 && _state.Block == LineKind.None;
            return isTitle || (start.LabelOffset == 0 && IsHeadingBlock(index)) ? LineKind.StatementTitle : LineKind.StatementText;
        }

        if (start.HasLabel)
        {
            return IsQuotedNumber(start) ? LineKind.Paragraph : KindOfLabelled(index, start);
        }

        if (_state.Part is DocumentPart.Preamble)
        {
            return KindOfPreambular(index, start);
        }

        if (_state.Part == DocumentPart.BeforeFormula)
        {
            return LineKind.Heading;
        }

        if (OpensSectionPreamble(index, start))
        {
            return LineKind.Preambular;
        }

        if (StartsLostClause(index, start))
        {
            return LineKind.UnnumberedClause;
        }

        if (_state.Part == DocumentPart.Operative && start.Content[0] == '[' && _language.VoteLabel.Match(start.Content) > 0)
        {
            return LineKind.Vote;
        }

        return _state.Part == DocumentPart.Operative && (!_state.AnyClause || _state.InSectionPreamble || FollowsHeading()) && _language.OperativeOpeners.Match(start.Bare) > 0
            ? LineKind.UnnumberedClause
            : LineKind.Paragraph;
    }

    // A section of the operative part may have a preamble of its own: below its heading, clauses that end in a comma.
    private bool OpensSectionPreamble(int index, LineStart start) =>
        _state.Part == DocumentPart.Operative
        && (_state.InSectionPreamble || FollowsHeading())
        && _language.PreambularOpeners.Match(start.Bare) > 0
        && EndsAt(LastLineOfBlock(index), ',', '،', '，', ':', '：', ';', '؛', '；');

    private LineKind KindOfPreambular(int index, LineStart start)
    {
        if (_language.PreambularOpeners.Match(start.Bare) > 0)
        {
            bool isBoth = _language.OpenersOverlap && _language.OperativeOpeners.Match(start.Bare) > 0;
            return isBoth && IsSingleClause(LastLineOfBlock(index)) ? LineKind.UnnumberedClause : LineKind.Preambular;
        }

        if (_language.OperativeOpeners.Match(start.Bare) > 0 && !PreambleGoesOn(index))
        {
            return LineKind.UnnumberedClause;
        }

        // A verb that is not known still shows by its place: one paragraph with a full stop, right before the closing.
        return IsHeadingBlock(index) ? LineKind.Paragraph
            : IsSingleClause(LastLineOfBlock(index)) ? LineKind.UnnumberedClause
            : LineKind.Preambular;
    }

    private LineKind KindOfLabelled(int index, LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.PreambleNumber)
        {
            return LineKind.Preambular;
        }

        if (label.Style == LabelStyle.Number && _state.Part is not DocumentPart.Annex)
        {
            return LineKind.Clause;
        }

        if (label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman)
        {
            if (IsLabelAlone(start) && IsPartBeforeFormula(index))
            {
                return LineKind.PartHeading;
            }

            if (IsHeadingBlock(index))
            {
                return LineKind.SectionHeading;
            }
        }

        _state.Labels.Place(Counted(index, label), AfterColon(), out int level);
        if (_state.Part is not DocumentPart.Annex)
        {
            level = Math.Max(level, 1) - 1;
        }

        return (LineKind)((int)LineKind.Item1 + Math.Min(level, 5));
    }

    private bool IsPartBeforeFormula(int index)
    {
        int seen = 0;
        for (int next = index + 1; seen < 8 && _lines.Has(next); next++)
        {
            if (_document.Roles[next] == LineRole.Body)
            {
                if (IsFormula(next, LineStart.Of(_lines.Content(next), _language).Unquoted) || StartsPart(next))
                {
                    return true;
                }

                seen++;
            }
        }

        return false;
    }

    private LineKind KindAfterOperative(int index, LineStart start)
    {
        if (ContinuesAdoption(index, start))
        {
            return LineKind.Continuation;
        }

        if (SpecialLines.IsAnnexHeading(start.Bare, _language))
        {
            return LineKind.AnnexHeading;
        }

        if (_language.VoteLabel.Match(start.Content) > 0)
        {
            return LineKind.Vote;
        }

        if (_state.Part == DocumentPart.Vote)
        {
            return KindInVote(index);
        }

        if (SpecialLines.IsDate(start.Bare, _language))
        {
            return LineKind.ClosingDate;
        }

        if (start.HasLabel && start.Label.Style is LabelStyle.Capital && IsLabelAlone(start))
        {
            return LineKind.PartHeading;
        }

        return IsMeeting(index, start) ? LineKind.ClosingMeeting : LineKind.Unrecognized;
    }

    // The record goes on to its closing bracket, however its lines are broken; what follows that is no part of it.
    private LineKind KindInVote(int index)
    {
        bool isOpen = _state.Block is LineKind.Vote or LineKind.VoteList or LineKind.VoteText && !_document.EndOf(_previous).ClosesBracket;
        if (isOpen)
        {
            return _state.Block == LineKind.Vote && _cue.Of(index, _previous, _state) == Cue.Start ? LineKind.VoteText : LineKind.Continuation;
        }

        return _cue.Of(index, _previous, _state) == Cue.Continue ? LineKind.Continuation : LineKind.Unrecognized;
    }

    // Some verbs open clauses of both parts: a comma ends those of the preamble, a full stop the single operative one.
    private bool IsSingleClause(int last)
    {
        int next = last + 1;
        while (_lines.Has(next) && _document.Roles[next] != LineRole.Body)
        {
            next++;
        }

        if (!_lines.Has(next))
        {
            return EndsAt(last, '.', '。');
        }

        var start = LineStart.Of(_lines.Content(next), _language);
        return EndsAt(last, ':', '：')
            ? start.Label is { Ordinal: 1, Style: not LabelStyle.Number } && EndsWithoutNumber(next)
            : EndsAt(last, '.', '。') && IsMeeting(next, start);
    }

    // The items of a single clause lead to the closing or to the next part, those of a preambular clause to "1.".
    private bool EndsWithoutNumber(int from)
    {
        int seen = 0;
        for (int next = from; seen < LongestLookAhead && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            var start = LineStart.Of(_lines.Content(next), _language);
            if (start.Label is { Style: LabelStyle.Number, Ordinal: 1 })
            {
                return false;
            }

            bool isPart = start.Label.Style == LabelStyle.Capital && IsLabelAlone(start);
            if (isPart || FormulaLine.IsFormula(start.Unquoted, _language) || IsMeeting(next, start))
            {
                return true;
            }

            seen++;
        }

        return false;
    }

    // What opens operative clauses only can still begin a line inside a preamble: then a comma ends the clause it
    // stands in, and another one or "1." follows.
    private bool PreambleGoesOn(int index)
    {
        int seen = 0;
        bool afterComma = false;
        for (int next = index; seen < LongestLookAhead && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            var start = LineStart.Of(_lines.Content(next), _language);
            if (start.Label is { Style: LabelStyle.Number, Ordinal: 1 } || (afterComma && _language.PreambularOpeners.Match(start.Bare) > 0))
            {
                return true;
            }

            if (EndsAt(next, '.', '。', ':', '：', ';', '；', '؛'))
            {
                return false;
            }

            afterComma = EndsAt(next, ',', '，', '،');
            seen++;
        }

        return false;
    }

    private int LastLineOfBlock(int index)
    {
        int last = index;
        for (int next = index + 1; _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            Cue layout = _cue.Of(next, last, _state);
            if (layout == Cue.Start
                || (layout == Cue.Unknown && _cue.IsShort(last))
                || _lines[last].ContentEnd - _lines[index].ContentStart > LongestHeading)
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private bool IsHeadingBlock(int index)
    {
        int last = LastLineOfBlock(index);
        LineInfo line = _lines[index];
        return IsHeading(line.Content(Text), _lines.Content(last), _lines[last].ContentEnd - line.ContentStart);
    }

    private bool IsHeading(ReadOnlySpan<char> first, ReadOnlySpan<char> last, int length)
    {
        var start = LineStart.Of(first, _language);
        ReadOnlySpan<char> bare = start.AfterLabel;
        return length < LongestHeading
            && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(last))
            && (bare.IsEmpty || !char.IsLower(bare[0]));
    }
}
