using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words of texts that are told in sentences: decisions, amendments, and the sentence that closes a resolution of the old volumes.</summary>
[Section("narrative")]
internal sealed partial class NarrativeWords(LanguageTable table)
{
    /// <summary>Gets the words that open a sentence on how a text was adopted: <c>Adopted unanimously at the 190th meeting.</c></summary>
    public partial PhraseSet AdoptionOpeners { get; }

    /// <summary>Gets the words for a meeting in the form that they take within a sentence, where that is another: <c>на 1907-м заседании</c>.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> MeetingForms { get; }

    /// <summary>Gets the words for what a draft was adopted by, behind their number: <c>11 votes in favour</c>.</summary>
    public partial ImmutableArray<string> VoteNouns { get; }

    /// <summary>Gets the words that open a decision told in a sentence: <c>At its 3rd plenary meeting, on …, the General Assembly decided …</c></summary>
    public partial PhraseSet DecisionOpeners { get; }

    /// <summary>Gets the words that open a further decision of the same meeting: <c>At the same meeting, the Assembly decided …</c></summary>
    public partial PhraseSet SameMeeting { get; }

    /// <summary>Gets the short names by which it calls the body: <c>Assembly</c>.</summary>
    public partial PhraseSet Bodies { get; }

    /// <summary>Gets the words that announce the statement of a president within a sentence: <c>made the following statement on behalf of the Council:</c></summary>
    public partial ImmutableArray<string> StatementWords { get; }

    /// <summary>Gets the words for the president who makes it, in the form that their inflections share.</summary>
    public partial ImmutableArray<string> StatementSpeakers { get; }

    /// <summary>Gets the words for what the president does, in the form that their inflections share: one who is asked to transmit a statement made none.</summary>
    public partial ImmutableArray<string> StatementVerbs { get; }

    /// <summary>Gets the words by which a title or the line on adoption calls a text a decision.</summary>
    public partial PhraseSet DecisionLabels { get; }

    /// <summary>Gets the words that, behind the colon of a line of sponsors, say that the text amends another: <c>amendment to</c>.</summary>
    public partial PhraseSet AmendmentLabels { get; }

    /// <summary>Gets the words that open an instruction on how to amend a text: <c>After the fifth preambular paragraph</c>, <c>Delete</c>.</summary>
    public partial PhraseSet AmendmentOpeners { get; }

    /// <summary>Gets the verbs of such instructions, in lower case.</summary>
    public partial PhraseCodes<AmendmentKind> AmendmentVerbs { get; }

    /// <summary>Gets the words for the parts of a text that they speak of, in lower case.</summary>
    public partial PhraseCodes<AmendmentTargetKind> AmendmentTargets { get; }

    /// <summary>Gets the words that open the note on the list of sponsors: <c>Any changes to the list of sponsors</c>.</summary>
    public partial PhraseSet SponsorNotes { get; }
}
