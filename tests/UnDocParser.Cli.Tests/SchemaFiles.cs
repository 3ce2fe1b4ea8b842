using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Cli.Tests;

/// <summary>The schemas that the program ships, as its tests hold outputs against them.</summary>
internal static class SchemaFiles
{
    private static readonly EvaluationOptions WithPlaces = new() { OutputFormat = OutputFormat.List };

    /// <summary>Gets the names of the schemas: <c>outline-1</c>.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.PathOf("docs/schemas")).Select(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal));

    /// <summary>Reads a schema so that it takes no key that it does not name. Whoever reads outputs must pass over such keys; the program may not write them unsaid.</summary>
    /// <param name="name">Its name.</param>
    public static JsonSchema ReadClosed(string name)
    {
        JsonNode schema = JsonNode.Parse(Repository.Read($"docs/schemas/{name}.schema.json"))!;
        schema.AsObject().Remove("$id");
        Close(schema);
        return JsonSchema.FromText(schema.ToJsonString());
    }

    /// <summary>Asserts that a schema takes an output.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="json">The output: one object.</param>
    public static void Takes(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        EvaluationResults results = schema.Evaluate(document.RootElement, WithPlaces);
        Assert.True(
            results.IsValid,
            string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Close(item);
            }
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        foreach ((string _, JsonNode? value) in schema.ToList())
        {
            Close(value);
        }

        if (schema["properties"] is JsonObject && schema["required"] is JsonArray)
        {
            schema["additionalProperties"] = false;
        }
    }
}
