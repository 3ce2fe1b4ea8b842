namespace UnDocParser.Pdf.Reading;

/// <summary>A printed letter, or several that are one.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Left">Where it starts on its base line, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The height of its base line.</param>
/// <param name="Size">The size of its font.</param>
internal sealed record Glyph(string Text, int Page, double Left, double Right, double Baseline, double Size)
{
    // Of the size of the font, as in nearly every font of Latin letters.
    private const double Ascent = 0.75;
    private const double Descent = 0.22;

    /// <summary>Gets a value indicating whether nothing is seen of it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Gets the rectangle around it.</summary>
    public PdfBox Box => new(Left, Baseline - (Descent * Size), Right, Baseline + (Ascent * Size));
}
