using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Queries;

/// <summary>Writes what was found as JSON, one object a file.</summary>
[JsonSerializable(typeof(FoundList))]
internal sealed partial class FoundJson : JsonSerializerContext
{
    private static readonly FoundJson OneLine = new(JsonFormat.OptionsFor(indented: false));
    private static readonly FoundJson Indented = new(JsonFormat.OptionsFor(indented: true));

    /// <summary>Writes what was found in a file, with a line end behind it.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static string Write(FoundList found, bool indented) =>
        JsonSerializer.Serialize(found, (indented ? Indented : OneLine).FoundList) + "\n";
}
