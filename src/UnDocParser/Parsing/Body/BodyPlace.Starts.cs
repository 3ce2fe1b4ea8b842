using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Whether a line starts a block, where the layout does not tell.
internal sealed partial class BodyPlace
{
    private const int FullLineWindow = 8;

    // Code units: "Article 12. Requests for funds" is shorter.
    private const int ShortestClause = 60;

    // Against what the layout says only the next number of a clause is believed; lists may stand close together.
    private bool ContinuesCount(in LineStart start) =>
        start.Label.Style == LabelStyle.Number
        || _document.Profile.Spacing == LineSpacing.BetweenParagraphs
        || (start.Label.Ordinal > 1 && _state.Labels.Last(start.Label.Style) == start.Label.Ordinal - 1);

    // The second line of a heading is indented like the first; no stop and no blank line stand between them.
    public bool ContinuesHeading(in BodyLine line) =>
        _document.Profile.StartIndent > 1
        && line.Index == _previous + 1
        && !line.HasLabel
        && _state.Block is LineKind.Paragraph or LineKind.LostTable or LineKind.SectionHeading or LineKind.NarrativeHeading or LineKind.PartHeading
        && !EndsAt(_previous)
        && !line.OpensPreambular;

    /// <summary>Gets a value indicating whether what stands before may have ended.</summary>
    public bool HasEnded => _previous == DocumentLines.NoLine || _state.Block == LineKind.None || IsTable || EndsAt(_previous);

    /// <summary>Gets a value indicating whether a preamble is open, that of a section or of the whole.</summary>
    public bool InPreamble => _state.Part == DocumentPart.Preamble || _state.InSectionPreamble;

    /// <summary>Gets a value indicating whether the open block is always one line.</summary>
    public bool FollowsLineOfItsOwn => _state.Block is LineKind.EnactingFormula or LineKind.LateFormula or LineKind.AnnexHeading or LineKind.StatementTitle;

    /// <summary>Gets a value indicating whether a comma stands before.</summary>
    public bool FollowsComma => CharacterClasses.IsComma(Before.Stop);

    /// <summary>
    /// Determines whether a line begins with a small letter behind a clause whose last line had room for more: "… und mieden," and "den Wärtern nahelegend,".
    /// </summary>
    public bool FollowsShortClause(in BodyLine line) =>
        _language.OpensWithSmallLetters
        && Before.IsShort
        && FollowsComma
        && !line.HasLabel
        && !line.Words.IsEmpty
        && char.IsLower(line.Words[0]);

    /// <summary>Determines whether a line begins a paragraph of a statement that repeats no mark of quotation: behind a short line, or with the name of the organ.</summary>
    public bool StartsUnquotedParagraph(in BodyLine line) =>
        _language.OpensWithSmallLetters
        && Before.Stop is '.' or ':'
        && (Before.IsShort || _language.Formulas.Match(line.Words) > 0);

    /// <summary>Gets a value indicating whether a whole paragraph stands before, in a text whose paragraphs are lines.</summary>
    public bool FollowsWholeLine => !_document.Profile.IsWrapped && Before.Stop is '.' or ';' or ':';

    /// <summary>Gets a value indicating whether a short line with a stop stands before.</summary>
    public bool FollowsShortSentence => Before is { IsShort: true, Stop: '.' or ':' };

    /// <summary>
    /// Determines whether a label goes on with its count in a place for it, against the layout, behind an item that has ended.
    /// </summary>
    public bool CountsOn(in BodyLine line) => line.HasLabel && ContinuesCount(line.Start) && IsExpected(line.Start) && EndsItem(_previous);

    /// <summary>
    /// Determines whether a label goes on with its count in a preamble, against the layout; the first clause of the operative part behind
    /// any other:
    /// "Acting under Chapter VII", then "1. Approves".
    /// </summary>
    public bool CountsOnInPreamble(in BodyLine line)
    {
        if (!line.HasLabel)
        {
            return false;
        }

        bool isFirst = line.Start.Label is { Style: LabelStyle.Number, Ordinal: 1 } && HasEnded && OpensClause(line.Words);
        return ContinuesCount(line.Start) && IsExpected(line.Start) && (isFirst || EndsItem(_previous));
    }

