using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>
/// What one language contributes to parsing: words and habits, no code.
/// Every difference between the six languages that the parser knows of is a member here.
/// </summary>
internal sealed class Language
{
    /// <summary>Gets the ISO 639-1 code, as in the outline: <c>en</c>, <c>fr</c>, …</summary>
    public required string Code { get; init; }

    /// <summary>Gets the words that tell what clauses do, and who has to report.</summary>
    public required ActionLexicon Actions { get; init; }

    /// <summary>Gets the publisher as printed at the head of a masthead.</summary>
    public required PhraseSet Publisher { get; init; }

    /// <summary>Gets the organs: the masthead name and the enacting formula of each.</summary>
    public required ImmutableArray<OrganNames> Organs { get; init; }

    /// <summary>Gets the words that open the distribution line.</summary>
    public required PhraseSet DistributionLabel { get; init; }

    /// <summary>Gets the distribution words with their codes (<c>general</c>, <c>limited</c>, <c>restricted</c>).</summary>
    public required ImmutableArray<CodedPhrase> Distributions { get; init; }

    /// <summary>Gets the words that open the line naming the original language.</summary>
    public required PhraseSet OriginalLabel { get; init; }

    /// <summary>Gets the names of languages with their codes.</summary>
    public required ImmutableArray<CodedPhrase> LanguageNames { get; init; }

    /// <summary>Gets the words one of which stands in every session line.</summary>
    public required ImmutableArray<string> SessionWords { get; init; }

    /// <summary>Gets the words that open an agenda item line.</summary>
    public required PhraseSet AgendaItemLabel { get; init; }

    /// <summary>Gets the words that open the line saying who adopted the text and when.</summary>
    public required PhraseSet AdoptionLabel { get; init; }

    /// <summary>
    /// Gets the words that end the line saying who adopted the text and when, where the language puts the date or
    /// the organ first: <c>2021年4月28日大会决议</c>. Empty where <see cref="AdoptionLabel"/> opens it.
    /// </summary>
    public ImmutableArray<string> AdoptionEndings { get; init; } = [];

    /// <summary>Gets the words that open the numbered title of a text without any other title.</summary>
    public required PhraseSet ResolutionLabel { get; init; }

    /// <summary>Gets the words that end a sponsor line, after its colon.</summary>
    public required PhraseSet SponsorEnding { get; init; }

    /// <summary>Gets the words in which it says who submits a draft.</summary>
    public required SponsorWords Sponsors { get; init; }

    /// <summary>Gets the words that open the note which says that a document was issued again: <c>Reissued for technical reasons</c>.</summary>
    public required PhraseSet ReissueNote { get; init; }

    /// <summary>
    /// Gets the month names in order, January first, several spellings each. Where mastheads print dates in English
    /// whatever the language, the English names are among them.
    /// </summary>
    public required ImmutableArray<PhraseSet> Months { get; init; }

