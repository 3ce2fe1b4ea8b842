using System.Text;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Files;
using static UnDocParser.Word.Tests.WordFile;

namespace UnDocParser.Word.Tests;

/// <summary>Whatever the bytes are: a text, or the documented exception.</summary>
public sealed class RobustnessTests
{
    private static readonly byte[] Sample = new WordFile(P(R("1. Decides to keep the lights;") + Reference(1))) { Footnotes = Note(1, "Ibid."), Header = Paragraph("A/RES/99/1") }.ToBytes();

    [Theory]
    [InlineData("The General Assembly,", WordReadError.NotWord)]
    [InlineData("", WordReadError.NotWord)]
    [InlineData("{\\rtf1 text}", WordReadError.RichText)]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 rest", WordReadError.BinaryWord)]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", WordReadError.Encrypted)]
    [InlineData("PK\u0003\u0004 rest", WordReadError.Damaged)]
    public void What_cannot_be_read_is_named(string content, WordReadError error) => Assert.Equal(error, ErrorOf(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_file_over_a_limit_is_refused()
    {
        Assert.Equal(WordReadError.TooLarge, ErrorOf(Sample, new WordReadOptions { MaxFileBytes = 100 }));
        Assert.Equal(WordReadError.TooLarge, ErrorOf(Sample, new WordReadOptions { MaxXmlBytes = 1000 }));
        Assert.Equal(WordReadError.TooLarge, ErrorOf(Sample, new WordReadOptions { MaxElements = 5 }));
        Assert.Equal(WordReadError.TooLarge, ErrorOf(new WordFile(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 500)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 500))).ToBytes()));
        Assert.Equal(WordReadError.TooLarge, ErrorOf(new WordFile(Paragraph(new string('a', 70_000_000))).ToBytes()));
    }

    [Fact]
    public void A_cancelled_token_stops_the_reading()
    {
        using var stream = new MemoryStream(Sample);
        Assert.Throws<OperationCanceledException>(() => WordSource.Read(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Nothing_but_the_documented_exception_is_thrown_for_damaged_bytes()
    {
        Assert.All(FileMutations.Of([Sample, .. SharedFiles()]), mutation => ErrorOf(mutation.Bytes));
    }

    private static WordReadError? ErrorOf(byte[] bytes, WordReadOptions? options = null)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            WordSource.Read(stream, options);
            return null;
        }
        catch (WordReadException exception)
        {
            return exception.Error;
        }
    }

    // Real files hold more that can break than one made for a test.
    private static IEnumerable<byte[]> SharedFiles() =>
        SharedTexts.Find("files/docx") is { } folder
            ? Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal).Select(path => new FileInfo(path)).OrderBy(file => file.Length).Take(8).Select(file => File.ReadAllBytes(file.FullName))
            : [];
}
