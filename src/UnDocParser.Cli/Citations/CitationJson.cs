using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnDocParser.Cli.Citations;

/// <summary>Writes citations as JSON, one object a file.</summary>
[JsonSerializable(typeof(CitationList))]
internal sealed partial class CitationJson : JsonSerializerContext
{
    private static readonly CitationJson Indented = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The output is no part of a web page: letters of all scripts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Writes the citations of a file, with a line end behind them.</summary>
    /// <param name="list">The citations.</param>
    public static string Write(CitationList list) => JsonSerializer.Serialize(list, Indented.CitationList) + "\n";
}
