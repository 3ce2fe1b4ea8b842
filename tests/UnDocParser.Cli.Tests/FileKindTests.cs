using System.Text;
using System.Text.Json;
using UnDocParser.Pdf.Tests;
using UnDocParser.Word.Tests;

namespace UnDocParser.Cli.Tests;

/// <summary>PDF and Word files are read wherever texts are, and told by their content.</summary>
public sealed class FileKindTests
{
    private static readonly byte[] Word = new WordFile(WordFile.Paragraph("The General Assembly,") + WordFile.Paragraph("1. Decides to keep the lights.")).ToBytes();

    private static readonly byte[] Pdf = new PdfFile().Page().Marked(0, 120, 600, "The General Assembly,").Page().Marked(0, 140, 600, "1. Decides to keep the lights;").Marked(1, 140, 580, "3. Requests a report.")
        .Element(PdfFile.E("P", 1, "0")).Element(PdfFile.E("P", 2, "0")).Element(PdfFile.E("P", 2, "1")).ToBytes();

    [Fact]
    public async Task Word_and_pdf_are_read_whatever_they_are_called()
    {
        using var folder = new TemporaryFolder();
        string word = folder.Write("word.txt", Word);
        string pdf = folder.Write("pdf.docx", Pdf);

        CommandRun run = await CommandRun.OfAsync("outline", word, pdf, Fixture.English);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([("docx", null), ("pdf", 2), ("text", null)], run.OutputLines.Select(SourceOf));
    }

    [Fact]
    public async Task A_diagnostic_says_on_which_page_it_is()
    {
        CommandRun outline = await CommandRun.WithInputAsync(Pdf, "outline", "-");
        JsonElement diagnostic = JsonDocument.Parse(outline.Output).RootElement.GetProperty("diagnostics").EnumerateArray().First(found => found.GetProperty("id").GetString() == "UND0004");
        Assert.Equal(2, diagnostic.GetProperty("page").GetInt32());

        CommandRun check = await CommandRun.WithInputAsync(Pdf, "check", "-");
        Assert.Contains(check.OutputLines, line => line.Contains("UND0004", StringComparison.Ordinal) && line.EndsWith(" (page 2)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_prints_what_is_parsed()
    {
        Assert.Equal("The General Assembly,\n1. Decides to keep the lights.\n", (await CommandRun.WithInputAsync(Word, "text", "-")).Output);
        Assert.Equal("The General Assembly,\n1. Decides to keep the lights;\n3. Requests a report.\n", (await CommandRun.WithInputAsync(Pdf, "text", "-")).Output);
        Assert.Equal("a\tb\r\n", (await CommandRun.WithInputAsync("a\tb\r\n", "text", "-")).Output);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("cite")]
    [InlineData("mandates")]
    public async Task Every_command_reads_them(string command)
    {
        Assert.Equal((0, ""), Ending(await CommandRun.WithInputAsync(Word, command, "-")));
        Assert.Equal((0, ""), Ending(await CommandRun.WithInputAsync(Pdf, command, "-")));
    }

    [Fact]
    public async Task A_text_that_tells_of_pdf_is_a_text()
    {
        CommandRun run = await CommandRun.WithInputAsync("1. Notes that files begin with %PDF-1.7;\n", "text", "-");
        Assert.Equal((0, "1. Notes that files begin with %PDF-1.7;\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_scan_gives_a_line_and_the_other_files_are_read()
    {
        using var folder = new TemporaryFolder();
        string scan = folder.Write("scan.pdf", new PdfFile().Page().ToBytes());

        CommandRun run = await CommandRun.OfAsync("outline", scan, Fixture.English);

        Assert.Equal((2, 1), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal([$"undoc: {scan}: is a PDF without text, a scan perhaps; run text recognition (OCR) on it first"], run.ErrorLines);
    }

    [Theory]
    [InlineData("scan.pdf", "PNG", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13 })]
    [InlineData("scan.PDF", "JPEG", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0 })]
    [InlineData("scan.docx", "GIF", new byte[] { (byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'9', (byte)'a', 1, 0, 1, 0, 0 })]
    [InlineData("scan.txt", "TIFF", new byte[] { (byte)'I', (byte)'I', (byte)'*', 0, 8, 0, 0, 0 })]
    [InlineData("scan", "TIFF", new byte[] { (byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8 })]
    public async Task A_picture_needs_text_recognition_whatever_its_name(string name, string kind, byte[] start)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write(name, start);
        CommandRun run = await CommandRun.OfAsync("outline", path, Fixture.English);

        Assert.Equal((2, 1), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal([$"undoc: {path}: is a picture ({kind}), not text; run text recognition (OCR) on it first"], run.ErrorLines);
    }

    [Fact]
    public async Task A_text_that_begins_as_a_picture_does_is_a_text() =>
        Assert.Equal((0, ""), Ending(await CommandRun.WithInputAsync("GIF89a is the name of a format.\n", "text", "-")));

    [Theory]
    [InlineData("download.pdf", "PDF")]
    [InlineData("download.PDF", "PDF")]
    [InlineData("download.docx", "Word file")]
    [InlineData("download.doc", "Word file")]
    public async Task An_empty_file_that_should_be_another_kind_than_text_cannot_be_read(string name, string kind)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write(name, []);
        CommandRun run = await CommandRun.OfAsync("outline", path, Fixture.English);

        Assert.Equal((2, 1), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal([$"undoc: {path}: is empty and no {kind}; get it again"], run.ErrorLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public async Task A_text_without_a_word_is_read_with_a_warning(string text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text.txt", Encoding.UTF8.GetBytes(text));
        CommandRun run = await CommandRun.OfAsync("outline", path);

        Assert.Equal((0, 1), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal([$"undoc: {path}: holds no text; check where it is from"], run.ErrorLines);
    }

    private static (int ExitCode, string Error) Ending(CommandRun run) => (run.ExitCode, run.Error);

    private static (string? Kind, int? Pages) SourceOf(string line)
    {
        JsonElement source = JsonDocument.Parse(line).RootElement.GetProperty("source");
        JsonElement pages = source.GetProperty("pages");
        return (source.GetProperty("kind").GetString(), pages.ValueKind == JsonValueKind.Null ? null : pages.GetInt32());
    }
}
