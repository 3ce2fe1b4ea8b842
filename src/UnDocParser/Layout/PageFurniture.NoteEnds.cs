using UnDocParser.Lines;

namespace UnDocParser.Layout;

// Where notes end though no page does.
internal sealed partial class PageFurniture
{
    private bool EndsNotes(int index)
    {
        if (_state.Previous == LineRole.DetachedMark || !(_state.Previous == LineRole.NoteRule || _state.PreviousEndsSentence))
        {
            return false;
        }

        ReadOnlySpan<char> content = _lines.Content(index);
        int number = ClauseSigns.Number(content, out ReadOnlySpan<char> rest);
        if (number > 0)
        {
            return ClauseSigns.GoesOn(number, _state.LastClause, rest, _language);
        }

        return !_profile.HasFormFeeds && !_state.AwaitsText && (content[0] == '#' || ClauseSigns.Opens(content, _language) || IsParagraphOfText(content));
    }

    // Where a paragraph is one line, a note is one with its mark, and what has none is no note but for its words.
    private bool IsParagraphOfText(ReadOnlySpan<char> content) =>
        !_profile.IsWrapped
        && !_state.IsNext
        && NoteMarks.Length(content, out _) == 0
        && !NoteTexts.LooksLikeNote(content, _language);
}
