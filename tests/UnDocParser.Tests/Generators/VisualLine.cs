namespace UnDocParser.Tests.Generators;

/// <summary>A line as it is printed, note marks still as private characters.</summary>
/// <param name="Text">The text, label included.</param>
/// <param name="Role">What its paragraph is; null for closing lines.</param>
/// <param name="IsFirst">Whether the paragraph starts here.</param>
/// <param name="IsLast">Whether the paragraph ends here.</param>
/// <param name="LabelLength">The length of the label at the start.</param>
internal readonly record struct VisualLine(string Text, BlockRole? Role, bool IsFirst, bool IsLast, int LabelLength)
{
    /// <summary>Headings and what follows them stay on one page.</summary>
    public bool KeepsWithNext => Role is BlockRole.Heading or BlockRole.AnnexHeading or BlockRole.AnnexTitle or BlockRole.Formula;

    /// <summary>
    /// Closing lines stay with the text, and so does an unlabelled paragraph: at the top of a page it could as well go on
    /// from the page before.
    /// </summary>
    public bool KeepsWithPrevious => Role is null || (IsFirst && Role is BlockRole.Continuation or BlockRole.AnnexText);
}