    /// <summary>
    /// Determines whether the opening words of a preambular clause stand right below the one before: "… (1993)," and "Acting under
    /// Chapter VII".
    /// </summary>
    public bool OpensBelowEnd(in BodyLine line) =>
        !line.HasLabel
        && line.OpensPreambular
        && HasEnded
        && (_state.Block == LineKind.EnactingFormula || Before.IsShort || char.IsUpper(line.Words[0]));

    /// <summary>Determines whether a block may end before a label. The targets of goals, "1.2", have no stop; "6.1 per cent" amid a clause is none of them.</summary>
    public bool MayEndBefore(in BodyLine line) =>
        HasEnded
        || _state.Label == BlockLabel.Head
        || (CanBeHeading(_state.Block) && line.Start.Label.Style != LabelStyle.Bullet)
        || EndsItem(_previous)
        || IsLabelInColumn(line.Start)
        || (IsLabelAlone(line.Start) && IsBulletedClause(line))
        || (line.Start.Label.Style == LabelStyle.CompoundNumber && _state.Labels.Last(LabelStyle.CompoundNumber) > 0)
        || IsHeadedList(line.Start);

    /// <summary>Determines whether a line stands behind a heading in an annex, and may be another one.</summary>
    public bool FollowsShortHeading(in BodyLine line) =>
        _state.Block is LineKind.Paragraph or LineKind.LostTable or LineKind.Heading && Before.IsShort && line.StartsWithCapital;

    /// <summary>Determines whether a line opens a clause of a preamble in an annex.</summary>
    public bool OpensPreambleOfAnnex(in BodyLine line) =>
        FollowsComma && line.OpensPreambular && _state.Label == BlockLabel.None && !RunsOnInFullLine(line.Index);

    private bool FollowsHeading() =>
        _previous != DocumentLines.NoLine
        && (_state.Block is LineKind.SectionHeading or LineKind.NarrativeHeading || (_state.Block == LineKind.Paragraph && !EndsAt(_previous)));

    /// <summary>Returns how a line begins, its label read also where it lost its stop.</summary>
    public LineStart StartOf(int index)
    {
        var start = LineStart.Of(_lines, index, _language);
        return BareLabels.MayBegin(start.Unquoted, _lines[index].Signs) ? WithBareLabel(index, start) : start;
    }

    // "II Title", "5 Decides": a number without its stop is a label where the count goes on with it.
    private LineStart WithBareLabel(int index, scoped in LineStart start)
    {
        if (_state.Part is not (DocumentPart.Preamble or DocumentPart.Operative or DocumentPart.Annex) || IsOtherLabel(start))
        {
            return start;
        }

        Label headed = ScanHeadedNumber(index, start);
        if (!headed.IsNone)
        {
            return start.WithLabel(headed);
        }

        Label number = BareLabels.ScanNumber(start.Unquoted, LastNumber + 1, out bool isMisread);
        if (number.IsNone)
        {
            return WithBareSection(index, start);
        }

        LineStart numbered = start.WithLabel(number);
        return IsBareNumber(index, numbered, isMisread) ? numbered : start;
    }

    private bool IsBareNumber(int index, in LineStart numbered, bool isMisread)
    {
        if (!isMisread && TextFacts.IsLetter(numbered.Unquoted[0]) && !IsClauseBehindWord(index, numbered))
        {
            return false;
        }

        bool isPlace = !IsLabelAlone(numbered) || IsPlaceOfLoneNumber(index, numbered);
        return isPlace && IsVerbBehind(index, numbered) && (!isMisread || IsNumberOfCount(index));
    }

    // "Article 1. Requests", "III. Requests for funds" head an article or a section; a clause is longer or has a stop, and annexes have articles.
    private bool IsClauseBehindWord(int index, in LineStart numbered)
    {
        int line = IsLabelAlone(numbered) ? NextBodyLine(index) : index;
        return _state.Part != DocumentPart.Annex
            && line >= 0
            && (_lines[line].Width >= ShortestClause || ClauseEnds.IsStop(ClauseEnds.LastSignificant(_lines.Content(line))));
    }

    private LineStart WithBareSection(int index, scoped in LineStart start)
    {
        if (!MayBeBareSection(start))
        {
            return start;
        }

        Label section = BareLabels.ScanSection(start.Bare);
        bool isSection = !section.IsNone && _state.Sections.Expects(section, afterColon: false) && IsHeadingBlock(index);
        return isSection ? start.WithLabel(section) : start;
    }

