using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What one language contributes to reading citations: words, no code.</summary>
internal sealed class CitationWords
{
    private static readonly ImmutableArray<CitationWords> All =
    [
        EnglishCitations.Data, FrenchCitations.Data, SpanishCitations.Data,
        RussianCitations.Data, ChineseCitations.Data, ArabicCitations.Data,
    ];

    private PhraseSet? _sourceStarts;
    private PhraseSet? _sourceStartsInNotes;
    private PhraseSet? _bodyNames;
    private PhraseSet? _numberedWords;
    private PhraseSet? _joints;

    /// <summary>Gets the ISO 639-1 code of the language.</summary>
    public required string Code { get; init; }

    /// <summary>Gets a value indicating whether links of the editions in this language lead to the part of a document that is cited: <c>48/49 A</c>.</summary>
    public bool LinksNameParts { get; init; }

    /// <summary>Gets the words for a resolution or decision, as they stand before its number, that mean a decision.</summary>
    public PhraseSet Decisions { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words behind a number that mean a resolution: <c>号决议</c>.</summary>
    public PhraseSet ResolutionsBehind { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words behind a number that mean a decision: <c>号决定</c>.</summary>
    public PhraseSet DecisionsBehind { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words behind a symbol that mean a document: <c>号文件</c>.</summary>
    public PhraseSet DocumentsBehind { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the characters that count what a number before them numbers: <c>号</c>, <c>卷</c>.</summary>
    public string NumberCounters { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether lines end anywhere, inside numbers too.</summary>
    public bool BreaksLinesAnywhere { get; init; }

    /// <summary>Gets the words that, directly before "resolution", say whose it is without naming the organ: <c>its</c>.</summary>
    public PhraseSet Possessives { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words for a resolution that say by their ending whose it is: <c>قرارها</c>.</summary>
    public PhraseSet OwnResolutions { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words that open the subject of a resolution where it stands before the number: <c>关于</c>.</summary>
    public PhraseSet SubjectOpeners { get; init; } = PhraseSet.Empty;

    /// <summary>Gets a value indicating whether organ and date always stand before the number.</summary>
    public bool OrgansStandBefore { get; init; }

    /// <summary>Gets the words that join the last two members of a list.</summary>
    public required PhraseSet Conjunctions { get; init; }

    /// <summary>Gets the words between the ends of a range.</summary>
    public required PhraseSet RangeWords { get; init; }

    /// <summary>Gets the words between a number and its date.</summary>
    public PhraseSet DateWords { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the names by which a sentence that speaks of the General Assembly calls it for short.</summary>
    public PhraseSet ShortAssembly { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the bodies, besides the principal organs, whose resolutions are cited by number.</summary>
    public ImmutableArray<OtherOrgan> OtherOrgans { get; init; } = [];

    /// <summary>Gets the words that name a place inside a document, before its number.</summary>
    public required ImmutableArray<PinpointWords> Pinpoints { get; init; }

    /// <summary>Gets the words that name a place inside a document, behind its number: <c>段</c>.</summary>
    public ImmutableArray<PinpointWords> PinpointsBehind { get; init; } = [];

    /// <summary>Gets the words that stand for the source of the note before.</summary>
    public required PhraseSet SameSource { get; init; }

    /// <summary>Gets the names of the series in which treaties are published.</summary>
    public required PhraseSet TreatySeries { get; init; }

    /// <summary>Gets the words before the number of a volume.</summary>
    public required PhraseSet Volume { get; init; }

    /// <summary>Gets the words before the number of a treaty.</summary>
    public required PhraseSet Number { get; init; }

    /// <summary>Gets the names of the Charter, with the words that join them to an article before them.</summary>
    public required PhraseSet Charter { get; init; }

    /// <summary>Gets the words for articles of the Charter.</summary>
    public PhraseSet Articles { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the words for chapters of the Charter.</summary>
    public PhraseSet Chapters { get; init; } = PhraseSet.Empty;

    /// <summary>
    /// Gets parts of words of which one stands in every name of the Charter and of a treaty series; empty where marks that do not count may stand
    /// inside words.
    /// </summary>
    public ImmutableArray<string> SourceStems { get; init; } = [];

    /// <summary>Gets the ordinals, first to nineteenth, by which chapters are counted where it is done in words.</summary>
    public ImmutableArray<PhraseSet> Ordinals { get; init; } = [];

    /// <summary>
    /// Gets what a citation that is no number starts with: an article or a chapter, where the Charter is named first its name, a treaty
    /// series.
    /// </summary>
    public PhraseSet SourceStarts => _sourceStarts ??= OrgansStandBefore ? PhraseSet.Union(Charter, TreatySeries) : PhraseSet.Union(Articles, Chapters, TreatySeries);

    /// <summary>Gets the same for notes, where "Ibid." may stand.</summary>
    public PhraseSet SourceStartsInNotes => _sourceStartsInNotes ??= PhraseSet.Union(SourceStarts, SameSource);

    /// <summary>Gets the words that their number follows: <c>paragraph</c>, <c>resolution</c>, <c>vol.</c>, <c>No.</c>; not those often named without one.</summary>
    public PhraseSet NumberedWords => _numberedWords ??= PhraseSet.Union(
        [.. Pinpoints.Where(words => words.Kind is not (PinpointKind.Annex or PinpointKind.Appendix)).Select(words => words.Words), Articles, Chapters, Volume, Number]);

    /// <summary>Gets the words between two numbers of a list or range: <c>and</c>, <c>to</c>.</summary>
    public PhraseSet Joints => _joints ??= PhraseSet.Union(Conjunctions, RangeWords);

    /// <summary>Returns the names of all bodies, the principal organs among them.</summary>
    public PhraseSet BodyNames(Language language) =>
        _bodyNames ??= PhraseSet.Union([.. language.Organs.Select(organ => organ.Mentions), .. OtherOrgans.Select(organ => organ.Names), ShortAssembly]);

    /// <summary>Returns the words of a language.</summary>
    public static CitationWords Of(Language language)
    {
        foreach (CitationWords words in All)
        {
            if (string.Equals(words.Code, language.Code, StringComparison.Ordinal))
            {
                return words;
            }
        }

        return All[0];
    }
}

/// <summary>A body whose resolutions are cited by number, and how their symbols are written.</summary>
/// <param name="Names">The names as they stand in a sentence.</param>
/// <param name="Resolution">The symbol with <c>{0}</c> for the session and <c>{1}</c> for the number, or null when they have none.</param>
/// <param name="Decision">The same for decisions.</param>
internal sealed record OtherOrgan(PhraseSet Names, string? Resolution, string? Decision);

/// <summary>The words that name one kind of place inside a document.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">The words.</param>
internal sealed record PinpointWords(PinpointKind Kind, PhraseSet Words);
