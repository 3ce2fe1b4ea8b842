using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words that stand on a page around its text, and those that notes open with.</summary>
[Section("furniture")]
internal sealed partial class FurnitureWords(LanguageTable table)
{
    /// <summary>Gets the words around the numbers of pages: <c>Page</c>, <c>第</c>.</summary>
    [OptionalKey]
    public partial PhraseSet PageWords { get; }

    /// <summary>Gets the words between the number of a page and that of all pages: <c>of</c>.</summary>
    [OptionalKey]
    public partial PhraseSet PageJoints { get; }

    /// <summary>Gets what is printed across or above the text of a page, alone on its line: <c>DRAFT</c>, <c>Advance unedited version</c>.</summary>
    [OptionalKey]
    public partial PhraseSet Watermarks { get; }

    /// <summary>Gets the words that a note opens with, and hardly any other paragraph: <c>See</c>, <c>Ibid.</c>.</summary>
    [OptionalKey]
    public partial PhraseSet NoteOpeners { get; }

    /// <summary>Determines whether words that stand on a page around its text may begin with a character; false tells for sure that none do.</summary>
    public bool MayStandAround(char first) => PageWords.MayStartInAnyCase(first) || PageJoints.MayStartInAnyCase(first) || Watermarks.MayStartInAnyCase(first);
}
