using System.Text.Json;
using UnDocParser.Cli.Exports;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Outline;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Cli.Tests;

public sealed class ExportTests
{
    private const int TextsOfCorpus = 120;

    // Of all 1,313 texts it is 97.9 % as Markdown and 93.6 % as plain text, which has no italics that tell where an opening phrase ends.
    private const double LeastEqual = 0.88;

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    public void The_outline_of_an_export_is_that_of_the_text(string format)
    {
        OutlineDocument outline = OutlineOf(ExportTexts.Rich);

        Assert.Equal(2, outline.Footnotes.Count);
        Assert.Contains(outline.Paragraphs, paragraph => paragraph is { Part: "annex:1", Label: "2." });
        Assert.Equal(Comparable(outline), Comparable(OutlineOf(Export(format, ExportTexts.Rich))));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    public void An_export_of_an_export_is_the_same(string format)
    {
        string export = Export(format, ExportTexts.Rich);

        Assert.Equal(export, Export(format, export));
    }

    [Fact]
    public void Markdown_has_headings_italics_a_table_notes_and_escaped_signs()
    {
        string[] lines = Export("markdown", ExportTexts.Rich).Split('\n');

        Assert.Contains("# 91/14. Lights of the coast", lines);
        Assert.Contains("## Annex", lines);
        Assert.Contains("*Noting with appreciation* the report on the file lamp\\_list \\[draft\\] of 5 \\< 6 lamps,[^2]", lines);
        Assert.Contains("| North | 12 |", lines);
        Assert.Equal("[^2]: A/91/33.", lines[^2]);
    }

    [Fact]
    public void Plain_text_has_indents_raised_marks_and_notes_below_a_rule()
    {
        string[] lines = Export("text", ExportTexts.Rich).Split('\n');

        Assert.Contains("    (a) To keep lamps burning:", lines);
        Assert.Contains("        (i) By night;", lines);
        Assert.Contains("North\t12", lines);
        Assert.Contains(lines, line => line.EndsWith("4 December 2035¹ and 70/1 of 25 September 2015,", StringComparison.Ordinal));
        Assert.Equal(["__________________", "", "¹ See A/90/12, annex.", "", "² A/91/33.", ""], lines[^6..]);
    }

    [SharedTheory(SharedTexts.Corpus)]
    [InlineData("markdown")]
    [InlineData("text")]
    public void The_outlines_of_exports_of_the_corpus_are_those_of_the_texts(string format)
    {
        string[] texts = [.. SharedTexts.ReadCorpus(".txt").Select(file => file.Text)];
        new Random(TestSeed.Value).Shuffle(texts);

        int equal = texts.Take(TextsOfCorpus).Count(text => Comparable(OutlineOf(text)) == Comparable(OutlineOf(Export(format, text))));

        Assert.InRange(equal, LeastEqual * TextsOfCorpus, TextsOfCorpus);
    }

    [Fact]
    public async Task Json_is_the_outline()
    {
        CommandRun export = await CommandRun.OfAsync("export", "--to", "json", Fixture.English, Fixture.French);
        CommandRun outline = await CommandRun.OfAsync("outline", "--format", "jsonl", Fixture.English, Fixture.French);

        Assert.Equal(outline, export);
    }

    [Fact]
    public async Task Mandates_have_the_keys_of_the_mandate_tools()
    {
        CommandRun run = await CommandRun.WithInputAsync(ExportTexts.Rich, "export", "--to", "mandates", "-");

        JsonElement[] paragraphs = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("paragraphs").EnumerateArray()];
        Assert.Equal("title", paragraphs[0].GetProperty("type").GetString());
        JsonElement recalling = paragraphs.Single(paragraph => paragraph.GetProperty("text").GetString()!.StartsWith("Recalling", StringComparison.Ordinal));
        Assert.Equal("preambular", recalling.GetProperty("paragraph_type").GetString());
        Assert.Equal(["A/RES/90/3", "A/RES/70/1", "A/90/12"], recalling.GetProperty("links").EnumerateArray().Select(link => link[0].GetString()));
        JsonElement request = paragraphs.Single(paragraph => paragraph.GetProperty("text").GetString()!.StartsWith("Requests", StringComparison.Ordinal));
        Assert.Equal(("operative", 0, "1.", "Requests"), (request.GetProperty("paragraph_type").GetString(), request.GetProperty("paragraph_level").GetInt32(), request.GetProperty("prefix").GetString(), request.GetProperty("action_verb").GetString()));
        JsonElement mandate = request.GetProperty("mandates")[0];
        Assert.Equal("requests", mandate.GetProperty("action_verb_normalized").GetString());
        Assert.Equal("secretaryGeneral", mandate.GetProperty("assignees")[0].GetProperty("assignee_normalized").GetString());
        JsonElement item = paragraphs.Single(paragraph => paragraph.GetProperty("prefix").GetString() == "(ii)");
        Assert.Equal(("operative", 2), (item.GetProperty("paragraph_type").GetString(), item.GetProperty("paragraph_level").GetInt32()));
        JsonElement[] headings = [.. paragraphs.Where(paragraph => paragraph.GetProperty("type").GetString() == "heading")];
        Assert.All(headings, heading => Assert.InRange(heading.GetProperty("heading_level").GetInt32(), 1, 2));
        Assert.Equal(2, headings[^1].GetProperty("heading_level").GetInt32());
    }

