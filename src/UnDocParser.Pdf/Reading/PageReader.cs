using UglyToad.PdfPig.Content;
using ArtifactType = UglyToad.PdfPig.Content.ArtifactMarkedContentElement.ArtifactType;

namespace UnDocParser.Pdf.Reading;

/// <summary>Takes the letters of pages out of the file.</summary>
internal sealed class PageReader(PdfReadOptions options)
{
    // Marks within marks; what is deeper is damage.
    private const int MaxDepth = 64;
    private const int NoMark = -1;

    private int _letterCount;

    /// <summary>Reads a page.</summary>
    /// <exception cref="PdfReadException">There are more letters than are allowed.</exception>
    public PageContent Read(Page page)
    {
        IReadOnlyList<Letter> letters = page.Letters;
        var content = new PageContent(page.Number, page.Height, page.NumberOfImages > 0);
        content.All.Capacity = letters.Count;
        var indexes = new Dictionary<Letter, int>(options.IgnoreStructureTree ? 0 : letters.Count);
        foreach (Letter letter in letters)
        {
            if (!options.IgnoreStructureTree)
            {
                indexes[letter] = content.All.Count;
            }

            content.All.Add(GlyphOf(letter, page.Number));
        }

        _letterCount += content.All.Count;
        if (_letterCount > options.MaxObjects)
        {
            throw new PdfReadException(PdfReadError.TooLarge, $"The PDF has more than the {options.MaxObjects} letters that are allowed.");
        }

        if (!options.IgnoreStructureTree)
        {
            Sort(page.GetMarkedContents(), indexes, content);
        }

        return content;
    }

    private static void Sort(IReadOnlyList<MarkedContentElement> elements, Dictionary<Letter, int> indexes, PageContent content)
    {
        foreach (MarkedContentElement element in elements)
        {
            if (element.IsArtifact)
            {
                var letters = new List<int>();
                Take(element, NoMark, indexes, (_, index) => letters.Add(index), depth: 0);
                AddArtifact(element, [.. letters.OrderBy(static index => index).Select(index => content.All[index])], content);
            }
            else
            {
                Take(element, NoMark, indexes, (mark, index) => Add(content, mark, index), depth: 0);
            }
        }

        foreach (int index in indexes.Values.OrderBy(static index => index))
        {
            content.Loose.Add(content.All[index]);
        }
    }

    private static void AddArtifact(MarkedContentElement element, List<Glyph> glyphs, PageContent content)
    {
        if (glyphs.Count > 0)
        {
            content.Artifacts.Add(new PageArtifact(KindOf(element, glyphs[0], content.Height), glyphs));
        }
    }

    private static void Add(PageContent content, int mark, int index)
    {
        if (mark == NoMark)
        {
            content.Loose.Add(content.All[index]);
            return;
        }

        if (!content.Marked.TryGetValue(mark, out List<Glyph>? glyphs))
        {
            content.Marked.Add(mark, glyphs = []);
        }

        glyphs.Add(content.All[index]);
    }

    // A mark without a number, as of a language, is part of the one around it.
    private static void Take(MarkedContentElement element, int mark, Dictionary<Letter, int> indexes, Action<int, int> take, int depth)
    {
        mark = element.MarkedContentIdentifier >= 0 ? element.MarkedContentIdentifier : mark;
        foreach (Letter letter in element.Letters)
        {
            if (indexes.TryGetValue(letter, out int index))
            {
                indexes.Remove(letter);
                take(mark, index);
            }
        }

        if (depth < MaxDepth)
        {
            foreach (MarkedContentElement child in element.Children)
            {
                Take(child, mark, indexes, take, depth + 1);
            }
        }
    }

    // Word 2010 says only that it is of the page, not whether at its head or its foot.
    private static PdfArtifactKind KindOf(MarkedContentElement element, Glyph first, double height)
    {
        if (element is not ArtifactMarkedContentElement { Type: ArtifactType.Pagination } artifact)
        {
            return PdfArtifactKind.Other;
        }

        return artifact.SubType switch
        {
            "Header" => PdfArtifactKind.Header,
            "Footer" => PdfArtifactKind.Footer,
            _ => first.Baseline > height / 2 ? PdfArtifactKind.Header : PdfArtifactKind.Footer,
        };
    }

    private static Glyph GlyphOf(Letter letter, int page) =>
        new(
            CharacterForms.Fold(letter.Value ?? ""),
            page,
            Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X),
            Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X),
            letter.StartBaseLine.Y,
            letter.PointSize);
}
