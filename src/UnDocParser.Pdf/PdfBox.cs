using System.Runtime.InteropServices;

namespace UnDocParser.Pdf;

/// <summary>A rectangle on a page, in points (1/72 inch) from the lower left corner of the page, as PDF counts.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfBox
{
    /// <summary>Initializes a rectangle.</summary>
    /// <param name="left">The left edge.</param>
    /// <param name="bottom">The lower edge.</param>
    /// <param name="right">The right edge.</param>
    /// <param name="top">The upper edge.</param>
    public PdfBox(double left, double bottom, double right, double top)
    {
        Left = left;
        Bottom = bottom;
        Right = right;
        Top = top;
    }

    /// <summary>Gets the left edge.</summary>
    public double Left { get; init; }

    /// <summary>Gets the lower edge.</summary>
    public double Bottom { get; init; }

    /// <summary>Gets the right edge.</summary>
    public double Right { get; init; }

    /// <summary>Gets the upper edge.</summary>
    public double Top { get; init; }

    internal PdfBox Join(PdfBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
