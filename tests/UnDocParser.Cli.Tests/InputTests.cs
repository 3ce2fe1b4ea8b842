using System.Text;
using System.Text.Json;
using UnDocParser.Cli.Commands;
using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Tests;

public sealed class InputTests
{
    [Fact]
    public async Task Reads_standard_input_when_told()
    {
        CommandRun run = await CommandRun.WithInputAsync(await File.ReadAllTextAsync(Fixture.English), "outline", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"path\":\"-\",\"symbol\":\"A/RES/99/1\"", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_device_without_end_is_refused()
    {
        CommandRun run = await CommandRun.OfAsync("check", "/dev/zero", Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: /dev/zero: cannot be read; it has more than 256 MiB; name a document, or parts of one"], run.ErrorLines);
    }

    [Fact]
    public async Task Reads_standard_input_once()
    {
        CommandRun run = await CommandRun.WithInputAsync("Text.", "outline", "-", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal(["undoc: -: standard input was read already; name it once"], run.ErrorLines);
    }

    [Fact]
    public async Task Reads_paths_from_a_list_behind_those_named()
    {
        using var folder = new TemporaryFolder();
        string list = folder.Write("list", Fixture.English + "\r\n\n" + Fixture.Unstructured);

        CommandRun run = await CommandRun.OfAsync("outline", Fixture.French, "--files-from", list);

        Assert.Equal([Fixture.French, Fixture.English, Fixture.Unstructured], PathsOf(run));
    }

    [Fact]
    public async Task Reads_the_list_from_standard_input()
    {
        CommandRun run = await CommandRun.WithInputAsync(Fixture.English + "\n" + Fixture.French + "\n", "outline", "--files-from", "-");

        Assert.Equal([Fixture.English, Fixture.French], PathsOf(run));
    }

    [Fact]
    public async Task Keeps_the_order_of_many_files()
    {
        using var folder = new TemporaryFolder();
        string[] paths = Enumerable.Range(0, 60).Select(index => folder.Write($"{index}.txt", new string('x', 100 * (60 - index)))).ToArray();

        CommandRun run = await CommandRun.OfAsync(["outline", .. paths]);

        Assert.Equal(paths, PathsOf(run));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Says_that_a_file_is_missing_and_goes_on()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "no/such/file", Fixture.French);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([Fixture.English, Fixture.French], PathsOf(run));
        Assert.Equal(["undoc: no/such/file: not found; check the path"], run.ErrorLines);
    }

    [Fact]
    public async Task Says_that_a_list_is_missing()
    {
        CommandRun run = await CommandRun.OfAsync("outline", "--files-from", "no-such-list");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["undoc: no-such-list: not found; check the path"], run.ErrorLines);
    }

    [Fact]
    public async Task Says_that_a_path_is_empty()
    {
        CommandRun run = await CommandRun.OfAsync("outline", "");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["undoc: : is no valid path; check the path"], run.ErrorLines);
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "is a PDF that is damaged; open it in a reader and print it to a new one, or repair it with qpdf")]
    [InlineData("PK\u0003\u0004rest of it", "is a Word or zip file that is damaged; open it in Word or LibreOffice and save it again")]
    [InlineData("{\\rtf1\\ansi text}", "is rich text (RTF); convert it first, with 'soffice --convert-to docx FILE' for instance")]
    [InlineData("\r\n<!doctype HTML>\n<html>", "is a web page (HTML), not text; save it as text or Markdown first")]
    [InlineData("<html lang=\"en\">", "is a web page (HTML), not text; save it as text or Markdown first")]
    [InlineData("<?xml version=\"1.0\"?>", "is XML, not text; extract its text first")]
    [InlineData("\u0000\u0001\u0002\u0003text", "looks binary, not like text; convert it to text first")]
    public async Task Refuses_what_is_no_text(string content, string problem)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("file", Encoding.Latin1.GetBytes(content));

        CommandRun run = await CommandRun.OfAsync("outline", path, Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([Fixture.English], PathsOf(run));
        Assert.Equal([$"undoc: {path}: {problem}"], run.ErrorLines);
    }

    [Fact]
    public async Task Reads_markdown_that_begins_with_a_tag()
    {
        CommandRun run = await CommandRun.WithInputAsync("<div align=\"center\">\n\nThe General Assembly,\n\n1. Decides.\n", "outline", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Says_that_standard_input_is_closed_and_goes_on()
    {
        CommandRun run = await CommandRun.WithInputAsync((Stream?)null, CancellationToken.None, "outline", "-", Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([Fixture.English], PathsOf(run));
        Assert.Equal(["undoc: -: standard input is closed; name a file, or lead one in with '<'"], run.ErrorLines);
    }

    [Fact]
    public async Task Says_that_the_list_is_to_come_from_closed_standard_input()
    {
        CommandRun run = await CommandRun.WithInputAsync((Stream?)null, CancellationToken.None, "outline", "--files-from", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["undoc: -: standard input is closed; name a file, or lead one in with '<'"], run.ErrorLines);
    }

    [Fact]
    public async Task Says_that_standard_input_cannot_be_read_and_goes_on()
    {
        using var folder = new TemporaryFolder();
        await using var writeOnly = new FileStream(folder.PathOf("file"), FileMode.Create, FileAccess.Write);

        CommandRun run = await CommandRun.WithInputAsync(writeOnly, CancellationToken.None, "outline", "-", Fixture.English);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([Fixture.English], PathsOf(run));
        Assert.StartsWith("undoc: -: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_text_is_too_large_and_goes_on()
    {
        using var input = new MemoryStream();
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var run = new FileRun(new Terminal { Input = input, Output = output, Error = error }, (text, _) =>
            new FileResult(text.Path == Fixture.French ? new string('x', GC.AllocateUninitializedArray<byte>(int.MaxValue).Length) : text.Path));

        int exitCode = await run.RunAsync(_ => new InputPaths([Fixture.French, Fixture.English]), CancellationToken.None);

        Assert.Equal((2, Fixture.English), (exitCode, output.ToString()));
        Assert.Equal($"undoc: {Fixture.French}: is too large for the memory there is; split it, or give more memory\n", error.ToString());
    }

    [Fact]
    public async Task Warns_of_invalid_bytes_and_processes_the_file()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.Latin1);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([Fixture.Latin1], PathsOf(run));
        Assert.Equal(
            [$"undoc: {Fixture.Latin1}: 1 byte is not valid utf-8, the first at offset 37; each became U+FFFD, save the file as UTF-8 or name its encoding with --encoding"],
            run.ErrorLines);
    }

    [Fact]
    public async Task Reads_utf16_by_its_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(await File.ReadAllTextAsync(Fixture.French))];

        CommandRun run = await CommandRun.OfAsync("outline", folder.Write("utf16.txt", bytes));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Sécurité des feux de port", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_output_cannot_be_written()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--output", "no/such/folder/out.jsonl");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("undoc: no/such/folder/out.jsonl: cannot be written; ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> PathsOf(CommandRun run) =>
        run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString());
}
