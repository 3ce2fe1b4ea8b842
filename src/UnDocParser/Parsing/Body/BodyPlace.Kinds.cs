using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// What tells the kind of a line, and of the block it starts.
internal sealed partial class BodyPlace
{
    private const int LongestLookAhead = 60;

    // Code units: the word for an annex with signs of emphasis around it.
    private const int LongestAnnexWord = 24;

    // Code units. No heading of several lines is nearly as long.
    internal const int LongestHeading = 400;

    /// <summary>
    /// Determines whether a line is the text behind a label that stands alone, and no second label, nor a clause below a heading.
    /// </summary>
    public bool IsTextOfLabel(in BodyLine line)
    {
        LineStart start = line.Start;
        if (!_state.IsLabelOnly)
        {
            return false;
        }

        if (IsHeadingOpen)
        {
            // The sentence that tells a decision is no title of its part.
            return !IsClauseStart(start) && !IsClauseBelowNumber(line) && !DecisionSentence.StartsFurther(_lines, line.Index, _language);
        }

        // Converters leave a number behind that has no paragraph: "12." before "Annex".
        bool isSecondLabel = start.HasLabel && IsLabelAlone(start) && _state.Block != LineKind.None;
        return !isSecondLabel && !SpecialLines.IsBareAnnex(line.Words, _language);
    }

    // "II" ⏎ "Requests keepers to report.": the section has no title, and its clause no number.
    private bool IsClauseBelowNumber(in BodyLine line) =>
        _state is { Block: LineKind.SectionHeading, Part: not DocumentPart.Annex } && line.OpensOperative && !IsHeadingBlock(line.Index);

    /// <summary>Determines whether the line says that it heads an annex.</summary>
    public bool IsAnnexHeading(in BodyLine line) => SpecialLines.IsAnnexHeading(line.Words, _language);

