using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words of one language that tell what clauses do. All phrases are in lower case.</summary>
[Section("actions")]
internal sealed partial class ActionLexicon(LanguageTable table)
{
    /// <summary>Gets the words for sessions, meetings and time.</summary>
    public partial CalendarLexicon Calendar { get; }

    /// <summary>Gets the words for reports.</summary>
    public partial MandateLexicon Mandates { get; }

    /// <summary>Gets the verbs. Words of modifiers, intensities and tones that stand inside a phrase are left out.</summary>
    public partial PhraseCodes<VerbCode> Verbs { get; }

    /// <summary>Gets the verbs as a decision tells them: <c>requested</c>.</summary>
    public partial PhraseCodes<VerbCode> ToldVerbs { get; }

    /// <summary>Gets a value indicating whether who speaks stands behind the verb of a decision: <c>طلبت الجمعية العامة إلى</c>.</summary>
    [OptionalKey]
    public partial bool SubjectFollows { get; }

    /// <summary>Gets the modifiers.</summary>
    public partial PhraseCodes<ActionModifiers> Modifiers { get; }

    /// <summary>Gets the words of intensity.</summary>
    public partial PhraseCodes<ActionIntensities> Intensities { get; }

    /// <summary>Gets the words of feeling.</summary>
    public partial PhraseCodes<ActionTones> Tones { get; }

    /// <summary>Gets the small words that join qualifiers to a verb: <c>with</c>, <c>its</c>, <c>and</c>.</summary>
    public partial PhraseSet Fillers { get; }

    /// <summary>Gets the words that negate, before the verb or behind it.</summary>
    public partial PhraseSet Negations { get; }

    /// <summary>Gets how the words start that qualify a verb, and the small words before them.</summary>
    public PhraseStarts QualifierStarts => field ??= new PhraseStarts(Modifiers.Phrases, Intensities.Phrases, Tones.Phrases, Negations, Fillers);

    /// <summary>Gets how verbs of either tense start, and what stands before them that qualifies them.</summary>
    public PhraseStarts VerbStarts =>
        field ??= new PhraseStarts(Verbs.Phrases, ToldVerbs.Phrases, Modifiers.Phrases, Intensities.Phrases, Tones.Phrases, Negations, Fillers);

    /// <summary>Gets what may stand before the verb that opens a clause: <c>in this regard,</c>, <c>وإذ</c>.</summary>
    [OptionalKey]
    public partial PhraseSet LeadIns { get; }

    /// <summary>Gets what the paragraphs of a statement name before their verb: <c>the Security Council</c>.</summary>
    [OptionalKey]
    public partial PhraseSet StatementSubjects { get; }

    /// <summary>Gets what stands before a second verb of a clause: <c>, and</c>. Behind a stop alone only requests and decisions count.</summary>
    public partial PhraseSet SecondVerbJoints { get; }

    /// <summary>Gets how <see cref="SecondVerbJoints"/> start.</summary>
    public PhraseStarts SecondVerbJointStarts => field ??= new PhraseStarts(SecondVerbJoints);

    /// <summary>Gets what, behind a word that could be a second verb, makes it a noun: <c>requests for</c>.</summary>
    [OptionalKey]
    public partial PhraseSet NounTails { get; }

    /// <summary>Gets the prepositions between verb and addressee, which are no part of it.</summary>
    [OptionalKey]
    public partial PhraseSet AddresseePrefixes { get; }

    /// <summary>Gets the words that begin what the addressee is asked to do: <c>to</c>, <c>que</c>, <c>أن</c>.</summary>
    public partial PhraseSet AddresseeEnds { get; }

    /// <summary>Gets phrases that begin like <see cref="AddresseeEnds"/> and are part of the addressee: <c>to the</c>.</summary>
    [OptionalKey]
    public partial PhraseSet AddresseeParts { get; }

    /// <summary>Gets the words that begin a complement without addressee: <c>that</c>.</summary>
    [OptionalKey]
    public partial PhraseSet ComplementStarts { get; }

    /// <summary>Gets the word before an infinitive, <c>de</c>, where the endings must tell; empty when there is none.</summary>
    [OptionalKey]
    public partial PhraseSet InfinitiveMarkers { get; }

    /// <summary>Gets the small words that may stand between marker and infinitive.</summary>
    [OptionalKey]
    public partial PhraseSet InfinitiveParticles { get; }

    /// <summary>Gets the endings of infinitives; empty where they do not tell.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> InfinitiveEndings { get; }

    /// <summary>Gets words that end as infinitives do and are none.</summary>
    [OptionalKey]
    public partial PhraseSet NoInfinitives { get; }

    /// <summary>Gets the actors.</summary>
    public partial PhraseCodes<ActorKind> Actors { get; }
}
