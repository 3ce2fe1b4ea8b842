using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

// Whether a line starts a block, where the layout does not tell.
internal sealed partial class BodyTokenizer
{
    // Against what the layout says only the next number of a clause is believed; lists may stand close together.
    private bool ContinuesCount(LineStart start) =>
        start.Label.Style == LabelStyle.Number || _document.Profile.Spacing == LineSpacing.BetweenParagraphs;

    // The second line of a heading is indented like the first; no stop and no blank line stand between them.
    private bool ContinuesHeading(int index, LineStart start) =>
        _document.Profile.StartIndent > 1
        && index == _previous + 1
        && !start.HasLabel
        && _state.Block != LineKind.None
        && _state.Block is LineKind.Paragraph or LineKind.SectionHeading or LineKind.PartHeading
        && !EndsAt(_previous)
        && _language.PreambularOpeners.Match(start.Bare) == 0;

    private bool IsClauseStart(LineStart start) =>
        start.Label.Style is LabelStyle.Number or LabelStyle.BracketedLetter
        || (_state.Part == DocumentPart.Preamble && _language.PreambularOpeners.Match(start.Bare) > 0);

    private bool StartsByWords(int index, LineStart start, bool ends)
    {
        if (_previous == DocumentLines.NoLine || _state.Block == LineKind.None)
        {
            return true;
        }

        LineKind block = _state.Block;
        if (block is LineKind.EnactingFormula or LineKind.AnnexHeading or LineKind.StatementTitle)
        {
            return true;
        }

        if (start.HasLabel && (((ends || CanBeHeading(block) || EndsItem(_previous)) && IsExpected(start)) || IsNextVerb(start, ends)))
        {
            return true;
        }

        if (_state.Part == DocumentPart.Preamble)
        {
            return ends
                && (_language.PreambularOpeners.Match(start.Bare) > 0
                    || _language.OperativeOpeners.Match(start.Bare) > 0
                    || (!start.Bare.IsEmpty && IsUpper(start.Bare[0]) && IsHeadingRun(index)));
        }

        return ends ? StartsUnlabelled(index, start) : StartsAfterShortHeading(start, block);
    }

    // A number with an operative verb behind it starts a clause even if the line before lost its stop; and where the
    // count was lost, a number a little further on takes it up again.
    private bool IsNextVerb(LineStart start, bool ends)
    {
        int ahead = start.Label.Ordinal - _state.Labels.LastAtTop(LabelStyle.Number);
        return _state.Part == DocumentPart.Operative
            && start.Label.Style == LabelStyle.Number
            && _language.OperativeOpeners.Match(start.Bare) > 0
            && (ahead == 1 || (ends && ahead is > 1 and <= LargestGap));
    }

    // A heading has no stop at its end: what follows it shows by its label.
    private static bool CanBeHeading(LineKind block) =>
        block is LineKind.Heading or LineKind.Paragraph or LineKind.SectionHeading or LineKind.AnnexHeading;

    // In an annex one heading may follow another: a short line without a stop, then a capital.
    private bool StartsAfterShortHeading(LineStart start, LineKind block) =>
        _state.Part == DocumentPart.Annex
        && block is LineKind.Paragraph or LineKind.Heading
        && _cue.IsShort(_previous)
        && !start.Bare.IsEmpty
        && IsUpper(start.Bare[0]);

    // Without a label a paragraph of the operative part or an annex shows by the sentence before it having ended.
    private bool StartsUnlabelled(int index, LineStart start)
    {
        char stop = _document.EndOf(_previous).Stop;
        if (_state.Part == DocumentPart.Annex && stop is ',' or '،' or '，' && _language.PreambularOpeners.Match(start.Bare) > 0)
        {
            return true;
        }

        if (stop is ',' or '،' or '，' || start.Bare.IsEmpty || !IsUpper(start.Bare[0]))
        {
            return false;
        }

        bool isStatement = _state.Part == DocumentPart.Statement && start.Content[0] is '“' or '«' or '"';
        bool isWholeLine = !_document.Profile.IsWrapped && stop is '.' or ';' or ':';
        return isStatement || isWholeLine || IsHeadingRun(index) || (_state.Part == DocumentPart.Annex && stop is '.' or ':' && _cue.IsShort(_previous));
    }

    // A few lines without a stop, then a labelled line that goes on with the count.
    private bool IsHeadingRun(int index)
    {
        int seen = 0;
        for (int next = index; seen < 5 && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            ReadOnlySpan<char> content = _lines.Content(next);
            var start = LineStart.Of(content);
            if (seen > 0 && start.HasLabel && IsExpected(start))
            {
                return true;
            }

            if (ClauseEnds.IsStop(ClauseEnds.LastSignificant(content)))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    private bool IsExpected(LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.Number && _state.Part is not DocumentPart.Annex)
        {
            int last = _state.Labels.LastAtTop(LabelStyle.Number);
            return label.Ordinal == last + 1 || (label.Ordinal == 1 && (AfterColon() || !_state.AnyClause));
        }

        return label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman
            ? IsLabelAlone(start) && _state.Sections.Expects(label, afterColon: false)
            : _state.Labels.Expects(label, AfterColon());
    }

    private static bool IsUpper(char character) => char.IsUpper(character) || (char.IsLetter(character) && !char.IsLower(character));
}
