using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnDocParser.Cli.Mandates;

/// <summary>Writes mandates as one line of JSON a file.</summary>
[JsonSerializable(typeof(MandateDocument))]
internal sealed partial class MandateJson : JsonSerializerContext
{
    private static readonly MandateJson OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The output is no part of a web page: letters of all scripts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a document, with a line end behind it.</summary>
    /// <param name="document">The document.</param>
    public static string Write(MandateDocument document) => JsonSerializer.Serialize(document, OneLine.MandateDocument) + "\n";
}
