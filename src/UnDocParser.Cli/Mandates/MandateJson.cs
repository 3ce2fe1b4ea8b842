using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Mandates;

/// <summary>Writes mandates as JSON, one object a file.</summary>
[JsonSerializable(typeof(MandateDocument))]
internal sealed partial class MandateJson : JsonSerializerContext
{
    private static readonly MandateJson OneLine = new(JsonFormat.OptionsFor(indented: false));
    private static readonly MandateJson Indented = new(JsonFormat.OptionsFor(indented: true));

    /// <summary>Writes a document, with a line end behind it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static string Write(MandateDocument document, bool indented) => JsonSerializer.Serialize(document, (indented ? Indented : OneLine).MandateDocument) + "\n";
}
