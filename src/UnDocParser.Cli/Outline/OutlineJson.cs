using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Outline;

/// <summary>Writes outlines as JSON, on one line or indented.</summary>
[JsonSerializable(typeof(OutlineDocument))]
[JsonSerializable(typeof(CheckedDocument))]
internal sealed partial class OutlineJson : JsonSerializerContext
{
    /// <summary>Gets the writer of one line an outline.</summary>
    public static OutlineJson OneLine { get; } = new(JsonFormat.OptionsFor(indented: false));

    /// <summary>Gets the writer of indented outlines.</summary>
    public static OutlineJson Indented { get; } = new(JsonFormat.OptionsFor(indented: true));

    /// <summary>Returns the writer of objects on one line, or indented.</summary>
    /// <param name="indented">Whether on several lines.</param>
    public static OutlineJson Of(bool indented) => indented ? Indented : OneLine;

    /// <summary>Writes what was found in a text, with a line end behind it.</summary>
    /// <param name="document">What was found.</param>
    public string Write(CheckedDocument document) => JsonSerializer.Serialize(document, CheckedDocument) + "\n";

    /// <summary>Writes an outline, with a line end behind it.</summary>
    /// <param name="outline">The outline.</param>
    public string Write(OutlineDocument outline) => JsonSerializer.Serialize(outline, OutlineDocument) + "\n";
}
