using System.Text.Json;
using Json.Schema;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Documentation;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Cli.Tests;

public sealed class SchemaTests
{
    private const int TextsOfCorpus = 40;

    private static readonly Dictionary<string, string[]> Commands = new(StringComparer.Ordinal)
    {
        ["outline-1"] = ["outline", "--format", "jsonl"],
        ["check-1"] = ["check", "--format", "jsonl"],
        ["cite-1"] = ["cite", "--format", "jsonl"],
        ["mandates-1"] = ["mandates", "--format", "jsonl"],
        ["find-1"] = ["find", "operative, item, citation", "--format", "jsonl"],
        ["mandate-text-1"] = ["export", "--to", "mandates"],
    };

    public static TheoryData<string> Names => [.. Commands.Keys];

    [Fact]
    public void Every_schema_belongs_to_a_command() =>
        Assert.Equal(Commands.Keys.Order(StringComparer.Ordinal), SchemaFiles.Names.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_one_by_the_rules_of_schemas(string name)
    {
        using var schema = JsonDocument.Parse(Repository.Read($"docs/schemas/{name}.schema.json"));

        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
        Assert.Equal($"urn:undocparser:schema:{name}", schema.RootElement.GetProperty("$id").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_schema_takes_what_the_command_prints_of_the_fixtures(string name)
    {
        JsonSchema schema = SchemaFiles.ReadClosed(name);
        using var folder = new TemporaryFolder();
        string several = folder.Write("several.txt", ExportTexts.Rich);

        CommandRun run = await CommandRun.OfAsync([.. Commands[name], Fixture.English, Fixture.French, Fixture.Unstructured, several]);

        Assert.Equal(4, run.OutputLines.Length);
        Assert.All(run.OutputLines, line => SchemaFiles.Takes(schema, line));
    }

    [Theory]
    [InlineData("outline-1", "\"kind\":\"resolution\"", "\"kind\":\"treaty\"")]
    [InlineData("outline-1", "\"level\":0", "\"level\":\"top\"")]
    [InlineData("outline-1", "\"schema\":", "\"more\":1,\"schema\":")]
    [InlineData("mandate-text-1", "\"position\":0,", "")]
    public async Task A_schema_refuses_what_the_command_does_not_print(string name, string printed, string wrong)
    {
        CommandRun run = await CommandRun.OfAsync([.. Commands[name], Fixture.English]);
        string json = run.Output.Replace(printed, wrong, StringComparison.Ordinal);

        Assert.NotEqual(run.Output, json);
        using var document = JsonDocument.Parse(json);
        Assert.False(SchemaFiles.ReadClosed(name).Evaluate(document.RootElement).IsValid);
    }

    [SharedTheory(SharedTexts.Corpus)]
    [MemberData(nameof(Names))]
    public async Task A_schema_takes_what_the_command_prints_of_a_share_of_the_corpus(string name)
    {
        JsonSchema schema = SchemaFiles.ReadClosed(name);
        string[] paths = [.. Directory.EnumerateFiles(SharedTexts.Find(SharedTexts.Corpus)!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        new Random(TestSeed.Value).Shuffle(paths);

        CommandRun run = await CommandRun.OfAsync([.. Commands[name], .. paths.Take(TextsOfCorpus)]);

        Assert.Equal(TextsOfCorpus, run.OutputLines.Length);
        Assert.All(run.OutputLines, line => SchemaFiles.Takes(schema, line));
    }
}