    private bool MayBeBareSection(in LineStart start) =>
        !start.HasLabel
        && !_document.Profile.IsWrapped
        && _state.Part != DocumentPart.Annex
        && !start.Bare.IsEmpty
        && start.Bare[0] is 'I' or 'V' or 'X';

    // A label that counts on as what it is: "3." and "(a)", but not "(1)" before the first clause or "l." for "1.".
    private bool IsOtherLabel(in LineStart start) => start.Label.Style switch
    {
        LabelStyle.None => start.Unquoted.IsEmpty,
        LabelStyle.BracketedNumber => IsBracketedCount(start.Label.Ordinal),
        LabelStyle.Capital or LabelStyle.CapitalRoman => _state.Part == DocumentPart.Annex || IsLabelAlone(start) || CountsSections(start.Label),
        LabelStyle.Letter or LabelStyle.Roman =>
            _state.Part == DocumentPart.Annex || _state.Labels.Expects(start.Label, FollowsColon),
        _ => true,
    };

    // "II. Further guidance" behind "I. Lamps" heads the next section, though the next clause is the second.
    private bool CountsSections(Label label) => _state.Sections.Depth > 0 && _state.Sections.Expects(label, afterColon: false);

    private bool IsBracketedCount(int ordinal) =>
        _state.Part == DocumentPart.Annex || _state.Labels.Last(LabelStyle.BracketedNumber) > 0 || (ordinal == 1 && _state.AnyClause);

    // "3" alone on its line: the label of a clause without its stop, behind a clause that has ended. The first one stands behind a preamble: where what follows
    // may open a clause of that too, only "(1)" or "1,".
    private bool IsPlaceOfLoneNumber(int index, in LineStart numbered) =>
        !_state.IsLabelOnly
        && (EndsAt(_previous) || FollowsHeading())
        && (_state.Part is DocumentPart.Operative or DocumentPart.Annex ? LastNumber > 0 : !TextFacts.IsDigit(numbered.Content[numbered.Content.Length - 1]) || !IsPreambularNext(index));

    private bool IsPreambularNext(int index) =>
        NextBodyLine(index) is >= 0 and int next && _language.PreambularOpeners.Match(LineStart.Of(_lines, next, _language).Bare) > 0;

    // What may be a letter is the next number where the one behind it follows.
    private bool IsNumberOfCount(int index)
    {
        int next = NextNumber(index);
        return next == LastNumber + 2 || (next == 0 && LastNumber > 0);
    }

    private bool IsClauseStart(in LineStart start) =>
        start.Label.Style is LabelStyle.Number or LabelStyle.BracketedLetter
        || (_state.Part == DocumentPart.Preamble && _language.PreambularOpeners.Match(start.Bare) > 0);

    /// <summary>
    /// Determines whether a few words between blank lines stand before a line: the rest of one whose paragraph ended before them.
    /// </summary>
    public bool FollowsFragment(int index) =>
        index == _previous + 2
        && Before.IsFragment
        && _document.Roles[_previous + 1] == LineRole.Blank
        && _document.Profile.Spacing == LineSpacing.Unknown;

