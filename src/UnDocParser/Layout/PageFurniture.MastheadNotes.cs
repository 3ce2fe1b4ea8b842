namespace UnDocParser.Layout;

// The notes to marks in the masthead, at the foot of the first page.
internal sealed partial class PageFurniture
{
    private const int LongestMastheadNote = 4;
    private const int LongestMarkGap = 3;

    // A note to a mark in the masthead is known by its words; it goes on as far as full lines follow without a stop.
    private LineRole RoleOfMastheadNote(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        LineRole role = MastheadNotes.Classify(content, _language, out _) switch
        {
            MastheadNote.Reissue => LineRole.ReissueNote,
            MastheadNote.Sponsor => LineRole.NoteStart,
            _ when _state.OpenNoteLines > 0 => LineRole.NoteContinuation,
            _ when IsMastheadMark(index) => LineRole.MastheadMark,
            _ => LineRole.Body,
        };
        int before = role == LineRole.NoteContinuation ? _state.OpenNoteLines : role is LineRole.ReissueNote or LineRole.NoteStart ? LongestMastheadNote : 0;
        bool goesOn = before > 1 && _profile.IsWrapped && content.Length > _profile.TypicalWidth / 2 && !EndsSentence(content) && !_lines[index].EndsPage;
        byte open = (byte)(goesOn ? before - 1 : 0);
        if (open != _state.OpenNoteLines)
        {
            _state = _state with { OpenNoteLines = open };
        }

        return role;
    }

    // A mark alone on its line, the words of its note on the next.
    private bool IsMastheadMark(int index)
    {
        if (!MastheadNotes.IsMark(_lines.Content(index)))
        {
            return false;
        }

        int next = index + 1;
        while (next < index + LongestMarkGap && _lines.Has(next) && _lines[next].IsBlank)
        {
            next++;
        }

        return _lines.Has(next) && !_lines[next].IsBlank && MastheadNotes.Classify(_lines.Content(next), _language, out _) == MastheadNote.Reissue;
    }
}
