using UnDocParser.Facts.Amendments;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

// Text that is told in sentences: the closing sentence of the old volumes, and texts that are no resolution at all.
internal sealed partial class BodyPlace
{
    private bool IsNarrative => _document.Traits.Start is DocumentPart.Narrative or DocumentPart.Unstructured;

    /// <summary>Determines whether a line is the first of a text without a resolution; what follows is read as the text of an annex is.</summary>
    public bool StartsNarrative(in BodyLine line) =>
        _previous == DocumentLines.NoLine && IsNarrative && !SpecialLines.IsAnnexHeading(line.Words, _language);

    /// <summary>Determines whether a line is the heading of the first section or instruction, and no sentence with a label.</summary>
    public bool HeadsNarrative(in BodyLine line) =>
        (SectionHeadingForm.Is(_lines, line.Index, _language) || (!line.HasLabel && AmendmentHeading.Read(line.Words.ToString(), _language) is not null))
        && (IsHeadingBlock(line.Index) || HeadsDecision(line));

    /// <summary>Determines whether a letter stands alone above the sentence that tells a decision: the stop of "A." is the label's.</summary>
    public bool HeadsDecision(in BodyLine line) =>
        IsSectionStyle(line.Start) && IsLabelAlone(line.Start) && NextOfText(line.Index) is int next && _lines.Has(next) && DecisionSentence.StartsAt(_lines, next, _language);

    /// <summary>Determines whether a block opens as the sentence does that tells a decision, which is no heading, whatever it ends in.</summary>
    public bool IsDecision(ReadOnlySpan<char> text) =>
        IsNarrative && DecisionSentence.Opens(text, _language) && AdoptionSentence.IndexOfMeeting(text, _language) >= 0;

    /// <summary>Determines whether a line is the first of a further decision, in a text that told one.</summary>
    public bool StartsFurtherDecision(in BodyLine line) =>
        _document.Traits.Start == DocumentPart.Narrative && (HasEnded || IsHeadingOpen) && DecisionSentence.StartsFurther(_lines, line.Index, _language);

    /// <summary>Determines whether the sentence on its adoption closes a resolution behind what has ended.</summary>
    public bool ClosesByAdoption(in BodyLine line) =>
        !line.HasLabel && EndsAt(_previous, '.', '。', ':', '：', ';') && AdoptionSentence.StartsAt(_lines, line.Index, _language);

    /// <summary>
    /// Determines whether a number is quoted from another text: "to read as follows:" and "“5 bis. Invites keepers to list lamps;”".
    /// </summary>
    public bool IsQuotedNumber(in LineStart start) =>
        (_state is { Part: DocumentPart.Operative, AnyClause: true } || (IsNarrative && _previous != DocumentLines.NoLine))
        && start.LabelOffset > 0
        && start.Label.Style == LabelStyle.Number
        && start.Content[0] is '“' or '"' or '«' or '„'
        && FollowsColon
        && (start.Label.Ordinal != LastNumber + 1 || start.Label.Suffix > 0);

    /// <summary>Determines whether such a sentence goes on: "Adopted unanimously at the" and "1907th meeting."</summary>
    public bool ContinuesAdoption(in BodyLine line) =>
        _state.Block == LineKind.ClosingSentence
        && !line.HasLabel
        && !EndsAt(_previous, '.', '。', '；')
        && (line.Index == _previous + 1 || line.Layout == Cue.Continue);
}
