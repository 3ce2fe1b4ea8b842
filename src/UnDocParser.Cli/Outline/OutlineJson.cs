using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnDocParser.Cli.Outline;

/// <summary>Writes outlines as JSON, on one line or indented.</summary>
[JsonSerializable(typeof(OutlineDocument))]
internal sealed partial class OutlineJson : JsonSerializerContext
{
    /// <summary>Gets the writer of one line an outline.</summary>
    public static OutlineJson OneLine { get; } = new(OptionsFor(indented: false));

    /// <summary>Gets the writer of indented outlines.</summary>
    public static OutlineJson Indented { get; } = new(OptionsFor(indented: true));

    /// <summary>Writes an outline, with a line end behind it.</summary>
    /// <param name="outline">The outline.</param>
    public string Write(OutlineDocument outline) => JsonSerializer.Serialize(outline, OutlineDocument) + "\n";

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The output is no part of a web page: letters of all scripts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
