using System.Globalization;

namespace UnDocParser.Model;

/// <summary>
/// The part of a document that a paragraph stands in: the main part, a part with a letter of a resolution of several (<c>48/75 A</c>), or an annex.
/// Immutable; the default value is <see cref="Main"/>.
/// </summary>
public readonly record struct ParagraphPart
{
    private ParagraphPart(string? letter, int? annex)
    {
        Letter = letter;
        Annex = annex;
    }

    /// <summary>Gets the main part of a document that has no lettered parts, or what stands outside them.</summary>
    public static ParagraphPart Main => default;

    /// <summary>Gets the label of a lettered part as printed: <c>A</c>; null for the main part and for annexes.</summary>
    public string? Letter { get; }

    /// <summary>Gets the place of the annex among the annexes of the document, counted from 1; null outside annexes.</summary>
    public int? Annex { get; }

    /// <summary>Gets a value indicating whether this is an annex.</summary>
    public bool IsAnnex => Annex is not null;

    /// <summary>Returns a lettered part.</summary>
    /// <param name="letter">The label as printed.</param>
    /// <exception cref="ArgumentException"><paramref name="letter"/> is null or empty.</exception>
    public static ParagraphPart Lettered(string letter) =>
        string.IsNullOrEmpty(letter) ? throw new ArgumentException("A lettered part has a letter.", nameof(letter)) : new(letter, null);

    /// <summary>Returns an annex.</summary>
    /// <param name="number">Its place among the annexes of the document, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public static ParagraphPart AnnexOf(int number) =>
        number < 1 ? throw new ArgumentOutOfRangeException(nameof(number)) : new(null, number);

    /// <summary>Returns <c>main</c>, the letter, or <c>annex:1</c>, as in the outline.</summary>
    public override string ToString() => Annex is { } number ? "annex:" + number.ToString(CultureInfo.InvariantCulture) : Letter ?? "main";
}
