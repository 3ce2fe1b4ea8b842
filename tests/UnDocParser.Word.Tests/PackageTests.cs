using System.IO.Compression;
using System.Text;

namespace UnDocParser.Word.Tests;

/// <summary>What a file may be called and how it may be put together, by the standard, where Word itself is more regular.</summary>
public sealed class PackageTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    [Theory]
    [InlineData(Transitional, "w")]
    [InlineData(Transitional, "any")]
    [InlineData(Strict, "w")]
    public void The_strict_form_and_other_prefixes_read_the_same(string words, string prefix)
    {
        string document = $"""<{prefix}:document xmlns:{prefix}="{words}"><{prefix}:body><{prefix}:p><{prefix}:r><{prefix}:t>1. Decides.</{prefix}:t></{prefix}:r></{prefix}:p></{prefix}:body></{prefix}:document>""";

        Assert.Equal("1. Decides.\n", Read(("_rels/.rels", Leading("word/document.xml")), ("word/document.xml", document)));
    }

    [Theory]
    [InlineData("word/document.xml", "word/document.xml")]
    [InlineData("/word/document.xml", "word/document.xml")]
    [InlineData("./texts/../word/document.xml", "word/document.xml")]
    [InlineData("Word/Document.xml", "word/document.xml")]
    [InlineData("other.xml", "other.xml")]
    public void The_text_is_where_the_package_says(string target, string entry) =>
        Assert.Equal("1. Decides.\n", Read(("_rels/.rels", Leading(target)), (entry, Document("1. Decides."))));

    [Fact]
    public void Without_a_list_of_parts_the_text_is_where_it_usually_is() =>
        Assert.Equal("1. Decides.\n", Read(("word/document.xml", Document("1. Decides."))));

    [Fact]
    public void A_part_outside_the_file_is_not_read()
    {
        string outside = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{Office}/styles" Target="styles.xml" TargetMode="External"/></Relationships>""";

        Assert.Equal("1. Decides.\n", Read(("word/document.xml", Document("1. Decides.")), ("word/_rels/document.xml.rels", outside), ("word/styles.xml", "<broken")));
    }

    [Fact]
    public void Blanks_are_kept_where_the_file_says_so()
    {
        string runs = """<w:r><w:t xml:space="preserve">Recalling </w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>its</w:t></w:r>""" + "\n  " + "<w:r><w:t>elf</w:t></w:r>";

        Assert.Equal("Recalling itself\n", Read(("word/document.xml", $"""<w:document xmlns:w="{Transitional}"><w:body><w:p>{runs}</w:p></w:body></w:document>""")));
    }

    [Fact]
    public void Text_in_many_pieces_is_read_as_one()
    {
        string pieces = string.Concat(Enumerable.Repeat("<![CDATA[light]]>", 20_000));

        Assert.Equal((20_000 * "light".Length) + 1, Read(("word/document.xml", Document(pieces))).Length);
    }

    private static string Document(string text) => $"""<w:document xmlns:w="{Transitional}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""";

    private static string Leading(string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="{target}"/></Relationships>""";

    private static string Read(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries.Append(("[Content_Types].xml", "<Types>wordprocessingml</Types>")))
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        stream.Position = 0;
        return WordSource.Read(stream).Text.ToString();
    }
}
