using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Whether a line starts a block, where the layout does not tell.
internal sealed partial class BodyTokenizer
{
    private const int FullLineWindow = 8;

    // Against what the layout says only the next number of a clause is believed; lists may stand close together.
    private bool ContinuesCount(LineStart start) =>
        start.Label.Style == LabelStyle.Number
        || _document.Profile.Spacing == LineSpacing.BetweenParagraphs
        || (start.Label.Ordinal > 1 && _state.Labels.Last(start.Label.Style) == start.Label.Ordinal - 1);

    // The second line of a heading is indented like the first; no stop and no blank line stand between them.
    private bool ContinuesHeading(int index, LineStart start) =>
        _document.Profile.StartIndent > 1
        && index == _previous + 1
        && !start.HasLabel
        && _state.Block != LineKind.None
        && _state.Block is LineKind.Paragraph or LineKind.LostTable or LineKind.SectionHeading or LineKind.PartHeading
        && !EndsAt(_previous)
        && _language.PreambularOpeners.Match(start.Bare) == 0;

    private bool FollowsHeading() =>
        _previous != DocumentLines.NoLine
        && (_state.Block == LineKind.SectionHeading || (_state.Block == LineKind.Paragraph && !EndsAt(_previous)));

    // "II Title", "5 Decides": a number without its stop is a label where the count goes on with it.
    private LineStart WithBareLabel(int index, LineStart start)
    {
        if (_state.Part is not (DocumentPart.Preamble or DocumentPart.Operative or DocumentPart.Annex) || IsOtherLabel(start))
        {
            return start;
        }

        Label number = BareLabels.ScanNumber(start.Unquoted, LastNumber + 1, out bool isMisread);
        if (!number.IsNone)
        {
            LineStart numbered = start.WithLabel(number);
            bool isPlace = !IsLabelAlone(numbered) || IsPlaceOfLoneNumber();
            return isPlace && IsVerbBehind(index, numbered) && (!isMisread || IsNumberOfCount(index)) ? numbered : start;
        }

        if (start.HasLabel || start.Bare.IsEmpty || _state.Part == DocumentPart.Annex || _document.Profile.IsWrapped || start.Bare[0] is not ('I' or 'V' or 'X'))
        {
            return start;
        }

        Label section = BareLabels.ScanSection(start.Bare);
        return section.IsNone || !_state.Sections.Expects(section, afterColon: false) || !IsHeadingBlock(index) ? start : start.WithLabel(section);
    }

    // A label that counts on as what it is: "3." and "(a)", but not "(1)" before the first clause or "l." for "1.".
    private bool IsOtherLabel(LineStart start) => start.Label.Style switch
    {
        LabelStyle.None => start.Unquoted.IsEmpty,
        LabelStyle.BracketedNumber => _state.Part == DocumentPart.Annex || _state.Labels.Last(LabelStyle.BracketedNumber) > 0 || (start.Label.Ordinal == 1 && _state.AnyClause),
        LabelStyle.Capital or LabelStyle.CapitalRoman => _state.Part == DocumentPart.Annex || IsLabelAlone(start),
        LabelStyle.Letter or LabelStyle.Roman =>
            _state.Part == DocumentPart.Annex || _state.Labels.Expects(start.Label, AfterColon()),
        _ => true,
    };

    // "3" alone on its line: the label of a clause without its stop, behind a clause that has ended.
    private bool IsPlaceOfLoneNumber() =>
        _state is { Part: DocumentPart.Operative or DocumentPart.Annex, IsLabelOnly: false } && LastNumber > 0 && EndsAt(_previous);

    // What may be a letter is the next number where the one behind it follows.
    private bool IsNumberOfCount(int index)
    {
        int next = NextNumber(index);
        return next == LastNumber + 2 || (next == 0 && LastNumber > 0);
    }

