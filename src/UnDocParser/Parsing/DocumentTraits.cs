using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Parsing.Body;

namespace UnDocParser.Parsing;

/// <summary>
/// What was decided over the whole text and holds for every line of the body. Texts with equal traits are parsed alike
/// line by line; when an edit changes one, the text is parsed anew.
/// </summary>
/// <param name="Profile">How the text was produced.</param>
/// <param name="Language">The language.</param>
/// <param name="Heads">What heads the pages.</param>
/// <param name="Start">The part of the document that the body starts with.</param>
internal sealed record DocumentTraits(LayoutProfile Profile, Language Language, RunningHeads Heads, DocumentPart Start)
{
    /// <summary>Gets a value indicating whether the characters stand in visual order, not in the order in which they are read.</summary>
    public bool IsVisualOrder { get; init; }
}
