using System.Text;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Files;
using static UnDocParser.Pdf.Tests.PdfFile;

namespace UnDocParser.Pdf.Tests;

/// <summary>Whatever the bytes are: a text, or the documented exception.</summary>
public sealed class RobustnessTests
{
    private static readonly byte[] Sample = new PdfFile().Page().Marked(0, 120, 600, "1. Decides to keep the lights;").Page().Marked(0, 120, 600, "2. Requests a report.")
        .Element(E("P", 1, "0")).Element(E("P", 2, "0")).ToBytes();

    [Theory]
    [InlineData("", PdfReadError.NotPdf)]
    [InlineData("The General Assembly,", PdfReadError.NotPdf)]
    [InlineData("%PDF-1.7\nnothing else", PdfReadError.Damaged)]
    public void What_cannot_be_read_is_named(string content, PdfReadError error) => Assert.Equal(error, ErrorOf(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void Pages_without_letters_are_told_to_be_scanned() => Assert.Equal(PdfReadError.NoText, ErrorOf(new PdfFile().Page().ToBytes()));

    [Fact]
    public void A_file_that_asks_for_a_password_is_named()
    {
        string key = new('A', 64);
        PdfFile file = new PdfFile { TrailerExtra = $"/Encrypt <</Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4>> /ID [<{key}> <{key}>]" }
            .Page().Marked(0, 120, 600, "1. Decides to keep the lights;").Element(E("P", 1, "0"));

        Assert.Equal(PdfReadError.Encrypted, ErrorOf(file.ToBytes()));
        Assert.Equal(PdfReadError.Encrypted, ErrorOf(file.ToBytes(), new PdfReadOptions { Password = "lighthouse" }));
    }

    [Fact]
    public void A_file_over_a_limit_is_refused()
    {
        Assert.Equal(PdfReadError.TooLarge, ErrorOf(Sample, new PdfReadOptions { MaxFileBytes = 100 }));
        Assert.Equal(PdfReadError.TooLarge, ErrorOf(Sample, new PdfReadOptions { MaxPages = 1 }));
        Assert.Equal(PdfReadError.TooLarge, ErrorOf(Sample, new PdfReadOptions { MaxObjects = 10 }));
    }

    [Fact]
    public void A_tree_that_holds_itself_ends()
    {
        PdfFile file = new PdfFile().Page().Marked(0, 120, 600, "1. Decides.").Element(E("P", 1, "0")).Element("4 0 R");
        Assert.Equal("1. Decides.\n", file.Read().Text.ToString());
    }

    [Fact]
    public void A_cancelled_token_stops_the_reading()
    {
        using var stream = new MemoryStream(Sample);
        Assert.Throws<OperationCanceledException>(() => PdfSource.Read(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Nothing_but_the_documented_exception_is_thrown_for_damaged_bytes()
    {
        Assert.All(FileMutations.Of([Sample, .. SharedFiles()]), mutation => ErrorOf(mutation.Bytes));
    }

    private static PdfReadError? ErrorOf(byte[] bytes, PdfReadOptions? options = null)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            PdfSource.Read(stream, options);
            return null;
        }
        catch (PdfReadException exception)
        {
            return exception.Error;
        }
    }

    // Real files hold more that can break than one made for a test.
    private static IEnumerable<byte[]> SharedFiles() =>
        SharedTexts.Find("files/pdf") is { } folder
            ? Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(path => new FileInfo(path)).OrderBy(file => file.Length).Take(8).Select(file => File.ReadAllBytes(file.FullName))
            : [];
}