    [Fact]
    public async Task Csv_has_a_line_a_paragraph_with_labels_section_notes_and_citations()
    {
        CommandRun run = await CommandRun.WithInputAsync(ExportTexts.Rich, "export", "--to", "csv", "-", Fixture.Unstructured);

        Assert.Equal(ParagraphCsv.Header.TrimEnd('\n'), run.OutputLines[0]);
        Assert.Contains(run.OutputLines, line => line.StartsWith("-,A/RES/91/14,6,main,,2. (a) (i),item,2,By night;,", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.Contains(",\"1: See A/90/12, annex.\",A/RES/90/3; A/RES/70/1; A/90/12", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.Contains(",annex:1,", StringComparison.Ordinal) && line.Contains("I. Keepers,2.,item,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_takes_a_file_a_text_and_a_second_run_makes_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("text.txt", ExportTexts.Rich);
        string[] arguments = ["export", "--to", "markdown", "--out", folder.PathOf("out") + "/", "--resume", text];

        CommandRun first = await CommandRun.OfAsync(arguments);
        string result = Directory.GetFiles(folder.PathOf("out"), "*.md", SearchOption.AllDirectories).Single();
        DateTime written = File.GetLastWriteTimeUtc(result);
        CommandRun second = await CommandRun.OfAsync(arguments);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.EndsWith("text.txt.md", result, StringComparison.Ordinal);
        Assert.Equal(Export("markdown", ExportTexts.Rich), await File.ReadAllTextAsync(result));
        Assert.Equal(written, File.GetLastWriteTimeUtc(result));
    }

    [Fact]
    public async Task A_character_that_acts_is_shown()
    {
        CommandRun run = await CommandRun.WithInputAsync("The General Assembly,\n\n1. Decides to light \u001b]0;lamps\u0007;\n", "export", "--to", "text", "-");

        Assert.Contains("␛]0;lamps␇", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_none_is_told()
    {
        CommandRun run = await CommandRun.OfAsync("export", "--to", "poem", Fixture.English);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("markdown", run.Error, StringComparison.Ordinal);
    }

    private static InputText InputOf(string text) => new("-", SourceText.From(text), null);

    private static OutlineDocument OutlineOf(string text)
    {
        InputText input = InputOf(text);
        return OutlineMapper.Map(input, input.Parse(null, default));
    }

    private static string Export(string format, string text)
    {
        InputText input = InputOf(text);
        return ExportFormats.Find(format).Write(input, input.Parse(null, default));
    }

    // Without what the layout makes: places, page furniture, what is doubtful in places, blanks within phrases and symbols.
    private static string Comparable(OutlineDocument outline) => OutlineJson.Indented.Write(outline with
    {
        Paragraphs = [.. outline.Paragraphs.Select(paragraph => paragraph with { Start = 0, End = 0, Opening = paragraph.Opening is { } opening ? WithoutBlanks(opening) : null })],
        Citations = [.. outline.Citations.Select(citation => citation with { Text = WithoutBlanks(citation.Text) })],
        Furniture = [],
        Diagnostics = [],
    });

    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
