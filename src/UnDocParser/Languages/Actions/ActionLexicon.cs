using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>The words of one language that tell what clauses do. All phrases are in lower case.</summary>
internal sealed class ActionLexicon
{
    /// <summary>Gets the words for sessions, meetings and time.</summary>
    public required CalendarLexicon Calendar { get; init; }

    /// <summary>Gets the words for reports.</summary>
    public required MandateLexicon Mandates { get; init; }

    /// <summary>Gets the verbs. Words of modifiers, intensities and tones that stand inside a phrase are left out.</summary>
    public required PhraseCodes<VerbCode> Verbs { get; init; }

    /// <summary>Gets the modifiers.</summary>
    public required PhraseCodes<ActionModifiers> Modifiers { get; init; }

    /// <summary>Gets the words of intensity.</summary>
    public required PhraseCodes<ActionIntensities> Intensities { get; init; }

    /// <summary>Gets the words of feeling.</summary>
    public required PhraseCodes<ActionTones> Tones { get; init; }

    /// <summary>Gets the small words that join qualifiers to a verb: <c>with</c>, <c>its</c>, <c>and</c>.</summary>
    public required PhraseSet Fillers { get; init; }

    /// <summary>Gets the words that negate, before the verb or behind it.</summary>
    public required PhraseSet Negations { get; init; }

    /// <summary>Gets what may stand before the verb that opens a clause: <c>in this regard,</c>, <c>وإذ</c>.</summary>
    public PhraseSet LeadIns { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what the paragraphs of a statement name before their verb: <c>the Security Council</c>.</summary>
    public PhraseSet StatementSubjects { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what stands before a second verb of a clause: <c>, and</c>. Behind a stop alone only requests and decisions count.</summary>
    public required PhraseSet SecondVerbJoints { get; init; }

    /// <summary>Gets what, behind a word that could be a second verb, makes it a noun: <c>requests for</c>.</summary>
    public PhraseSet NounTails { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the prepositions between verb and addressee, which are no part of it.</summary>
    public PhraseSet AddresseePrefixes { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words that begin what the addressee is asked to do: <c>to</c>, <c>que</c>, <c>أن</c>.</summary>
    public required PhraseSet AddresseeEnds { get; init; }

    /// <summary>Gets phrases that begin like <see cref="AddresseeEnds"/> and are part of the addressee: <c>to the</c>.</summary>
    public PhraseSet AddresseeParts { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words that begin a complement without addressee: <c>that</c>.</summary>
    public PhraseSet ComplementStarts { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the word before an infinitive, <c>de</c>, where the endings must tell; empty when there is none.</summary>
    public PhraseSet InfinitiveMarkers { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the small words that may stand between marker and infinitive.</summary>
    public PhraseSet InfinitiveParticles { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the endings of infinitives; empty where they do not tell.</summary>
    public ImmutableArray<string> InfinitiveEndings { get; init; } = [];

    /// <summary>Gets words that end as infinitives do and are none.</summary>
    public PhraseSet NoInfinitives { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the actors.</summary>
    public required PhraseCodes<ActorKind> Actors { get; init; }
}
