using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>What one language contributes to reading citations: words, no code.</summary>
[Section("citations")]
internal sealed partial class CitationWords(LanguageTable table)
{
    private const int FirstBits = 64;
    private SourceStems? _stems;
    private ImmutableArray<PinpointWords>[]? _placesByFirst;

    /// <summary>Gets the words for a resolution or decision, as they stand before its number, that mean a decision.</summary>
    [OptionalKey]
    public partial PhraseSet Decisions { get; }

    /// <summary>Gets the words behind a number that mean a resolution: <c>号决议</c>.</summary>
    [OptionalKey]
    public partial PhraseSet ResolutionsBehind { get; }

    /// <summary>Gets the words behind a number that mean a decision: <c>号决定</c>.</summary>
    [OptionalKey]
    public partial PhraseSet DecisionsBehind { get; }

    /// <summary>Gets the words behind a symbol that mean a document: <c>号文件</c>.</summary>
    [OptionalKey]
    public partial PhraseSet DocumentsBehind { get; }

    /// <summary>Gets the characters that count what a number before them numbers: <c>号</c>, <c>卷</c>.</summary>
    [OptionalKey]
    public partial string NumberCounters { get; }

    /// <summary>Gets the character before what is numbered in the text, <c>第12段</c>; or none.</summary>
    [Key("notes.number-prefix")]
    [OptionalKey]
    public partial char? NumberPrefix { get; }

    /// <summary>Gets the characters that join numbers before what they number: <c>第12和15段</c>.</summary>
    [OptionalKey]
    public partial string NumberJoints { get; }

    /// <summary>Gets a value indicating whether lines end anywhere, inside numbers too.</summary>
    [OptionalKey]
    public partial bool BreaksLinesAnywhere { get; }

    /// <summary>Gets the words that, directly before "resolution", say whose it is without naming the organ: <c>its</c>.</summary>
    [OptionalKey]
    public partial PhraseSet Possessives { get; }

    /// <summary>Gets the words for a resolution that say by their ending whose it is: <c>قرارها</c>.</summary>
    [OptionalKey]
    public partial PhraseSet OwnResolutions { get; }

    /// <summary>Gets the words that open the subject of a resolution where it stands before the number: <c>关于</c>.</summary>
    [OptionalKey]
    public partial PhraseSet SubjectOpeners { get; }

    /// <summary>Gets a value indicating whether organ and date always stand before the number.</summary>
    [OptionalKey]
    public partial bool OrgansStandBefore { get; }

    /// <summary>Gets the words that join the last two members of a list.</summary>
    public partial PhraseSet Conjunctions { get; }

    /// <summary>Gets the words between the ends of a range.</summary>
    public partial PhraseSet RangeWords { get; }

    /// <summary>Gets the words between a number and its date.</summary>
    [OptionalKey]
    public partial PhraseSet DateWords { get; }

    /// <summary>Gets the names by which a sentence that speaks of the General Assembly calls it for short.</summary>
    [OptionalKey]
    public partial PhraseSet ShortAssembly { get; }

    /// <summary>Gets the bodies, besides the principal organs, whose resolutions are cited by number.</summary>
    [OptionalKey]
    public partial ImmutableArray<OtherOrgan> OtherOrgans { get; }

    /// <summary>Gets the words that name a place inside a document, before its number.</summary>
    public partial ImmutableArray<PinpointWords> Pinpoints { get; }

    /// <summary>Gets the words that name a place inside a document, behind its number: <c>段</c>.</summary>
    [OptionalKey]
    public partial ImmutableArray<PinpointWords> PinpointsBehind { get; }

    /// <summary>Gets the words that stand for the source of the note before.</summary>
    public partial PhraseSet SameSource { get; }

    /// <summary>Gets the words for a note that another note refers to, before its mark: <c>note</c>.</summary>
    [OptionalKey]
    public partial PhraseSet NoteWords { get; }

    /// <summary>Gets the words that say, behind the mark of a note, where it stands: <c>above</c>.</summary>
    [OptionalKey]
    public partial PhraseSet NotesAbove { get; }

    /// <summary>Gets the words that say, beside the number of a paragraph, that it follows: <c>below</c>.</summary>
    [OptionalKey]
    public partial PhraseSet ParagraphsBelow { get; }

    /// <summary>Gets the names of the series in which treaties are published.</summary>
    public partial PhraseSet TreatySeries { get; }

    /// <summary>Gets the words before the number of a volume.</summary>
    public partial PhraseSet Volume { get; }

    /// <summary>Gets the words before the number of a treaty.</summary>
    public partial PhraseSet Number { get; }

    /// <summary>Gets the words between the word for resolutions and the first of their numbers, or before the number that goes on with a list: <c>in particular</c>.</summary>
    [OptionalKey]
    public partial PhraseSet ListOpeners { get; }

    /// <summary>Gets the words before two figures with a slash between them that say they are no resolution: <c>rule 60/125</c>.</summary>
    [OptionalKey]
    public partial PhraseSet OtherNumbers { get; }

    /// <summary>Gets such words behind the figures: <c>75/25 per cent</c>.</summary>
    [OptionalKey]
    public partial PhraseSet OtherNumbersBehind { get; }

    /// <summary>Gets the names of the Charter, with the words that join them to an article before them.</summary>
    public partial PhraseSet Charter { get; }

    /// <summary>Gets the words for articles of the Charter.</summary>
    [OptionalKey]
    public partial PhraseSet Articles { get; }

    /// <summary>Gets the words for chapters of the Charter.</summary>
    [OptionalKey]
    public partial PhraseSet Chapters { get; }

