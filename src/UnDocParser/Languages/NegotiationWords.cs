using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>The words behind the numbers of clauses under negotiation. They are Latin, or what the other scripts make of them, in every language.</summary>
internal static class NegotiationWords
{
    /// <summary>In the order of the clauses; an alternative stands directly behind its clause.</summary>
    public static readonly ImmutableArray<PhraseSet> Suffixes =
    [
        PhraseSet.Of("alt", "alternative", "альт", "备选", "بديل"),
        PhraseSet.Of("bis", "бис", "之二", "مكررا", "مكرر"),
        PhraseSet.Of("ter", "тер", "之三", "مكررا ثانيا", "ثالثا"),
        PhraseSet.Of("quater", "кватер", "之四", "رابعا"),
        PhraseSet.Of("quinquies", "квинквиес", "之五", "خامسا"),
        PhraseSet.Of("sexies", "сексиес", "之六", "سادسا"),
    ];
}
