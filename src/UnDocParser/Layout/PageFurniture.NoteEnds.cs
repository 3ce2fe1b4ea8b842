using UnDocParser.Lines;

namespace UnDocParser.Layout;

// Where notes end though no page does.
internal sealed partial class PageFurniture
{
    private bool EndsNotes(int index) =>
        _state.Previous != LineRole.DetachedMark
        && (_state.Previous == LineRole.NoteRule || _state.PreviousEndsSentence)
        && !(_state.AwaitsText && ClauseSigns.Number(_lines.Content(index), out _) == 0)
        && NoteTexts.IsRunningText(_lines.Content(index), _state.LastClause, _state.IsNext, _profile, _language);
}
