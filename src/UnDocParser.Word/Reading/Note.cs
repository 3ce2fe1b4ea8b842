namespace UnDocParser.Word.Reading;

/// <summary>A note that the text refers to.</summary>
/// <param name="Content">The element that holds its paragraphs.</param>
/// <param name="Part">The part it is in.</param>
/// <param name="Mark">Its mark as it is to be printed.</param>
/// <param name="IsCustom">Whether the author chose the mark, and so wrote it before the note too.</param>
internal sealed record Note(WordElement Content, WordPart Part, string Mark, bool IsCustom)
{
    /// <summary>Gets a value indicating whether the text of the note begins with its mark.</summary>
    public bool PrintsOwnMark => IsCustom && Content.InnerText().TrimStart().StartsWith(Mark, StringComparison.Ordinal);
}