    /// <summary>
    /// Determines whether a clause of the preamble, or the first of the operative part, starts right below the one before, in a text that has blank lines
    /// between others: "… (1993)," and "Acting under Chapter VII", then "1. Approves".
    /// </summary>
    private bool StartsWithoutBlankLine(LineStart start, bool ends)
    {
        if (start.HasLabel)
        {
            bool isFirst = start.Label is { Style: LabelStyle.Number, Ordinal: 1 } && ends && OpensClause(start.Bare);
            return ContinuesCount(start) && IsExpected(start) && (isFirst || EndsItem(_previous));
        }

        return ends
            && _language.PreambularOpeners.Match(start.Bare) > 0
            && (_state.Block == LineKind.EnactingFormula || _cue.IsShort(_previous) || char.IsUpper(start.Bare[0]));
    }

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

        bool canStart = ends || (CanBeHeading(block) && start.Label.Style != LabelStyle.Bullet) || EndsItem(_previous) || IsLabelInColumn(start) || IsHeadedList(start);
        if (start.HasLabel && ((canStart && IsExpected(start)) || IsNextVerb(start, ends) || IsLostItem(start) || IsSectionLabel(index, start, ends) || TakesUpCount(index, start, ends) || GoesOnWithList(index, start)))
        {
            return true;
        }

        if (_state.Part == DocumentPart.Preamble || _state.InSectionPreamble)
        {
            return (ends || FollowsFragment(index))
                && !RunsOnInFullLine(index)
                && (_language.PreambularOpeners.Match(start.Bare) > 0
                    || _language.OperativeOpeners.Match(start.Bare) > 0
                    || (!start.Bare.IsEmpty && IsUpper(start.Bare[0]) && IsHeadingRun(index)));
        }

