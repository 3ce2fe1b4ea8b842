using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Linting;

/// <summary>Writes what was found in texts as JSON, on one line or indented.</summary>
[JsonSerializable(typeof(LintedDocument))]
internal sealed partial class LintJson : JsonSerializerContext
{
    private static readonly LintJson OneLine = new(JsonFormat.OptionsFor(indented: false));
    private static readonly LintJson Indented = new(JsonFormat.OptionsFor(indented: true));

    /// <summary>Returns the writer of objects on one line, or indented.</summary>
    /// <param name="indented">Whether on several lines.</param>
    public static LintJson Of(bool indented) => indented ? Indented : OneLine;

    /// <summary>Writes what was found in a text, with a line end behind it.</summary>
    /// <param name="document">What was found.</param>
    public string Write(LintedDocument document) => JsonSerializer.Serialize(document, LintedDocument) + "\n";
}
