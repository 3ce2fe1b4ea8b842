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
            if (!pageEnds && !isHead)
            {
                return role == LineRole.Body ? ClassifyAmongNotes(index, line) : Pass(role, line);
            }

            _state = FurnitureState.Start with
            {
                BlanksSinceHead = _state.BlanksSinceHead,
                ExpectedNote = _state.ExpectedNote,
                Overflow = _state.Overflow == NoteOverflow.Open ? NoteOverflow.Open : NoteOverflow.None,
            };
        }

        // What heads or ends a page ends a note that is open.
        if (role != LineRole.Body && (_state.OpenNoteLines > 0 || _state.Definition != NoteDefinition.None))
        {
            _state = _state with { OpenNoteLines = 0, Definition = NoteDefinition.None };
        }

        return role switch
        {
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
            _state = _state with { ExpectedNote = number + 1 };
            return LineRole.NoteStart;
        }

        if (LinePatterns.IsLink(content))
        {
            return LineRole.Link;
        }

        return _state.Overflow switch
        {
            NoteOverflow.BeforeRule => RoleAboveRule(content),
            NoteOverflow.Carried => LineRole.NoteContinuation,
            NoteOverflow.Open when NotesAboveRule.IsCarried(_lines, index) => Overflow(NoteOverflow.Carried),
            _ when NotesAboveRule.AreMissingBelow(_lines, index, _state.ExpectedNote) => Overflow(NoteOverflow.BeforeRule),
            _ => LineRole.Body,
        };
    }

    private LineRole RoleAboveRule(ReadOnlySpan<char> content)
    {
        if (!NoteMarks.IsAlone(content, out int mark))
        {
            return LineRole.UnmarkedNote;
        }

        _state = _state with { ExpectedNote = Math.Max(_state.ExpectedNote, mark + 1) };
        return LineRole.DetachedMark;
    }

    private LineRole Overflow(NoteOverflow overflow)
    {
        _state = _state with { Overflow = overflow };
        return LineRole.UnmarkedNote;
    }

    private LineRole StartNotes(in LineInfo line)
    {
        _state = FurnitureState.Start with
        {
            BlanksSinceHead = _state.BlanksSinceHead,
            ExpectedNote = _state.ExpectedNote,
            InNotes = true,
            Previous = LineRole.NoteRule,
            PageEnded = line.EndsPage,
            IsNext = true,
            AwaitsText = _state.LinesSinceLabel >= 0,
        };
        return LineRole.NoteRule;
    }

    // The notes below a rule go on to the end of the page, however that shows.
    private LineRole ClassifyAmongNotes(int index, in LineInfo line)
    {
        // A label cut off from its text by the extraction: the text comes first among the notes, on its own.
        if (_state.AwaitsText && IsSetApart(index))
        {
            _state = _state with { AwaitsText = false, IsNext = false, PageEnded = _state.PageEnded || line.EndsPage };
            return LineRole.Body;
        }

        LineRole role = RoleOfNote(index, out int expected);
        bool isText = role is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        NoteOverflow overflow = !isText ? _state.Overflow : EndsSentence(_lines.Content(index)) ? NoteOverflow.None : NoteOverflow.Open;
        _state = _state with { ExpectedNote = expected, AnyText = _state.AnyText || role is not (LineRole.DetachedMark or LineRole.MastheadMark), Overflow = overflow };
        return Pass(role, line);
    }

    private LineRole Pass(LineRole role, in LineInfo line)
    {
        _state = _state with
        {
            Previous = role,
            PreviousEndsSentence = EndsSentence(line.Content(_lines.Text)),
            IsBehindRule = true,
            PageEnded = line.EndsPage,
            IsNext = true,
        };
        return role;
    }

    private bool IsSetApart(int index) =>
        !_state.IsNext
        && _lines[index - 1].IsBlank
        && (!_lines.Has(index + 1) || _lines[index + 1].IsBlank)
        && !NoteMarks.IsAlone(_lines.Content(index), out _)
        && !EndsSentence(_lines.Content(index));

    private static bool EndsSentence(ReadOnlySpan<char> content) => content[content.Length - 1] is '.' or '。';

    private LineRole RoleOfNote(int index, out int expected)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        expected = _state.ExpectedNote;
        // An address with a full stop behind it is the text of a note, or ends one; the list of links of a page has none.
        if (LinePatterns.IsLink(content) && _state.Previous != LineRole.DetachedMark && !EndsSentence(content))
        {
            return LineRole.Link;
        }

        if (MastheadNotes.Classify(content, _language, out _) is var note and not MastheadNote.None)
        {
            return note == MastheadNote.Reissue ? LineRole.ReissueNote : LineRole.NoteStart;
        }

        if (IsMastheadMark(index))
        {
            return LineRole.MastheadMark;
        }

        if (NoteMarks.IsAlone(content, out int alone))
        {
            expected = Math.Max(expected, alone + 1);
            return LineRole.DetachedMark;
        }

        int length = NoteMarks.Length(content, out int number);
        bool isFirst = _state.Previous is LineRole.NoteRule;
        if (length > 0 && length < content.Length && IsExpected(number, expected, isFirst) && !IsFlush(index))
        {
            expected = Math.Max(expected, number + 1);
            return LineRole.NoteStart;
        }

        if (_state.Previous == LineRole.DetachedMark)
        {
            return LineRole.UnmarkedNote;
        }

        bool isFree = _profile.Spacing == LineSpacing.Unknown && _profile.StartIndent == 0;
        bool previousEnds = isFirst || (isFree && _state.PreviousEndsSentence);
        bool previousIsNote = _state.Previous is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        return previousEnds || !previousIsNote ? LineRole.UnmarkedNote : LineRole.NoteContinuation;
    }

    // A line that opens with a number is a note only if the count goes on with it: "2009, chap. I" is not.
    private static bool IsExpected(int number, int expected, bool isFirst) =>
        number == 0 || number == expected || (isFirst && (number > expected || expected == 1));

    // Where an indent marks the start of a paragraph it marks the start of a note too.
    private bool IsFlush(int index) => _profile.StartIndent == 1 && _lines[index].Indent == 0;
}
