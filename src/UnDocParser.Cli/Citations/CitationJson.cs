using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Citations;

/// <summary>Writes citations as JSON, one object a file.</summary>
[JsonSerializable(typeof(CitationList))]
internal sealed partial class CitationJson : JsonSerializerContext
{
    private static readonly CitationJson OneLine = new(OptionsFor(indented: false));
    private static readonly CitationJson Indented = new(OptionsFor(indented: true));

    /// <summary>Writes the citations of a file, with a line end behind them.</summary>
    /// <param name="list">The citations.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static string Write(CitationList list, bool indented) => JsonSerializer.Serialize(list, (indented ? Indented : OneLine).CitationList) + "\n";

    private static JsonSerializerOptions OptionsFor(bool indented) => new(JsonFormat.OptionsFor(indented)) { IgnoreReadOnlyProperties = true };
}
