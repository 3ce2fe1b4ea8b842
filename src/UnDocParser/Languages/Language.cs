using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>
/// What one language contributes to parsing: words and habits, no code.
/// Every difference between languages that the parser knows of is a key of the file <c>Languages/CODE.lang</c>, and a member here or in one of its parts.
/// </summary>
[Section("language")]
internal sealed partial class Language(LanguageTable table)
{
    /// <summary>Gets the ISO 639-1 code, as in the outline: <c>en</c>, <c>fr</c>, …</summary>
    public partial string Code { get; }

    /// <summary>Gets the name of the language in English.</summary>
    public partial string Name { get; }

    /// <summary>Gets the place of the language among all: the first of those that a text speaks for equally is taken.</summary>
    public partial int Order { get; }

    /// <summary>Gets the codes by which addresses of documents name the language besides that of the standard: <c>undocs.org/ch/A/RES/59/48</c>.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> CodesInAddresses { get; }

    /// <summary>Gets the letters the language is written with; the build refuses phrases with others.</summary>
    public partial ImmutableArray<string> Alphabet { get; }

    /// <summary>Gets the words that tell what clauses do, and who has to report.</summary>
    public partial ActionLexicon Actions { get; }

    /// <summary>Gets the publisher as printed at the head of a masthead.</summary>
    [Section("masthead")]
    public partial PhraseSet Publisher { get; }

    /// <summary>Gets the organs: the masthead name and the enacting formula of each.</summary>
    public partial ImmutableArray<OrganNames> Organs { get; }

    /// <summary>Gets the words that open the distribution line.</summary>
    [Section("masthead")]
    public partial PhraseSet DistributionLabel { get; }

    /// <summary>Gets the distribution words with their codes (<c>general</c>, <c>limited</c>, <c>restricted</c>).</summary>
    [Section("masthead")]
    public partial ImmutableArray<CodedPhrase> Distributions { get; }

    /// <summary>Gets the words that open the line naming the original language.</summary>
    [Section("masthead")]
    public partial PhraseSet OriginalLabel { get; }

    /// <summary>Gets the names of languages with their codes.</summary>
    [Section("masthead")]
    public partial ImmutableArray<CodedPhrase> LanguageNames { get; }

    /// <summary>Gets the words one of which stands in every session line.</summary>
    [Section("masthead")]
    public partial ImmutableArray<string> SessionWords { get; }

    /// <summary>Gets the words that open an agenda item line.</summary>
    [Section("masthead")]
    public partial PhraseSet AgendaItemLabel { get; }

    /// <summary>Gets the words that open the line saying who adopted the text and when.</summary>
    [Section("masthead")]
    public partial PhraseSet AdoptionLabel { get; }

    /// <summary>
    /// Gets the words that end the line saying who adopted the text and when, where the language puts the date or
    /// the organ first: <c>2021年4月28日大会决议</c>. Empty where <see cref="AdoptionLabel"/> opens it.
    /// </summary>
    [Section("masthead")]
    [OptionalKey]
    public partial ImmutableArray<string> AdoptionEndings { get; }

    /// <summary>Gets the words that open the numbered title of a text without any other title.</summary>
    [Section("masthead")]
    public partial PhraseSet ResolutionLabel { get; }

    /// <summary>Gets the words that close such a number, in a language that has them behind it: <c>号决议</c>.</summary>
    [Section("masthead")]
    [OptionalKey]
    public partial PhraseSet ResolutionEnding { get; }

    /// <summary>
    /// Gets the words that an enacting formula starts with and the name of the body does without: <c>The</c>, <c>L’</c>. They tell the formula of a body that
    /// is not known. Left out where a formula is the bare name.
    /// </summary>
    [Section("masthead")]
    [OptionalKey]
    public partial PhraseSet FormulaArticles { get; }

    /// <summary>Gets the words that end a sponsor line, after its colon.</summary>
    [Section("masthead")]
    public partial PhraseSet SponsorEnding { get; }

    /// <summary>Gets the words in which it says who submits a draft.</summary>
    public partial SponsorWords Sponsors { get; }

    /// <summary>Gets the words that open the note which says that a document was issued again: <c>Reissued for technical reasons</c>.</summary>
    [Section("masthead")]
    public partial PhraseSet ReissueNote { get; }

    /// <summary>
    /// Gets the month names in order, January first, several spellings each. Where mastheads print dates in English
    /// whatever the language, the English names are among them.
    /// </summary>
    [Section("dates")]
    public partial ImmutableArray<PhraseSet> Months { get; }

    /// <summary>Gets <see cref="Months"/> as one set that tells which month a text names.</summary>
    public MonthNames MonthNames => field ??= new MonthNames(Months);

    /// <summary>Gets how <see cref="Months"/> start.</summary>
    public PhraseStarts MonthStarts => field ??= new PhraseStarts(Months);

    /// <summary>Gets how the words start by which a month, a session or a meeting is named, where no figures do.</summary>
    public PhraseStarts MentionStarts =>
        field ??= new PhraseStarts([.. Months, Actions.Calendar.Ordinals.Phrases, Actions.Calendar.SessionNouns, Actions.Calendar.MeetingNouns, Actions.Calendar.NextSession]);

