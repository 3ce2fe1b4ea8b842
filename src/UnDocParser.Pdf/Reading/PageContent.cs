namespace UnDocParser.Pdf.Reading;

/// <summary>What a page holds, sorted by what it is marked as.</summary>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Height">The height of the page, in points.</param>
/// <param name="HasImages">Whether it shows pictures.</param>
internal sealed record PageContent(int Number, double Height, bool HasImages)
{
    /// <summary>Gets a value indicating whether the page shows pictures and no letter.</summary>
    public bool IsScanned => HasImages && IsBlank;

    /// <summary>Gets a value indicating whether the page shows no letter.</summary>
    public bool IsBlank => All.TrueForAll(static glyph => glyph.IsBlank);

    /// <summary>Gets all letters, in the order in which they are drawn.</summary>
    public List<Glyph> All { get; } = [];

    /// <summary>Gets the letters of each piece that the structure tree can refer to.</summary>
    public Dictionary<int, List<Glyph>> Marked { get; } = [];

    /// <summary>Gets what is marked as no part of the text.</summary>
    public List<PageArtifact> Artifacts { get; } = [];

    /// <summary>Gets the letters that are marked as nothing.</summary>
    public List<Glyph> Loose { get; } = [];
}

/// <summary>Something on a page that is marked as no part of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Glyphs">Its letters.</param>
internal sealed record PageArtifact(PdfArtifactKind Kind, List<Glyph> Glyphs);
