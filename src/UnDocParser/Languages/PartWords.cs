namespace UnDocParser.Languages;

/// <summary>
/// The words between part letters, as printed in the six languages: <c>69/96 A and B</c>, <c>48/75 A to L</c>. Symbols are read without knowing the
/// language of a text, with capital look-alikes and letters with hamza folded before.
/// </summary>
internal static class PartWords
{
    /// <summary>The words for "and".</summary>
    public static readonly string[] And = ["and", "et", "y", "e", "и", "和", "و"];

    /// <summary>The words for "to", between the ends of a range.</summary>
    public static readonly string[] To = ["to", "à", "al", "a", "по", "до", "至", "الى", "إلى"];

    /// <summary>Either, where they stand as words of their own.</summary>
    public static readonly PhraseSet Joints = PhraseSet.Of([.. And, .. To]);
}
