using System.Runtime.InteropServices;

namespace UnDocParser.Pdf;

/// <summary>A rectangle on a page, in points (1/72 inch) from the lower left corner of the page, as PDF counts.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    internal PdfBox Join(PdfBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