    /// <summary>Gets the words behind the year of a date that belong to it: <c>28 апреля 2021 года</c>.</summary>
    [Section("dates")]
    [OptionalKey]
    public partial PhraseSet YearWords { get; }

    /// <summary>Gets the characters that may stand between day, month and year, besides blanks and markup: <c>1er août</c>, <c>2 de mayo</c>.</summary>
    [Section("dates")]
    [Key("joints")]
    [OptionalKey]
    public partial string DateJoints { get; }

    /// <summary>Gets the character behind the year where dates are printed with the year first: <c>2021年4月28日</c>; or none.</summary>
    [Section("dates")]
    [OptionalKey]
    public partial char? YearUnit { get; }

    /// <summary>Gets the character behind the month there.</summary>
    [Section("dates")]
    [OptionalKey]
    public partial char? MonthUnit { get; }

    /// <summary>Gets the character behind the day there.</summary>
    [Section("dates")]
    [OptionalKey]
    public partial char? DayUnit { get; }

    /// <summary>Gets the words one of which stands in the closing line that names the meeting.</summary>
    [Section("body")]
    public partial ImmutableArray<string> MeetingWords { get; }

    /// <summary>Gets the words that open a bracketed line on how the text was adopted.</summary>
    [Section("body")]
    public partial PhraseSet VoteLabel { get; }

    /// <summary>Gets the words in which a vote is printed.</summary>
    public partial VoteWords Votes { get; }

    /// <summary>Gets the words of texts that are told in sentences.</summary>
    public partial NarrativeWords Narrative { get; }

    /// <summary>Gets the words that head an annex.</summary>
    [Section("body")]
    public partial PhraseSet AnnexLabel { get; }

    /// <summary>Gets the same words as they are written.</summary>
    [Key("body.annex-label")]
    public partial ImmutableArray<string> AnnexWords { get; }

    /// <summary>Gets the ordinals that may follow the word that heads an annex, where it is not numbered in figures.</summary>
    [Section("body")]
    [OptionalKey]
    public partial PhraseSet AnnexOrdinals { get; }

    /// <summary>Gets the words that head a table.</summary>
    [Section("body")]
    public partial PhraseSet TableLabel { get; }

    /// <summary>Gets the words that are the heading of a first section and nothing else: <c>Introduction</c>, <c>Chapter I</c>.</summary>
    [Section("body")]
    public partial PhraseSet FirstHeadings { get; }

    /// <summary>Gets the words that head a statement of a president.</summary>
    [Section("masthead")]
    public partial PhraseSet StatementTitle { get; }

    /// <summary>Gets the phrases that open a preambular clause.</summary>
    [Section("openers")]
    [Key("preambular")]
    public partial PhraseSet PreambularOpeners { get; }

    /// <summary>Gets the phrases that open an operative clause.</summary>
    [Section("openers")]
    [Key("operative")]
    public partial PhraseSet OperativeOpeners { get; }

    /// <summary>Gets the words that may stand alone at the end of an item before the last one (<c>; and</c>).</summary>
    [Section("body")]
    public partial PhraseSet Conjunctions { get; }

    /// <summary>Gets frequent small words by which a text without masthead is recognised.</summary>
    public partial ImmutableArray<string> CommonWords { get; }

    /// <summary>Gets the characters of a script that no other language uses; empty for those in Latin letters.</summary>
    [OptionalKey]
    public partial ImmutableArray<CharacterRange> Script { get; }

    /// <summary>
    /// Gets the letters that end words and begin none. Where words begin with them, the characters of the text are in the order
    /// in which they were drawn, not in that in which they are read. Empty where there are no such letters.
    /// </summary>
    [OptionalKey]
    public partial string FinalLetters { get; }

    /// <summary>Gets the words before a bare resolution number that make it a citation.</summary>
    [Section("citations")]
    public partial PhraseSet ResolutionWords { get; }

    /// <summary>Gets the words behind a bare resolution number that make it a citation: <c>第59/50号决议</c>.</summary>
    [Section("citations")]
    [OptionalKey]
    public partial PhraseSet ResolutionWordsBehind { get; }

    /// <summary>Gets the words that, behind a number, make it a day or a count and no note mark: <c>de enero</c>, <c>年</c>.</summary>
    [Section("notes")]
    [OptionalKey]
    public partial PhraseSet NumberCounters { get; }

    /// <summary>
    /// Gets the words that, behind a number and a full stop, make it an ordinal and no label: <c>2. Dezember</c>, <c>65. Plenarsitzung</c>. Empty
    /// where ordinals are not printed so.
    /// </summary>
    [Section("labels")]
    [OptionalKey]
    public partial PhraseSet OrdinalNouns { get; }

    /// <summary>Gets the character that, before a number, makes it an ordinal and no note mark: <c>第</c>; or none.</summary>
    [Section("notes")]
    [OptionalKey]
    public partial char? NumberPrefix { get; }

