using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Exports;

/// <summary>Writes texts in the shape of the mandate tools as JSON, one object a line.</summary>
[JsonSerializable(typeof(MandateText))]
internal sealed partial class MandateTextJson : JsonSerializerContext
{
    private static readonly MandateTextJson OneLine = new(new JsonSerializerOptions(JsonFormat.OptionsFor(indented: false))
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    });

    /// <summary>Writes a text, with a line end behind it.</summary>
    /// <param name="text">The text.</param>
    public static string Write(MandateText text) => JsonSerializer.Serialize(text, OneLine.MandateText) + "\n";
}
