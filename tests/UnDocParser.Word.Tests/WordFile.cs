using System.IO.Compression;
using System.Text;

namespace UnDocParser.Word.Tests;

/// <summary>Makes Word files for tests, from the XML of their paragraphs.</summary>
internal sealed record WordFile(string Body)
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string WordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public string? Header { get; init; }

    public string? Footnotes { get; init; }

    public string? Numbering { get; init; }

    public static string P(string content) => $"<w:p>{content}</w:p>";

    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Paragraph(string text) => P(R(text));

    public static string Reference(int id) => $"""<w:r><w:footnoteReference w:id="{id}"/></w:r>""";

    public static string Note(int id, string text) => $"""<w:footnote w:id="{id}">{P("<w:r><w:footnoteRef/></w:r>" + R(" " + text))}</w:footnote>""";

    public static string TextOf(string body) => new WordFile(body).Read().Text.ToString();

    public WordSource Read(WordReadOptions? options = null)
    {
        using var stream = new MemoryStream(ToBytes());
        return WordSource.Read(stream, options);
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", Types());
            Write(archive, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(archive, "word/_rels/document.xml.rels", Relationships());
            Write(archive, "word/document.xml", $"<w:document {Names}><w:body>{Body}{Section()}</w:body></w:document>");
            WritePart(archive, "header", Header, "hdr");
            WritePart(archive, "footnotes", Footnotes, "footnotes");
            WritePart(archive, "numbering", Numbering, "numbering");
        }

        return stream.ToArray();
    }

    private string Section() => Header is null ? "" : """<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>""";

    private string Types() => $"""
        <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="{WordContent}.document.main+xml"/>{string.Concat(Parts().Select(part => $"""<Override PartName="/word/{part}.xml" ContentType="{WordContent}.{part}+xml"/>"""))}</Types>
        """;

    private string Relationships() =>
        $"""<Relationships xmlns="{Package}/relationships">{string.Concat(Parts().Select(part => $"""<Relationship Id="{part}" Type="{Office}/{part}" Target="{part}.xml"/>"""))}</Relationships>""";

    private IEnumerable<string> Parts() =>
        new[] { ("header", Header), ("footnotes", Footnotes), ("numbering", Numbering) }.Where(part => part.Item2 is not null).Select(part => part.Item1);

    private static void WritePart(ZipArchive archive, string name, string? content, string root)
    {
        if (content is not null)
        {
            Write(archive, $"word/{name}.xml", $"<w:{root} {Names}>{content}</w:{root}>");
        }
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using Stream stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
