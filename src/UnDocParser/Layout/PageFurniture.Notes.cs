using UnDocParser.Lines;

namespace UnDocParser.Layout;

// What a line is among the notes of a page.
internal sealed partial class PageFurniture
{
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
        if (role == LineRole.Stray)
        {
            return role;
        }

        CountMarks(role);
        bool isText = role is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        NoteOverflow overflow = !isText ? _state.Overflow : EndsSentence(_lines.Content(index)) ? NoteOverflow.None : NoteOverflow.Open;
        _state = _state with { ExpectedNote = expected, IsAwaited = _state.IsAwaited && expected == _state.ExpectedNote, AnyText = _state.AnyText || role is not (LineRole.DetachedMark or LineRole.MastheadMark), Overflow = overflow };
        return Pass(role, line);
    }

    // "20", "21", then two texts: where marks wait, a text that ended is followed by the next one.
    private void CountMarks(LineRole role)
    {
        int marks = role switch
        {
            LineRole.DetachedMark => _state.MarksAhead + 1,
            LineRole.UnmarkedNote => _state.MarksAhead - 1,
            _ => _state.MarksAhead,
        };
        if (marks != _state.MarksAhead && marks is >= 0 and < byte.MaxValue)
        {
            _state = _state with { MarksAhead = (byte)marks };
        }
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
            if (IsNumberAmidNote(alone))
            {
                return LineRole.Stray;
            }

            expected = Math.Max(expected, alone + 1);
            return LineRole.DetachedMark;
        }

        int length = NoteMarks.Length(content, out int number);
        bool isFirst = _state.Previous is LineRole.NoteRule;
        if (length > 0 && length < content.Length && IsExpected(number, expected, isFirst) && (!IsFlush(index) || GoesOnFlush(content, length, number)))
        {
            expected = Math.Max(expected, number + 1);
            return LineRole.NoteStart;
        }

        if (_state.Previous == LineRole.DetachedMark)
        {
            return LineRole.UnmarkedNote;
        }

        bool isFree = _profile.Spacing == LineSpacing.Unknown && _profile.StartIndent == 0;
        bool previousEnds = isFirst || ((isFree || _state.MarksAhead > 0) && _state.PreviousEndsSentence);
        bool previousIsNote = _state.Previous is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        return previousEnds || !previousIsNote ? LineRole.UnmarkedNote : LineRole.NoteContinuation;
    }

    // A number that a note before had already, where a note breaks off.
    private bool IsNumberAmidNote(int number) =>
        number < _state.ExpectedNote && !_state.PreviousEndsSentence && _state.Previous is LineRole.NoteStart or LineRole.NoteContinuation;

    // A line that opens with a number is a note only if the count goes on with it: "2009, chap. I" is not.
    private static bool IsExpected(int number, int expected, bool isFirst) =>
        number == 0 || number == expected || (isFirst && (number > expected || expected == 1));

    private bool GoesOnFlush(ReadOnlySpan<char> content, int length, int number) =>
        number == _state.ExpectedNote && _state.PreviousEndsSentence && NoteTexts.CanBegin(content.Slice(length).TrimStart(), _language);

    // Where an indent marks the start of a paragraph it marks the start of a note too.
    private bool IsFlush(int index) => _profile.StartIndent == 1 && _lines[index].Indent == 0;
}
