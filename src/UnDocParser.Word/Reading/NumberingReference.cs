namespace UnDocParser.Word.Reading;

/// <summary>Which list a paragraph belongs to.</summary>
/// <param name="Id">The identifier of the list.</param>
/// <param name="Level">The level in the list, from 0.</param>
internal readonly record struct NumberingReference(string Id, int Level);
