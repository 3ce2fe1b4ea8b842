using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>
/// Tells for every line of the body whether it is running text or page furniture, so that a paragraph that a page
/// end has cut can be read on behind it. Lines are classified in order, as far as they are asked for.
/// </summary>
internal sealed partial class PageFurniture
{
    private const int LongestHeadGap = 5;
    private const int LongestTitle = 8;
    private const int LongestLabel = 16;
    private readonly LineWindow _lines;
    private readonly LayoutProfile _profile;
    private readonly RunningHeads _heads;
    private readonly Language _language;
    private readonly NotesWithoutRule _notes;
    private readonly LineRole[] _roles;
    private readonly List<(int Line, FurnitureState State)> _changes = [];
    private FurnitureState _state;
    private int _known;
    private int _change;

    /// <summary>Initializes the classification of the lines from <paramref name="first"/> on; those before count as running text.</summary>
    public PageFurniture(LineWindow lines, LayoutProfile profile, RunningHeads heads, Language language, int first, FurnitureState state)
    {
        _lines = lines;
        _profile = profile;
        _heads = heads;
        _language = language;
        _notes = new NotesWithoutRule(lines, heads, profile, language);
        _roles = new LineRole[lines.Count];
        _known = first;
        _state = state;
        _changes.Add((first, state));
    }

    /// <summary>Gets the role of a line that is there.</summary>
    public LineRole this[int index]
    {
        get
        {
            while (_known <= index)
            {
                FurnitureState before = _state;
                _roles[_known] = Classify(_known);
                CountLabel(_known);
                _known++;
                if (_state != before)
                {
                    _changes.Add((_known, _state));
                }
            }

            return _roles[index];
        }
    }

    /// <summary>Returns the state before a line that follows a classified one. Lines must be asked for in order.</summary>
    public FurnitureState StateBefore(int line)
    {
        while (_change + 1 < _changes.Count && _changes[_change + 1].Line <= line)
        {
            _change++;
        }

        return _changes[_change].State;
    }

    private LineRole Classify(int index)
    {
        ref readonly LineInfo line = ref _lines[index];
        if (line.IsBlank)
        {
            PassBlank(line);
            return LineRole.Blank;
        }

        LineRole role = RoleOfHead(index);
        if (_state.InNotes)
        {
            bool pageEnds = (_state.PageEnded || (_state.IsNext && _profile.Spacing == LineSpacing.EveryLine))
                && (_state.IsBehindRule || !_profile.HasFormFeeds);
            bool isHead = role is LineRole.RunningHead or LineRole.PageNumber && !_profile.HasFormFeeds && _state.AnyText;
            if (role == LineRole.Stray)
            {
                _state = _state with { PageEnded = _state.PageEnded || line.EndsPage };
                return role;
            }

            if (!pageEnds && !isHead && !(role == LineRole.Body && EndsNotes(index)))
            {
                return role == LineRole.Body ? ClassifyAmongNotes(index, line) : Pass(role, line);
            }

            _state = _state.OnNewPage with { Overflow = _state.Overflow == NoteOverflow.Open ? NoteOverflow.Open : NoteOverflow.None };
        }

        // What heads or ends a page ends a note that is open.
        if (role != LineRole.Body && (_state.OpenNoteLines > 0 || _state.Definition != NoteDefinition.None))
        {
            _state = _state with { OpenNoteLines = 0, Definition = NoteDefinition.None };
        }

        return role switch
        {
            LineRole.NoteRule when !RuleWithNotes.HasNotes(_lines, index, _state, _heads, _language) => LineRole.Separator,
            LineRole.NoteRule => StartNotes(line),
            LineRole.Body => RoleOfText(index),
            _ => role,
        };
    }

    private void CountLabel(int index)
    {
        int lines = _state.LinesSinceLabel;
        if (_roles[index] == LineRole.Body)
        {
            ReadOnlySpan<char> content = _lines.Content(index);
            CountClause(content);
            lines = content.Length <= LongestLabel && LabelScanner.Scan(content).Length == content.Length ? 0 : -1;
        }
        else if (lines >= 0)
        {
            lines = lines + 1 < LongestHeadGap ? lines + 1 : -1;
        }

        if (lines != _state.LinesSinceLabel)
        {
            _state = _state with { LinesSinceLabel = (sbyte)lines };
        }
    }

    // The count of the clauses, as far as lines tell it by themselves, and whether a sentence is open.
    private void CountClause(ReadOnlySpan<char> content)
    {
        int number = ClauseSigns.Number(content, out ReadOnlySpan<char> rest);
        bool counts = number == 1 || ClauseSigns.GoesOn(number, _state.LastClause, rest, _language);
        short last = counts ? (short)Math.Min(number, short.MaxValue) : _state.LastClause;
        bool isOpen = StrayLines.BreaksOff(content);
        bool isAwaited = _state.IsAwaited || NoteMarks.IsIn(content, _state.ExpectedNote);
        short atEnd = NoteMarks.NumberAtEnd(content) is short at and > 0 ? at : _state.NumberAtLineEnd;
        if (last != _state.LastClause || isOpen != _state.TextIsOpen || isAwaited != _state.IsAwaited || atEnd != _state.NumberAtLineEnd)
        {
            _state = _state with { LastClause = last, TextIsOpen = isOpen, IsAwaited = isAwaited, NumberAtLineEnd = atEnd };
        }
    }

    private void PassBlank(in LineInfo line)
    {
        PassBlankInDefinition();
        if (_state.OpenNoteLines > 0 && (_profile.Spacing != LineSpacing.EveryLine || line.EndsPage))
        {
            _state = _state with { OpenNoteLines = 0 };
        }

        int gap = _state.BlanksSinceHead;
        if (gap < 0 && !_state.InNotes)
        {
            return;
        }

        bool pageEnded = _state.InNotes && (_state.PageEnded || line.EndsPage || (_profile.EmptyLineEndsPage && line.IsEmpty));
        _state = _state with { BlanksSinceHead = (sbyte)(gap is < 0 or LongestHeadGap ? -1 : gap + 1), PageEnded = pageEnded, IsNext = false };
    }