    /// <summary>Determines whether a line is the word for an annex, perhaps with a letter wrong, and nothing else, behind what has ended.</summary>
    public bool IsMisspeltAnnex(in BodyLine line) =>
        line.Start.Content.Length <= LongestAnnexWord
        && !line.HasLabel
        && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(line.Start.Content))
        && (_state.Part != DocumentPart.Operative || (line.Layout != Cue.Continue && EndsAt(_previous, Stops.FullStop)))
        && FormulaSpelling.IsOneOf(line.Words, _language.AnnexWords);

    /// <summary>Determines whether a line heads an annex, in a place for it.</summary>
    public bool HeadsAnnex(in BodyLine line)
    {
        // "(a) Annex 1: Lights" is an item.
        if (!IsAnnexHeading(line) || IsBracketed(line.Start.Label.Style))
        {
            return false;
        }

        bool followsHeading = _state.Part == DocumentPart.Annex && line.Layout == Cue.Start;
        return (HasEnded || followsHeading || _state.LostTable == LostTableState.Open) && (!SpecialLines.IsTitledAnnex(line.Words, _language) || IsTitleOfAnnex(line.Index));
    }

    // "Annex I: Lights" may be the first line of a sentence, or one of a list between two clauses.
    private bool IsTitleOfAnnex(int index)
    {
        int next = NextOfText(LastLineOfBlock(index));
        return IsHeadingBlock(index)
            && !(_lines.Has(next) && LineStart.Of(_lines, next, _language).Label is { Style: LabelStyle.Number, Ordinal: > 1 } label && label.Ordinal == LastNumber + 1);
    }

    /// <summary>Determines whether a line is a date and nothing else.</summary>
    public bool IsDate(in BodyLine line) => SpecialLines.IsDate(line.Words, _language);

    /// <summary>Determines whether a line names the meeting that closes an operative part. Before its date it may lack a number: "Closing plenary meeting".</summary>
    public bool ClosesWithMeeting(in BodyLine line)
    {
        if (!IsMeeting(line.Index, line.Start, mayLackNumber: true))
        {
            return false;
        }

        bool isBehindEnd = line.Layout != Cue.Continue && EndsAt(_previous, '.', '。', ':', ']');
        return IsMeeting(line.Index, line.Start)
            ? isBehindEnd || SpecialLines.IsMeetingWithDate(line.Start.Bare, _language) || IsDateNext(line.Index)
            : isBehindEnd && IsDateNext(line.Index);
    }

    /// <summary>
    /// Determines whether a line is the date that closes an operative part: some texts are closed by the date of adoption alone.
    /// </summary>
    public bool ClosesWithDate(in BodyLine line) => EndsAt(_previous, Stops.FullStop) && line.Layout != Cue.Continue && IsDate(line);

    /// <summary>Determines whether a line says when the text was adopted, and closes an operative part.</summary>
    public bool ClosesWithDateOfAdoption(in BodyLine line) =>
        (CharacterClasses.IsOpenBracket(line.Start.Content[0]) || (line.Facts & LineFacts.MayOpen) != LineFacts.None)
        && EndsAt(_previous, Stops.FullStop)
        && line.Layout != Cue.Continue
        && SpecialLines.IsDateOfAdoption(line.Start.Content, _language);

    /// <summary>Determines whether a line begins a list of states in the record of a vote.</summary>
    public bool IsVoteList(in LineStart start) =>
        _state.Block is LineKind.Vote or LineKind.VoteList or LineKind.VoteText && VoteLabelLength(start) > 0;

    /// <summary>Determines whether a line begins the record of a vote.</summary>
    public bool OpensVote(in LineStart start) => _language.VoteLabel.Match(start.Content) > 0;

    /// <summary>Determines whether a line begins the record of a vote by its bracket.</summary>
    public bool OpensBracketedVote(in LineStart start) => start.Content[0] == '[' && OpensVote(start);

    /// <summary>
    /// Gets a value indicating whether the record of a vote has not come to its closing bracket. What follows that is no part of it.
    /// </summary>
    public bool IsVoteOpen => _state.Block is LineKind.Vote or LineKind.VoteList or LineKind.VoteText && !Before.ClosesBracket;

    /// <summary>Determines whether a block is the title of a statement.</summary>
    public bool IsStatementTitle(in BodyLine line)
    {
        bool isTitle = _language.StatementTitle.Match(line.Words) > 0 && _state.Block == LineKind.None;
        return isTitle || (line.Start.LabelOffset == 0 && IsHeadingBlock(line.Index));
    }

    /// <summary>Determines whether labels of a style count the paragraphs of a statement.</summary>
    public static bool IsStatementLabel(LabelStyle style) =>
        style == LabelStyle.Number || IsBracketed(style);

    /// <summary>Determines whether a label is of those that head sections and parts.</summary>
    public static bool IsSectionStyle(in LineStart start) => start.Label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman;

    /// <summary>Determines whether a label alone on its line leads to a formula.</summary>
    public bool HeadsPart(in BodyLine line) => IsLabelAlone(line.Start) && IsPartBeforeFormula(line.Index);

    /// <summary>Returns the level of an item.</summary>
    public LineKind LevelOf(in BodyLine line)
    {
        _state.Labels.Place(Counted(line.Index, line.Start.Label), FollowsColon, out int level);
        if (_state.Part is not (DocumentPart.Annex or DocumentPart.Statement))
        {
            level = Math.Max(level, 1) - 1;
        }

        return (LineKind)((int)LineKind.Item1 + Math.Min(level, 5));
    }

    /// <summary>Determines whether the only clause of a text starts, where the opening words serve both parts.</summary>
    public bool IsOnlyClauseByBothOpeners(in BodyLine line) =>
        _language.OpenersOverlap && line.OpensOperative && IsSingleClause(line.Index);

    /// <summary>
    /// Determines whether a clause starts that lost its number, where the opening words serve both parts: a comma ends a clause of the preamble, a semicolon
    /// one of those that follow.
    /// </summary>
    public bool IsFirstClauseByBothOpeners(in BodyLine line) =>
        _language.OpenersOverlap && line.OpensOperative && IsClauseBeforeOthers(line.Index);

    // A semicolon in place of a comma is met in preambles too, but not twice in a row where clauses have no numbers.
    private bool IsClauseBeforeOthers(int index)
    {
        int last = EndOfClause(index);
        if (last < 0 || !EndsAt(last, Stops.Semicolon))
        {
            return false;
        }

        int next = NextOfText(last);
        return !_lines.Has(next) || (EndOfClause(next) is >= 0 and int end && EndsAt(end, Stops.Semicolon | Stops.FullStop) && !StandsBeforeFirst(next));
    }

    // "1." ahead begins clauses that have their numbers, "(1)" and "一、" too.
    private bool StandsBeforeFirst(int index)
    {
        int line = index;
        for (int seen = 0; seen < LongestLookAhead && _lines.Has(line); seen++)
        {
            Label label = WithBareLabel(line, LineStart.Of(_lines, line, _language)).Label;
            if (label.Ordinal == 1 && label.Style is not (LabelStyle.Letter or LabelStyle.BracketedLetter or LabelStyle.None))
            {
                return true;
            }

            line = NextOfText(line);
        }

        return false;
    }

    // The last line of a clause, or -1 where it is far away. Where the layout does not tell whether a line goes on, a stop does; behind a label, one before the next.
    private int EndOfClause(int index, bool isLabelled = false)
    {
        int line = index;
        for (int seen = 0; seen < LongestLookAhead; seen++)
        {
            int next = NextOfText(line);
            Cue layout = _lines.Has(next) ? _cue.Decide(next, line, in _state).Verdict : Cue.Start;
            if (layout == Cue.Start || (layout == Cue.Unknown && EndsAt(line, Stops.Clause) && (!isLabelled || _document.HasLabel(next) || IsVerbNext(line))))
            {
                return line;
            }

            line = next;
        }

        return -1;
    }

    /// <summary>Determines whether a block is the only clause of a text.</summary>
    public bool IsSingleClause(int index) => EndsAsSingleClause(LastLineOfBlock(index));

    /// <summary>Gets a value indicating whether a clause at this place may have no number.</summary>
    public bool MayLackNumber => !_state.AnyClause || _state.InSectionPreamble || FollowsHeading();

    /// <summary>Determines whether nothing follows a label on its line.</summary>
    public static bool IsLabelAlone(in LineStart start) => start.LabelOffset + start.Label.Length == start.Content.Length;

    /// <summary>Returns the length of the label of a list in the record of a vote, emphasis around it or not: "In favour:".</summary>
    public int VoteLabelLength(in LineStart start)
    {
        int marks = start.Content.Length - start.Unquoted.Length;
        int length = _language.Votes.LabelLength(start.Unquoted);
        while (length > 0 && marks + length < start.Content.Length && CharacterClasses.IsEmphasis(start.Content[marks + length]))
        {
            length++;
        }

        return length > 0 ? marks + length : 0;
    }

    private bool IsHeadingOpen => _state.Block is LineKind.SectionHeading or LineKind.NarrativeHeading or LineKind.PartHeading;

    // A section of the operative part may have a preamble of its own: below its heading, clauses that end in a comma.
    public bool OpensSectionPreamble(in BodyLine line) =>
        (_state.InSectionPreamble || FollowsHeading())
        && line.OpensPreambular
        && EndsAt(LastLineOfBlock(line.Index), Stops.Comma | Stops.Colon | Stops.Semicolon);

    private bool IsPartBeforeFormula(int index)
    {
        int seen = 0;
        for (int next = index + 1; seen < 8 && _lines.Has(next); next++)
        {
            if (_document.Roles[next] == LineRole.Body)
            {
                if (IsFormulaAt(next) || StartsPart(next))
                {
                    return true;
                }

                seen++;
            }
        }

        return false;
    }

    private bool IsFormulaAt(int index) =>
        IsFormula(index, LineStart.Of(_lines, index, _language).Unquoted)
        || (_state.Part == DocumentPart.BeforeFormula && IsFormulaByForm(index));

    // Some verbs open clauses of both parts: a comma ends those of the preamble, a full stop the single operative one.
    private bool EndsAsSingleClause(int last)
    {
        // Nearly every clause of a preamble ends in a comma: what follows it is not looked at.
        if (!EndsAt(last, Stops.FullStop | Stops.Colon))
        {
            return false;
        }

        int next = NextOfText(last);
        if (!_lines.Has(next))
        {
            return EndsAt(last, Stops.FullStop);
        }

        var start = LineStart.Of(_lines, next, _language);
        return EndsAt(last, Stops.Colon)
            ? start.Label is { Ordinal: 1, Style: not LabelStyle.Number } && EndsWithoutNumber(next)
            : IsMeeting(next, start) || SpecialLines.IsDate(start.Bare, _language);
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

            var start = LineStart.Of(_lines, next, _language);
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
    public bool PreambleGoesOn(int index)
    {
        int seen = 0;
        bool afterComma = false;
        for (int next = index; seen < LongestLookAhead && _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            var start = LineStart.Of(_lines, next, _language);
            bool isFirstClause = start.Label is { Style: LabelStyle.Number, Ordinal: 1 };
            if (isFirstClause || (afterComma && _language.PreambularOpeners.Match(start.Bare) > 0))
            {
                return true;
            }

            if (EndsAt(next, Stops.Item))
            {
                return false;
            }

            afterComma = EndsAt(next, Stops.Comma);
            seen++;
        }

        return false;
    }

    public bool IsHeadingBlock(int index)
    {
        int last = LastLineOfBlock(index);
        LineInfo line = _lines[index];
        return last == index && NextOfLoneLabel(index) is >= 0 and int next ? IsHeadingBlock(next) : IsHeading(line.Content(_document.Text), _lines.Content(last), _lines[last].ContentEnd - line.ContentStart);
    }

    // "III." alone on its line, with the words of the heading below it: the stop is the label's.
    private int NextOfLoneLabel(int index)
    {
        var start = LineStart.Of(_lines, index, _language);
        int next = NextOfText(index);
        bool isLone = IsSectionStyle(start) && IsLabelAlone(start) && start.Content[start.Content.Length - 1] == '.';
        return isLone && _lines.Has(next) && !LineStart.Of(_lines, next, _language).HasLabel ? next : -1;
    }

    public bool IsHeading(ReadOnlySpan<char> first, ReadOnlySpan<char> last, int length)
    {
        var start = LineStart.Of(first, _language);
        ReadOnlySpan<char> bare = start.AfterLabel;
        return length < LongestHeading
            && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(last))
            && (bare.IsEmpty || !char.IsLower(bare[0]));
    }
}