    /// <summary>Gets a value indicating whether note marks stand behind stops (<c>Treaty,1</c>), not before them (<c>Traité1,</c>).</summary>
    [Section("notes")]
    [OptionalKey]
    public partial bool MarksFollowStops { get; }

    /// <summary>Gets a value indicating whether many verbs open clauses of both parts, so that their stop must tell.</summary>
    [OptionalKey]
    public partial bool OpenersOverlap { get; }

    /// <summary>Gets a value indicating whether clauses open with small letters, so that a capital at the start of a line tells nothing.</summary>
    [OptionalKey]
    public partial bool OpensWithSmallLetters { get; }

    /// <summary>Gets words that are written with a hyphen, in lower case.</summary>
    [Section("hyphens")]
    [OptionalKey]
    public partial ImmutableArray<string> Compounds { get; }

    /// <summary>Gets a value indicating whether texts are set with words broken at line ends: <c>Weltfrie-</c>, <c>dens</c>.</summary>
    [Section("hyphens")]
    [OptionalKey]
    public partial bool BreaksWords { get; }

    /// <summary>Gets how first parts end behind which a hyphen is written, whatever follows: <c>israelisch-palästinensisch</c>.</summary>
    [Section("hyphens")]
    [OptionalKey]
    public partial ImmutableArray<string> KeptBehind { get; }

    /// <summary>Gets <see cref="Compounds"/> by what they are without hyphens.</summary>
    public CompoundWords CompoundWords => field ??= ReadCompounds();

    /// <summary>Gets the words for tens that a hyphen joins to an ordinal (<c>seventy-eighth</c>), longest first.</summary>
    [Section("hyphens")]
    [OptionalKey]
    public partial ImmutableArray<string> Tens { get; }

    /// <summary>Gets the ordinals that a hyphen joins to a ten.</summary>
    [Section("hyphens")]
    [OptionalKey]
    public partial ImmutableArray<string> OrdinalTails { get; }

    private CompoundWords ReadCompounds()
    {
        var words = new CompoundWords();
        foreach (string word in Compounds)
        {
            words.Add(word);
        }

        return words;
    }

    /// <summary>Tells whether a word is an ordinal that may follow a ten, its own hyphens left out.</summary>
    public bool IsOrdinalTail(string word) => OrdinalTails.Contains(word, StringComparer.Ordinal);

    /// <summary>Gets every enacting formula of the language, without its comma.</summary>
    [Key("organ.formulas")]
    public partial PhraseSet Formulas { get; }

    /// <summary>Gets the words around the text of a page.</summary>
    public partial FurnitureWords Furniture { get; }

    /// <summary>Gets the words of citations.</summary>
    public partial CitationWords Citations { get; }

    /// <summary>Gets how numbers of resolutions are put into words.</summary>
    public partial SymbolPhrases Symbols { get; }

    /// <summary>Gets what editors hold texts to.</summary>
    public partial EditorialStyle Style { get; }
}

/// <summary>An organ with its names in one language.</summary>
[Section("organ", ResolutionOrgan.GeneralAssembly, ResolutionOrgan.SecurityCouncil, ResolutionOrgan.EconomicAndSocialCouncil, ResolutionOrgan.HumanRightsCouncil)]
internal sealed partial class OrganNames(LanguageTable table, int firstSlot, ResolutionOrgan organ)
{
    /// <summary>Gets which organ it is.</summary>
    public ResolutionOrgan Organ { get; } = organ;

    /// <summary>Gets a value indicating whether its president makes statements on its behalf.</summary>
    public bool SpeaksByPresident => Organ is ResolutionOrgan.SecurityCouncil or ResolutionOrgan.HumanRightsCouncil;

    /// <summary>Gets the name as the masthead prints it.</summary>
    [Key("names")]
    public partial PhraseSet MastheadPhrases { get; }

    /// <summary>Gets the enacting formulas, without their comma.</summary>
    public partial ImmutableArray<string> Formulas { get; }

    /// <summary>Gets the enacting formulas as a set.</summary>
    [Key("formulas")]
    public partial PhraseSet FormulaPhrases { get; }

    /// <summary>Gets a value indicating whether the name is feminine, where openers agree with it: <c>L’Assemblée générale … Consciente</c>.</summary>
    public partial bool IsFeminine { get; }

    /// <summary>Gets every form of the name: that of the masthead, and those it takes inside a sentence.</summary>
    [Key("names", "inflections")]
    public partial PhraseSet Mentions { get; }
}

/// <summary>A phrase and the language-neutral code it stands for.</summary>
/// <param name="Phrase">The phrase as printed.</param>
/// <param name="Code">The code.</param>
internal sealed record CodedPhrase(string Phrase, string Code);

/// <summary>Characters from a first to a last one.</summary>
/// <param name="First">The first character.</param>
/// <param name="Last">The last character.</param>
internal sealed record CharacterRange(char First, char Last)
{
    /// <summary>Tells whether a character lies in the range.</summary>
    public bool Contains(char character) => character >= First && character <= Last;
}
