using System.Collections.Immutable;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words in which a language says who submits a draft.</summary>
[Section("sponsors")]
internal sealed partial class SponsorWords(LanguageTable table)
{
    /// <summary>Gets the words behind which those are named in whose name a sponsor submits.</summary>
    public partial PhraseSet OnBehalf { get; }

    /// <summary>Gets the words that open a line on who submits, where no colon follows the sponsors; the article of the name included.</summary>
    [OptionalKey]
    public partial PhraseSet SubmittedBy { get; }

    /// <summary>Gets the words that end such a line, where the name comes first: <c>大会主席提交的决议草案</c>.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> SubmittedEndings { get; }

    /// <summary>Gets the words that, with a colon, label the list of sponsors in papers of model conferences: <c>Submitter: Arvonia</c>.</summary>
    [OptionalKey]
    public partial PhraseSet ListLabels { get; }

    /// <summary>Gets the words that, with a colon, label the subject there: <c>Question of: “The fair distribution of kites”</c>.</summary>
    [OptionalKey]
    public partial PhraseSet TopicLabels { get; }

    /// <summary>Gets the words that, with a colon, label the symbol in the lines about a text that stand before it: <c>symbol: A/RES/91/14</c>.</summary>
    [OptionalKey]
    public partial PhraseSet SymbolLabels { get; }

    /// <summary>Gets the words behind the name on such a line that say what the draft rests on.</summary>
    [OptionalKey]
    public partial PhraseSet Grounds { get; }

    /// <summary>Gets the words that join the last two names of a list, with their blanks.</summary>
    public partial ImmutableArray<string> Conjunctions { get; }

    /// <summary>Gets the names that hold such a word themselves.</summary>
    public partial PhraseSet JoinedNames { get; }

    /// <summary>Gets the words that hold such a word where no blanks stand between words: <c>共和国</c>.</summary>
    [OptionalKey]
    public partial PhraseSet JoinedWords { get; }

    /// <summary>Gets a value indicating whether commas close clauses, so that one before the word that joins does not end the name of a group: <c>входящих в Группу 77, и Китая</c>.</summary>
    [OptionalKey]
    public partial bool CommasCloseClauses { get; }

    /// <summary>
    /// Gets the words in which the bracketed part of an inverted name ends, by which it is known for one:
    /// <c>of</c> in <c>Bolivia (Plurinational State of)</c>.
    /// </summary>
    [OptionalKey]
    public partial ImmutableArray<string> InvertedEndings { get; }

    /// <summary>Gets a value indicating whether the bracketed part goes behind the name: <c>伊朗(伊斯兰共和国)</c>.</summary>
    [OptionalKey]
    public partial bool NameLeads { get; }
}
