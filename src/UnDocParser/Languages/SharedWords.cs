using System.Collections.Immutable;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>
/// Words of all languages together, for what is read without knowing the language of a text: symbols, and labels of clauses. Capital look-alikes and
/// letters with hamza are folded before.
/// </summary>
[Section("*")]
internal sealed partial class SharedWords(LanguageTable table)
{
    /// <summary>Gets the words.</summary>
    public static SharedWords Data { get; } = new(new SharedLanguageTable());

    /// <summary>Gets the words for "and" between part letters: <c>69/96 A and B</c>.</summary>
    [Key("symbols.and")]
    public partial ImmutableArray<string> And { get; }

    /// <summary>Gets the words for "to" between the ends of a range of part letters: <c>48/75 A to L</c>.</summary>
    [Key("symbols.to")]
    public partial ImmutableArray<string> To { get; }

    /// <summary>Gets either, where they stand as words of their own.</summary>
    [Key("symbols.and", "symbols.to")]
    public partial PhraseSet Joints { get; }

    /// <summary>Gets the words behind a hyphen that waits for a later word: <c>short- and long-term</c>, <c>Küsten- und Inselgemeinschaften</c>.</summary>
    [Key("body.conjunctions")]
    public partial PhraseSet Conjunctions { get; }

    /// <summary>Gets the ordinals that count headings, where they are words: <c>أولا</c>.</summary>
    [Key("labels.heading-ordinals")]
    [OptionalKey]
    public partial PhraseCodes<int> HeadingOrdinals { get; }

    /// <summary>Gets the names of the letters that count parts and sections, where they are words: <c>ألف</c>.</summary>
    [Key("labels.heading-letters")]
    [OptionalKey]
    public partial PhraseCodes<int> HeadingLetters { get; }

    /// <summary>Gets the words behind the numbers of clauses under negotiation, in their order: an alternative stands directly behind its clause.</summary>
    [Key("labels.negotiation-suffixes")]
    public partial ImmutableArray<PhraseSet> NegotiationSuffixes { get; }

    /// <summary>Gets the words that some write before the number of a clause: <c>Art. 1. Decides</c>.</summary>
    [Key("labels.number-words")]
    public partial PhraseSet NumberWords { get; }

    /// <summary>Determines whether a text starts with one of <see cref="Conjunctions"/>.</summary>
    public static bool StartsWithConjunction(ReadOnlySpan<char> text) => Data.Conjunctions.Match(text) > 0;
}