    /// <summary>Gets the words behind the year of a date that belong to it: <c>28 апреля 2021 года</c>.</summary>
    public PhraseSet YearWords { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words one of which stands in the closing line that names the meeting.</summary>
    public required ImmutableArray<string> MeetingWords { get; init; }

    /// <summary>Gets the words that open a bracketed line on how the text was adopted.</summary>
    public required PhraseSet VoteLabel { get; init; }

    /// <summary>Gets the words in which a vote is printed.</summary>
    public required VoteWords Votes { get; init; }

    /// <summary>Gets the words that head an annex.</summary>
    public required PhraseSet AnnexLabel { get; init; }

    /// <summary>Gets the ordinals that may follow the word that heads an annex, where it is not numbered in figures.</summary>
    public PhraseSet AnnexOrdinals { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words that head a table.</summary>
    public required PhraseSet TableLabel { get; init; }

    /// <summary>Gets the words that head a statement of a president.</summary>
    public required PhraseSet StatementTitle { get; init; }

    /// <summary>Gets the phrases that open a preambular clause.</summary>
    public required PhraseSet PreambularOpeners { get; init; }

    /// <summary>Gets the phrases that open an operative clause.</summary>
    public required PhraseSet OperativeOpeners { get; init; }

    /// <summary>Gets the words that may stand alone at the end of an item before the last one (<c>; and</c>).</summary>
    public required PhraseSet Conjunctions { get; init; }

    /// <summary>Gets frequent small words by which a text without masthead is recognised.</summary>
    public required ImmutableArray<string> CommonWords { get; init; }

    /// <summary>Gets the characters of a script that no other language uses; empty for those in Latin letters.</summary>
    public ImmutableArray<CharacterRange> Script { get; init; } = [];

    /// <summary>
    /// Gets the letters that end words and begin none. Where words begin with them, the characters of the text are in the order
    /// in which they were drawn, not in that in which they are read. Empty where there are no such letters.
    /// </summary>
    public string FinalLetters { get; init; } = string.Empty;

    /// <summary>Gets the words before a bare resolution number that make it a citation.</summary>
    public required PhraseSet ResolutionWords { get; init; }

    /// <summary>Gets the words behind a bare resolution number that make it a citation: <c>第59/50号决议</c>.</summary>
    public PhraseSet ResolutionWordsBehind { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words that, behind a number, make it a day or a count and no note mark: <c>de enero</c>, <c>年</c>.</summary>
    public PhraseSet NumberCounters { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the character that, before a number, makes it an ordinal and no note mark: <c>第</c>; or none.</summary>
    public char? NumberPrefix { get; init; }

    /// <summary>Gets a value indicating whether note marks stand behind stops (<c>Treaty,1</c>), not before them (<c>Traité1,</c>).</summary>
    public bool MarksFollowStops { get; init; }

    /// <summary>Gets a value indicating whether many verbs open clauses of both parts, so that their stop must tell.</summary>
    public bool OpenersOverlap { get; init; }

    /// <summary>Gets words that are written with a hyphen, in lower case.</summary>
    public ImmutableArray<string> Compounds { get; init; } = [];

    /// <summary>Gets the words for tens that a hyphen joins to an ordinal (<c>seventy-eighth</c>), longest first.</summary>
    public ImmutableArray<string> Tens { get; init; } = [];

    /// <summary>Gets the ordinals that a hyphen joins to a ten.</summary>
    public ImmutableArray<string> OrdinalTails { get; init; } = [];

    /// <summary>Tells whether a word is an ordinal that may follow a ten, its own hyphens left out.</summary>
    public bool IsOrdinalTail(string word) => OrdinalTails.Contains(word, StringComparer.Ordinal);

    /// <summary>Gets every enacting formula of the language, without its comma.</summary>
    public PhraseSet Formulas => _formulas ??= PhraseSet.Of([.. Organs.SelectMany(organ => organ.Formulas)]);

    private PhraseSet? _formulas;
}

/// <summary>An organ with its names in one language.</summary>
/// <param name="Organ">Which organ.</param>
/// <param name="MastheadNames">The name as the masthead prints it.</param>
/// <param name="Formulas">The enacting formula, without its comma.</param>
internal sealed record OrganNames(ResolutionOrgan Organ, ImmutableArray<string> MastheadNames, ImmutableArray<string> Formulas)
{
    private PhraseSet? _mentions;
    private PhraseSet? _mastheadPhrases;
    private PhraseSet? _formulaPhrases;

    /// <summary>Gets the forms the name takes inside a sentence, besides that of the masthead.</summary>
    public ImmutableArray<string> Inflections { get; init; } = [];

    /// <summary>Gets the enacting formulas as a set.</summary>
    public PhraseSet FormulaPhrases => _formulaPhrases ??= PhraseSet.Of([.. Formulas]);

    /// <summary>Gets the names of the masthead as a set.</summary>
    public PhraseSet MastheadPhrases => _mastheadPhrases ??= PhraseSet.Of([.. MastheadNames]);

    /// <summary>Gets every form of the name.</summary>
    public PhraseSet Mentions => _mentions ??= PhraseSet.Of([.. MastheadNames, .. Inflections]);
}

/// <summary>A phrase and the language-neutral code it stands for.</summary>
/// <param name="Phrase">The phrase as printed.</param>
/// <param name="Code">The code.</param>
internal sealed record CodedPhrase(string Phrase, string Code);

/// <summary>Characters from a first to a last one.</summary>
/// <param name="First">The first character.</param>
/// <param name="Last">The last character.</param>
internal readonly record struct CharacterRange(char First, char Last)
{
    /// <summary>Tells whether a character lies in the range.</summary>
    public bool Contains(char character) => character >= First && character <= Last;
}
