using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class OutlineTests
{
    private static readonly string[] Keys =
    [
        "schema", "path", "symbol", "kind", "language", "organ", "organName", "header", "paragraphs", "footnotes", "citations", "closing", "documents", "furniture",
        "diagnostics", "source",
    ];

    private static readonly string[] HeaderKeys =
    [
        "distribution", "distributionDate", "originalLanguage", "session", "agendaItems", "adoptionDate", "originSymbols", "number", "title", "sponsors",
    ];

    private static readonly string[] ParagraphKeys = ["type", "part", "label", "level", "parent", "opening", "text", "start", "end"];

    [Fact]
    public async Task Prints_one_line_of_json_a_file_in_the_order_given()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.French, Fixture.English);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal([Fixture.French, Fixture.English], run.OutputLines.Select(line => Parse(line).GetProperty("path").GetString()));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_every_key_in_the_order_of_the_schema()
    {
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", Fixture.English)).Output);

        Assert.Equal(Keys, KeysOf(outline));
        Assert.Equal(HeaderKeys, KeysOf(outline.GetProperty("header")));
        Assert.All(outline.GetProperty("paragraphs").EnumerateArray(), paragraph => Assert.Equal(ParagraphKeys, KeysOf(paragraph)));
        Assert.All(outline.GetProperty("citations").EnumerateArray(), citation => Assert.Equal(["symbol", "text", "in", "index"], KeysOf(citation)));
        Assert.Equal(["meeting", "date"], KeysOf(outline.GetProperty("closing")));
    }

    [Fact]
    public async Task Writes_null_for_what_the_text_lacks()
    {
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", Fixture.Unstructured)).Output);

        Assert.Equal(Keys, KeysOf(outline));
        Assert.Equal(HeaderKeys, KeysOf(outline.GetProperty("header")));
        Assert.Equal(JsonValueKind.Null, outline.GetProperty("symbol").ValueKind);
        Assert.Equal(JsonValueKind.Null, outline.GetProperty("closing").ValueKind);
        Assert.Equal(JsonValueKind.Null, outline.GetProperty("header").GetProperty("session").ValueKind);
        Assert.Equal(0, outline.GetProperty("header").GetProperty("sponsors").GetArrayLength());
    }

    [Fact]
    public async Task Tells_what_the_text_says()
    {
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", Fixture.English)).Output);

        Assert.Equal("undoc-outline/1", outline.GetProperty("schema").GetString());
        Assert.Equal("A/RES/99/1", outline.GetProperty("symbol").GetString());
        Assert.Equal("resolution", outline.GetProperty("kind").GetString());
        Assert.Equal("en", outline.GetProperty("language").GetString());
        Assert.Equal("generalAssembly", outline.GetProperty("organ").GetString());
        Assert.Equal("2044-12-02", outline.GetProperty("header").GetProperty("adoptionDate").GetString());
        Assert.Equal(
            ["enactingFormula", "preambular", "preambular", "operative", "operative", "item", "item", "operative"],
            outline.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("type").GetString()));
        JsonElement item = outline.GetProperty("paragraphs")[5];
        Assert.Equal("(a)", item.GetProperty("label").GetString());
        Assert.Equal(4, item.GetProperty("parent").GetInt32());
        Assert.Equal("To report on lights;", item.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_citation_keeps_the_letter_of_its_part()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("parts.txt");
        await File.WriteAllTextAsync(path, "The General Assembly,\n\nRecalling its resolutions 49/95 C and 53/97 AA,\n\n1. Decides to meet.\n");
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", path)).Output);

        Assert.Equal(["A/RES/49/95 C", "A/RES/53/97 AA"], outline.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("symbol").GetString()));
    }

    [Fact]
    public async Task Spans_are_those_of_the_input()
    {
        string text = await File.ReadAllTextAsync(Fixture.English);
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", Fixture.English)).Output);

        JsonElement clause = outline.GetProperty("paragraphs")[3];
        Assert.Equal("1. Welcomes the efforts of all States;", text[clause.GetProperty("start").GetInt32()..clause.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task Keeps_letters_readable()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.French);

        Assert.Contains("Sécurité des feux de port", run.Output, StringComparison.Ordinal);
        Assert.Contains("L’Assemblée générale,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indents_when_asked_for_json()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.English, "--format", "json");

        Assert.StartsWith("{\n  \"schema\": \"undoc-outline/1\",\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Keys, KeysOf(Parse(run.Output)));
    }

    [Fact]
    public async Task Takes_the_language_it_is_told()
    {
        CommandRun run = await CommandRun.OfAsync("outline", Fixture.Unstructured, "--language", "fr");

        Assert.Equal("fr", Parse(run.Output).GetProperty("language").GetString());
    }

    [Fact]
    public async Task Reports_diagnostics_with_line_and_column_from_one()
    {
        JsonElement outline = Parse((await CommandRun.OfAsync("outline", Fixture.Latin1)).Output);

        JsonElement diagnostic = outline.GetProperty("diagnostics").EnumerateArray().Single(found => found.GetProperty("id").GetString() == "UND0006");
        Assert.Equal(["id", "severity", "message", "start", "end", "line", "column", "page"], KeysOf(diagnostic));
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal((3, 15), (diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
        Assert.Equal((37, 38), (diagnostic.GetProperty("start").GetInt32(), diagnostic.GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task Writes_to_a_file_without_a_byte_order_mark()
    {
        using var folder = new TemporaryFolder();

        CommandRun run = await CommandRun.OfAsync("outline", Fixture.French, Fixture.English, "--output", folder.PathOf("out.jsonl"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        byte[] bytes = await File.ReadAllBytesAsync(folder.PathOf("out.jsonl"));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal(2, bytes.Count(value => value == (byte)'\n'));
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<string> KeysOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
