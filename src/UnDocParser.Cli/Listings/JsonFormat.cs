using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnDocParser.Cli.Listings;

/// <summary>How all commands write JSON: <c>jsonl</c> is one object a file on one line, <c>json</c> the same object indented.</summary>
internal static class JsonFormat
{
    /// <summary>Returns the options of a writer.</summary>
    /// <param name="indented">Whether it writes several lines.</param>
    public static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The output is no part of a web page: letters of all scripts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
