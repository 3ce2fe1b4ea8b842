using System.Globalization;
using System.Text;

namespace UnDocParser.Pdf.Tests;

/// <summary>Makes PDF files for tests: lines of Helvetica, marked or not, and a small structure tree.</summary>
internal sealed class PdfFile
{
    private const int Catalog = 1;
    private const int PageTree = 2;
    private const int Font = 3;
    private const int TreeRoot = 4;
    private const int FirstPage = 10;

    private readonly List<StringBuilder> _pages = [];
    private readonly List<string> _elements = [];

    /// <summary>Gets or sets what stands in the catalog besides.</summary>
    public string CatalogExtra { get; set; } = "";

    /// <summary>Gets or sets what stands in the trailer besides.</summary>
    public string TrailerExtra { get; set; } = "";

    /// <summary>Starts a page.</summary>
    public PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes text that is marked as nothing.</summary>
    public PdfFile Text(double x, double y, string text, double size = 10)
    {
        Draw(x, y, text, size);
        return this;
    }

    /// <summary>Writes text that is marked as head or foot of the page.</summary>
    public PdfFile Artifact(string subtype, double x, double y, string text)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"/Artifact <</Type /Pagination {subtype}>> BDC\n");
        Draw(x, y, text, 8);
        _pages[^1].Append("EMC\n");
        return this;
    }

    /// <summary>Writes text that the structure tree can refer to by a number.</summary>
    public PdfFile Marked(int mark, double x, double y, string text, double size = 10)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"/Span <</MCID {mark}>> BDC\n");
        Draw(x, y, text, size);
        _pages[^1].Append("EMC\n");
        return this;
    }

    /// <summary>Adds an element to the structure tree.</summary>
    public PdfFile Element(string element)
    {
        _elements.Add(element);
        return this;
    }

    /// <summary>Returns an element of the structure tree: its type, the number of its page from 1, and what it holds.</summary>
    public static string E(string type, int page, string children, string extra = "") =>
        $"<</Type /StructElem /S /{type} /Pg {FirstPage + (2 * (page - 1))} 0 R {extra} /K [{children}]>>";

    public PdfSource Read(PdfReadOptions? options = null)
    {
        using var stream = new MemoryStream(ToBytes());
        return PdfSource.Read(stream, options);
    }

    public byte[] ToBytes()
    {
        var objects = new SortedDictionary<int, string>
        {
            [Catalog] = $"<</Type /Catalog /Pages {PageTree} 0 R {(_elements.Count > 0 ? $"/MarkInfo <</Marked true>> /StructTreeRoot {TreeRoot} 0 R" : "")} {CatalogExtra}>>",
            [PageTree] = $"<</Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}]>>",
            [Font] = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
            [TreeRoot] = $"<</Type /StructTreeRoot /RoleMap <</Footnote /Note>> /K [{E("Document", 1, string.Join('\n', _elements))}]>>",
        };
        for (int i = 0; i < _pages.Count; i++)
        {
            int number = FirstPage + (2 * i);
            objects[number] = $"<</Type /Page /Parent {PageTree} 0 R /MediaBox [0 0 612 792] /Resources <</Font <</F1 {Font} 0 R>>>> /Contents {number + 1} 0 R>>";
            objects[number + 1] = $"<</Length {_pages[i].Length}>>\nstream\n{_pages[i]}\nendstream";
        }

        return Encoding.Latin1.GetBytes(Write(objects));
    }

    private void Draw(double x, double y, string text, double size)
    {
        string escaped = text.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n");
    }

    private string Write(SortedDictionary<int, string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new Dictionary<int, int>();
        foreach ((int number, string content) in objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        int start = file.Length;
        int size = objects.Keys.Max() + 1;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (int i = 1; i < size; i++)
        {
            file.Append(offsets.TryGetValue(i, out int offset) ? $"{offset:D10} 00000 n \n" : "0000000000 65535 f \n");
        }

        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size} /Root {Catalog} 0 R {TrailerExtra}>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