    /// <summary>
    /// Gets parts of words of which one stands in every name of the Charter and of a treaty series.
    /// </summary>
    [OptionalKey]
    public partial ImmutableArray<string> SourceStems { get; }

    /// <summary>Gets the ordinals, first to nineteenth, by which chapters are counted where it is done in words.</summary>
    [OptionalKey]
    public partial ImmutableArray<PhraseSet> Ordinals { get; }

    /// <summary>
    /// Gets what a citation that is no number starts with: an article or a chapter, where the Charter is named first its name, a treaty
    /// series.
    /// </summary>
    public PhraseSet SourceStarts => OrgansStandBefore ? StartsAtCharter : StartsAtPlace;

    /// <summary>Gets the same for notes, where "Ibid." may stand.</summary>
    public PhraseSet SourceStartsInNotes => OrgansStandBefore ? StartsAtCharterInNotes : StartsAtPlaceInNotes;

    /// <summary>Gets the words between two numbers of a list or range: <c>and</c>, <c>to</c>.</summary>
    [Key("conjunctions", "range-words")]
    public partial PhraseSet Joints { get; }

    /// <summary>Gets the names of all bodies, the principal organs among them.</summary>
    [Key("organ.names", "organ.inflections", "citations.other-organs", "citations.short-assembly")]
    public partial PhraseSet BodyNames { get; }

    /// <summary>Determines whether a word is one that its number follows: <c>paragraph</c>, <c>vol.</c>, <c>No.</c>; not one often named without, as an annex is.</summary>
    public bool IsFollowedByNumber(ReadOnlySpan<char> word)
    {
        foreach (PinpointWords place in Pinpoints)
        {
            if (place.Kind is not (PinpointKind.Annex or PinpointKind.Appendix) && place.Words.Contains(word))
            {
                return true;
            }
        }

        return NumberedSources.Contains(word);
    }

    /// <summary>Gets the stems of the names of sources, to be searched for.</summary>
    public SourceStems Stems => Volatile.Read(ref _stems) ?? Keep(ref _stems, new SourceStems(SourceStems));

    /// <summary>Returns the words of which one may name a place inside a document at the start of a text, in their order: those that may start with its letter.</summary>
    public ImmutableArray<PinpointWords> PlacesAt(ReadOnlySpan<char> text)
    {
        // Capitals may be set for small letters; all else stands for itself.
        char first = PhraseFolding.Fold(text[0]);
        return TextFacts.ToSmall(first) == first ? (Volatile.Read(ref _placesByFirst) ?? Keep(ref _placesByFirst, PlacesByFirst()))[first % FirstBits] : Pinpoints;
    }

    // The places by the last bits of their first characters.
    private ImmutableArray<PinpointWords>[] PlacesByFirst()
    {
        var places = new ImmutableArray<PinpointWords>[FirstBits];
        for (int bits = 0; bits < places.Length; bits++)
        {
            places[bits] = [.. Pinpoints.Where(place => place.Words.FirstCharacters.ToArray().Any(first => first % FirstBits == bits))];
        }

        return places;
    }

    private static T Keep<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;

    /// <summary>Returns the words of a language.</summary>
    public static CitationWords Of(Language language) => language.Citations;

    [Key("articles", "chapters", "volume", "number")]
    public partial PhraseSet NumberedSources { get; }

    [Key("articles", "chapters", "treaty-series")]
    public partial PhraseSet StartsAtPlace { get; }

    [Key("articles", "chapters", "treaty-series", "same-source", "note-words")]
    public partial PhraseSet StartsAtPlaceInNotes { get; }

    [Key("charter", "treaty-series")]
    public partial PhraseSet StartsAtCharter { get; }

    [Key("charter", "treaty-series", "same-source", "note-words")]
    public partial PhraseSet StartsAtCharterInNotes { get; }
}

/// <summary>A body whose resolutions are cited by number, and how their symbols are written.</summary>
/// <param name="Body">Which body.</param>
/// <param name="Names">The names as they stand in a sentence.</param>
internal sealed record OtherOrgan(OtherBody Body, PhraseSet Names)
{
    /// <summary>Gets the symbol with <c>{0}</c> for the session and <c>{1}</c> for the number, or null when they have none.</summary>
    public string? Resolution => Body switch
    {
        OtherBody.EnvironmentAssembly => "UNEP/EA.{0}/Res.{1}",
        OtherBody.HabitatAssembly => "HSP/HA.{0}/Res.{1}",
        OtherBody.CommissionOnHumanRights => "E/CN.4/RES/{0}/{1}",
        _ => null,
    };

    /// <summary>Gets the same for decisions.</summary>
    public string? Decision => Body switch
    {
        OtherBody.EnvironmentAssembly => "UNEP/EA.{0}/Dec.{1}",
        OtherBody.HabitatAssembly => "HSP/HA.{0}/Dec.{1}",
        OtherBody.CommissionOnHumanRights => "E/CN.4/DEC/{0}/{1}",
        _ => null,
    };
}

/// <summary>Bodies other than the principal organs, by how they write the symbols of their resolutions.</summary>
internal enum OtherBody
{
    /// <summary>Bodies whose resolutions have no symbol that follows from the number.</summary>
    WithoutSymbols,

    /// <summary>The United Nations Environment Assembly.</summary>
    EnvironmentAssembly,

    /// <summary>The United Nations Habitat Assembly.</summary>
    HabitatAssembly,

    /// <summary>The Commission on Human Rights.</summary>
    CommissionOnHumanRights,
}

/// <summary>The words that name one kind of place inside a document.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">The words.</param>
internal sealed record PinpointWords(PinpointKind Kind, PhraseSet Words);