    /// <summary>
    /// Determines whether a line goes on because it is as wide as those inside a paragraph are: ideographs stand in a grid, and the first
    /// line of a paragraph
    /// leaves two of its places free. An inner line that leaves a place free is the last one of its paragraph.
    /// </summary>
    public bool RunsOnInFullLine(int index)
    {
        int width = CharacterGrid.WidthOf(_lines.Content(index), out bool isGrid);
        int before = isGrid && _previous != DocumentLines.NoLine ? _document.CarriedEndOf(_previous).GridWidth : 0;
        if (!isGrid || before > width + 1 || before * 8 < width * 7 || (!_state.IsFirstOfGrid && before < width - 1))
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
                int inner = EndsAt(last) ? 0 : CharacterGrid.WidthOf(_lines.Content(next), out _);
                widest = Math.Max(widest, inner);
                last = next;
                seen++;
            }
        }

        return widest > 0 && Math.Abs(width - widest) <= 1;
    }

    // A number with an operative verb behind it starts a clause even if the line before lost its stop; and where the
    // count was lost, a number a little further on takes it up again.
    public bool IsNextVerb(in BodyLine line)
    {
        Label label = line.Start.Label;
        int ahead = label.Ordinal - _state.Labels.LastAtTop(LabelStyle.Number);
        return label.Style == LabelStyle.Number
            && line.OpensOperative
            && (ahead == 1 || (ahead == 0 && label.Suffix > 0) || (line.FollowsEnd && ahead is > 1 and <= LargestGap));
    }

    // A label alone on its line stood in a column of its own: the text before it may be any line of the paragraph.
    private static bool IsLabelInColumn(in LineStart start) =>
        start.HasLabel
        && IsLabelAlone(start)
        && start.Label.Style is not (LabelStyle.Bullet or LabelStyle.Capital or LabelStyle.CapitalRoman);

    // The letters of a list may run on across the headings between them, "(g)" after "(ii)".
    public static bool IsLostItem(in LineStart start) => IsLabelInColumn(start) && start.Label.Style == LabelStyle.BracketedLetter;

    // "III" or "B" alone on its line, even if the label before it was lost: a heading with the next number follows, or
    // a formula.
    public bool IsSectionLabel(in BodyLine line) =>
        IsSectionStyle(line.Start) && IsLabelAlone(line.Start) && (IsHeadingRun(line.Index) || IsPartBeforeFormula(line.Index));

    // An item may be no more than a heading: a short line without a stop, then the label of the next item.
    private bool IsHeadedList(in LineStart start) => start.Label.Style != LabelStyle.Bullet && Before.IsShort;

    // A heading has no stop at its end: what follows it shows by its label.
    private static bool CanBeHeading(LineKind block) =>
        block is LineKind.Heading or LineKind.Paragraph or LineKind.LostTable or LineKind.SectionHeading or LineKind.NarrativeHeading or LineKind.AnnexHeading;

    // The words of a stretched line stand apart, between blank lines.
    public bool IsSingleWord(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        return index > _previous + 1 && TextFacts.IndexOfBlank(content) < 0 && char.IsLower(content[content.Length - 1]);
    }

    // Where labels stand in a column of their own, the short last line of a clause may come before the first one.
    public bool FollowsDisplacedEnd(int index) =>
        _state.Label == BlockLabel.BeforeLine
        && index > _previous + 1
        && Before.IsShort
        && !_document.IsShort(index);

    // A few lines without a stop, then a labelled line that goes on with the count.
    public bool IsHeadingRun(int index)
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

            bool isLabel = seen == 0 && IsSectionStyle(start) && IsLabelAlone(start);
            if (!isLabel && ClauseEnds.IsStop(ClauseEnds.LastSignificant(content)))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    /// <summary>Determines whether the count goes on, or starts, with a label.</summary>
    public bool IsExpected(in LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.Number && _state.Part is not DocumentPart.Annex)
        {
            return IsExpectedNumber(label);
        }

        return IsSectionStyle(start)
            ? IsLabelAlone(start) && _state.Sections.Expects(label, afterColon: false)
            : _state.Labels.Expects(label, FollowsColon) || IsNextLetter(label);
    }

    private bool IsExpectedNumber(Label label)
    {
        int last = _state.Labels.LastAtTop(LabelStyle.Number);
        bool isSuffixed = label.Suffix > 0 && label.Ordinal == last && last > 0;
        return label.Ordinal == last + 1 || isSuffixed || (label.Ordinal == 1 && (FollowsColon || MayLackNumber));
    }

    /// <summary>Determines whether a character is a capital, or a letter of a script that has none.</summary>
    public static bool IsUpper(char character) => TextFacts.IsUnifiedIdeograph(character) || char.IsUpper(character) || (char.IsLetter(character) && !char.IsLower(character));

    private LineEnd Before => EndOf(_previous);

    private LineEnd EndOf(int index) => index == DocumentLines.NoLine ? default : _document.EndOf(index);

    /// <summary>Gets a value indicating whether a colon stands before.</summary>
    public bool FollowsColon => EndsAt(_previous, Stops.Colon);

    private bool EndsAt(int index) => EndOf(index).EndsParagraph;

    private bool EndsItem(int index) => EndOf(index).EndsItem;

    private bool EndsAt(int index, Stops stops) => CharacterClasses.IsStop(EndOf(index).Stop, stops);

    private bool EndsAt(int index, params ReadOnlySpan<char> stops) => stops.IndexOf(EndOf(index).Stop) >= 0;

    private bool IsDateNext(int index)
    {
        int next = index + 1;
        while (_lines.Has(next) && _lines[next].IsBlank)
        {
            next++;
        }

        return _lines.Has(next) && SpecialLines.IsDate(_lines.Content(next), _language);
    }
}
