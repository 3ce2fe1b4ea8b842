using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

// Text that is told in sentences: the closing sentence of the old volumes, and texts that are no resolution at all.
internal sealed partial class BodyTokenizer
{
    private bool IsNarrative => _document.Traits.Start is DocumentPart.Narrative or DocumentPart.Unstructured;

    // The first block of a text without a resolution begins the text as a whole; what follows is read as that of an annex is.
    private LineKind AsNarrative(LineKind kind) =>
        _previous == DocumentLines.NoLine && IsNarrative && kind is not LineKind.AnnexHeading ? LineKind.Narrative : kind;

    private bool ClosesByAdoption(int index, LineStart start) =>
        _state.Part == DocumentPart.Operative
        && !start.HasLabel
        && EndsAt(_previous, '.', '。', ':', '：', ';')
        && AdoptionSentence.StartsAt(_lines, index, _language);

    // "to read as follows:" ⏎ "“5 bis. Invites keepers to list lamps;”": the number is that of another text, and counts for nothing here.
    private bool IsQuotedNumber(LineStart start) =>
        (_state is { Part: DocumentPart.Operative, AnyClause: true } || (IsNarrative && _previous != DocumentLines.NoLine))
        && start.LabelOffset > 0
        && start.Label.Style == LabelStyle.Number
        && start.Content[0] is '“' or '"' or '«' or '„'
        && AfterColon()
        && (start.Label.Ordinal != LastNumber + 1 || start.Label.Suffix > 0);

    // "Adopted unanimously at the" ⏎ "1907th meeting."
    private bool ContinuesAdoption(int index, LineStart start) =>
        _state.Block == LineKind.ClosingSentence
        && !start.HasLabel
        && !AdoptionSentence.IsEnd(_lines.Content(_previous))
        && (index == _previous + 1 || _cue.Of(index, _previous, _state) == Cue.Continue);
}