        return ends ? StartsUnlabelled(index, start) || StartsLostClause(index, start) : StartsAfterShortHeading(start, block);
    }

    // A few words between blank lines are the rest of a line whose paragraph ended before them.
    private bool FollowsFragment(int index) =>
        index == _previous + 2
        && _document.Roles[_previous + 1] == LineRole.Blank
        && _document.EndOf(_previous).IsFragment
        && _document.Profile.Spacing == LineSpacing.Unknown;

    // Ideographs stand in a grid, and the first line of a paragraph leaves two of its places free: a line as wide as
    // those inside a paragraph are goes on with it.
    private bool RunsOnInFullLine(int index)
    {
        int width = DocumentLines.GridWidth(_lines.Content(index), out bool isGrid);
        int before = isGrid ? _document.EndOf(_previous).GridWidth : 0;
        if (!isGrid || before > width + 1 || before * 8 < width * 7)
        {
            return false;
        }

        int widest = 0;
        int seen = 0;
        int last = index;
        for (int next = index + 1; seen < FullLineWindow && _lines.Has(next); next++)
        {
            if (_document.Roles[next] == LineRole.Body)
            {
                int inner = EndsAt(last) ? 0 : DocumentLines.GridWidth(_lines.Content(next), out _);
                widest = Math.Max(widest, inner);
                last = next;
                seen++;
            }
        }

        return widest > 0 && Math.Abs(width - widest) <= 1;
    }

    // A number with an operative verb behind it starts a clause even if the line before lost its stop; and where the
    // count was lost, a number a little further on takes it up again.
    private bool IsNextVerb(LineStart start, bool ends)
    {
        int ahead = start.Label.Ordinal - _state.Labels.LastAtTop(LabelStyle.Number);
        return _state.Part == DocumentPart.Operative
            && start.Label.Style == LabelStyle.Number
            && _language.OperativeOpeners.Match(start.Bare) > 0
            && (ahead == 1 || (ahead == 0 && start.Label.Suffix > 0) || (ends && ahead is > 1 and <= LargestGap));
    }

    // A label alone on its line stood in a column of its own: the text before it may be any line of the paragraph.
    private static bool IsLabelInColumn(LineStart start) =>
        start.HasLabel
        && IsLabelAlone(start)
        && start.Label.Style is not (LabelStyle.Bullet or LabelStyle.Capital or LabelStyle.CapitalRoman);

    // The letters of a list may run on across the headings between them, "(g)" after "(ii)".
    private static bool IsLostItem(LineStart start) => IsLabelInColumn(start) && start.Label.Style == LabelStyle.BracketedLetter;

    // "III" or "B" alone on its line, even if the label before it was lost: a heading with the next number follows, or
    // a formula.
    private bool IsSectionLabel(int index, LineStart start, bool ends) =>
        ends
        && start.Label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman
        && IsLabelAlone(start)
        && (IsHeadingRun(index) || IsPartBeforeFormula(index));

    // An item may be no more than a heading: a short line without a stop, then the label of the next item.
    private bool IsHeadedList(LineStart start) => start.Label.Style != LabelStyle.Bullet && _cue.IsShort(_previous);

    // A heading has no stop at its end: what follows it shows by its label.
    private static bool CanBeHeading(LineKind block) =>
        block is LineKind.Heading or LineKind.Paragraph or LineKind.LostTable or LineKind.SectionHeading or LineKind.AnnexHeading;

    // In an annex one heading may follow another: a short line without a stop, then a capital.
    private bool StartsAfterShortHeading(LineStart start, LineKind block) =>
        _state.Part == DocumentPart.Annex
        && block is LineKind.Paragraph or LineKind.LostTable or LineKind.Heading
        && _cue.IsShort(_previous)
        && !start.Bare.IsEmpty
        && IsUpper(start.Bare[0]);

    // Without a label a paragraph of the operative part or an annex shows by the sentence before it having ended.
    private bool StartsUnlabelled(int index, LineStart start)
    {
        char stop = _document.EndOf(_previous).Stop;
        if (_state.Part == DocumentPart.Annex && stop is ',' or '،' or '，' && _language.PreambularOpeners.Match(start.Bare) > 0)
        {
            return _state.Label == BlockLabel.None && !RunsOnInFullLine(index);
        }

        if (stop is ',' or '،' or '，' || start.Bare.IsEmpty || FollowsDisplacedEnd(index))
        {
            return false;
        }

        if (!IsUpper(start.Bare[0]))
        {
            return TextFacts.IsDigit(start.Bare[0]) && !start.HasLabel && IsHeadingRun(index);
        }

        bool isStatement = _state.Part == DocumentPart.Statement && start.Content[0] is '“' or '«' or '"';
        bool isWholeLine = !_document.Profile.IsWrapped && stop is '.' or ';' or ':';
        return isStatement || isWholeLine || (!IsSingleWord(index) && IsHeadingRun(index)) || (_state.Part == DocumentPart.Annex && stop is '.' or ':' && _cue.IsShort(_previous));
    }

    // The words of a stretched line stand apart, between blank lines.
    private bool IsSingleWord(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        return index > _previous + 1 && TextFacts.IndexOfBlank(content) < 0 && char.IsLower(content[content.Length - 1]);
    }

    // Where labels stand in a column of their own, the short last line of a clause may come before the first one.
    private bool FollowsDisplacedEnd(int index) =>
        _state.Label == BlockLabel.BeforeLine
        && index > _previous + 1
        && _cue.IsShort(_previous)
        && !_cue.IsShort(index);

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
            LineStart start = seen == 0 ? LineStart.Of(content, _language) : WithBareLabel(next, LineStart.Of(content, _language));
            if (seen > 0 && start.HasLabel && (IsExpected(start) || TakesUpCountBehindHeading(next, start)))
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

    // "PP5 Recalling", "OP3 bis Requests": a label no sentence has, before a verb or behind a clause.
    private bool IsDraftingLabel(LineStart start, bool ends) =>
        start.Label.IsDrafting
        && _state.Part is DocumentPart.Preamble or DocumentPart.Operative or DocumentPart.Annex
        && (ends || _language.PreambularOpeners.Match(start.Bare) > 0 || _language.OperativeOpeners.Match(start.Bare) > 0);

    private bool IsExpected(LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.Number && _state.Part is not DocumentPart.Annex)
        {
            int last = _state.Labels.LastAtTop(LabelStyle.Number);
            return label.Ordinal == last + 1 || (label.Suffix > 0 && label.Ordinal == last && last > 0) || (label.Ordinal == 1 && (AfterColon() || !_state.AnyClause || _state.InSectionPreamble || FollowsHeading()));
        }

        return label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman
            ? IsLabelAlone(start) && _state.Sections.Expects(label, afterColon: false)
            : _state.Labels.Expects(label, AfterColon()) || IsNextLetter(label);
    }

    private static bool IsUpper(char character) => char.IsUpper(character) || (char.IsLetter(character) && !char.IsLower(character));
}