    // A rule, a head, or a line of the title beside a head, blank lines between them notwithstanding.
    private LineRole RoleOfHead(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        if (LinePatterns.IsRule(content))
        {
            return Head(LineRole.NoteRule, -1);
        }

        if (LinePatterns.IsSeparator(content) || LineMarkup.IsBreak(content))
        {
            return Head(LineRole.Separator, -1);
        }

        if (LineMarkup.IsWordless(content) || IsStrayLetter(index))
        {
            return LineRole.Markup;
        }

        if (IsDistribution(index))
        {
            return Head(LineRole.RunningHead, 0);
        }

        if (StrayLines.Decide(Line(index)) is { } stray)
        {
            return stray.Role == LineRole.Stray ? LineRole.Stray : Head(stray.Role, 0);
        }

        HeadLine beside = _heads.Classify(content, isBesideHead: true);
        if (beside == HeadLine.No)
        {
            return Head(LineRole.Body, -1);
        }

        HeadLine alone = _heads.Classify(content);
        if (alone is not (HeadLine.No or HeadLine.Title))
        {
            return Head(RoleOf(alone), 0);
        }

        HeadLine behind = _state.BlanksSinceHead switch { < 0 => HeadLine.No, 0 => beside, _ => alone };
        if (behind != HeadLine.No)
        {
            return Head(RoleOf(behind), 0);
        }

        HeadLine before = BeforeHead(index, LongestTitle);
        return before == HeadLine.No ? Head(LineRole.Body, -1) : Head(RoleOf(before), 0);
    }

    private FurnitureLine Line(int index) => new(_lines, index, _state, _profile, _language);

    private LineRole Head(LineRole role, sbyte blanks)
    {
        if (_state.BlanksSinceHead != blanks)
        {
            _state = _state with { BlanksSinceHead = blanks };
        }

        return role;
    }

    // What a piece of a title is, given the head or the pieces of one that follow it.
    private HeadLine BeforeHead(int index, int pieces)
    {
        int next = index + 1;
        while (_lines.Has(next) && _lines[next].IsBlank)
        {
            next++;
            if (next - index - 1 > LongestHeadGap)
            {
                return HeadLine.No;
            }
        }

        if (pieces == 0 || !_lines.Has(next))
        {
            return HeadLine.No;
        }

        ReadOnlySpan<char> content = _lines.Content(next);
        if (LinePatterns.IsRule(content) || LinePatterns.IsSeparator(content))
        {
            return HeadLine.No;
        }

        bool isHead = _heads.Classify(content) is not (HeadLine.No or HeadLine.Title);
        bool isPiece = isHead || (_heads.Classify(content, isBesideHead: true) != HeadLine.No && BeforeHead(next, pieces - 1) != HeadLine.No);
        return isPiece ? _heads.Classify(_lines.Content(index), isBesideHead: next == index + 1) : HeadLine.No;
    }

    private static LineRole RoleOf(HeadLine head) => head switch
    {
        HeadLine.PageNumber => LineRole.PageNumber,
        HeadLine.JobNumber => LineRole.JobNumber,
        _ => LineRole.RunningHead,
    };

    private LineRole RoleOfText(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        if (RoleOfMastheadNote(index) is var role and not LineRole.Body)
        {
            return role;
        }

        if (RoleOfDefinition(index) is var definition and not LineRole.Body)
        {
            return definition;
        }

        if (NoteMarks.SuperscriptLength(content, out int number) is int length and > 0 && length < content.Length)
        {
            _state = _state with { ExpectedNote = number + 1, IsAwaited = false };
            return LineRole.NoteStart;
        }

        if (LinePatterns.IsLink(content))
        {
            return LineRole.Link;
        }

        if (_state.Overflow != NoteOverflow.BeforeRule && _notes.StartsAt(index, _state))
        {
            StartNotes(_lines[index]);
            return ClassifyAmongNotes(index, _lines[index]);
        }

        return _state.Overflow switch
        {
            NoteOverflow.BeforeRule => RoleAboveRule(content),
            NoteOverflow.Carried => LineRole.NoteContinuation,
            NoteOverflow.Open when NotesAboveRule.IsCarried(_lines, index) => Overflow(NoteOverflow.Carried),
            _ when NotesAboveRule.AreMissingBelow(_lines, index, _state.ExpectedNote) => Overflow(NoteOverflow.BeforeRule),
            _ when StrayLines.NumberAmidText.Decides(Line(index)) => LineRole.Stray,
            _ => LineRole.Body,
        };
    }

    private LineRole RoleAboveRule(ReadOnlySpan<char> content)
    {
        if (!NoteMarks.IsAlone(content, out int mark))
        {
            return LineRole.UnmarkedNote;
        }

        _state = _state with { ExpectedNote = Math.Max(_state.ExpectedNote, mark + 1), IsAwaited = false };
        return LineRole.DetachedMark;
    }

    private LineRole Overflow(NoteOverflow overflow)
    {
        _state = _state with { Overflow = overflow };
        return LineRole.UnmarkedNote;
    }

    private LineRole StartNotes(in LineInfo line)
    {
        _state = _state.OnNewPage with
        {
            InNotes = true,
            Previous = LineRole.NoteRule,
            PageEnded = line.EndsPage,
            IsNext = true,
            AwaitsText = _state.LinesSinceLabel >= 0,
        };
        return LineRole.NoteRule;
    }
}
