using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnDocParser.Cli.Serving;

/// <summary>Writes the lines that answer requests.</summary>
internal static class ServeReply
{
    /// <summary>Returns the line of an outline.</summary>
    /// <param name="id">The id of the request, JSON.</param>
    /// <param name="outline">The outline, JSON on one line.</param>
    /// <param name="warning">What is doubtful in the file, or null.</param>
    public static string Outline(string id, string outline, string? warning) =>
        $"{{\"id\":{id},\"outline\":{outline.AsSpan().TrimEnd('\n')}{(warning is null ? "" : ",\"warning\":" + Quote(warning))}}}\n";

    /// <summary>Returns the line of a request that failed.</summary>
    /// <param name="id">The id of the request, JSON.</param>
    /// <param name="error">What is wrong.</param>
    public static string Error(string id, string error) => $"{{\"id\":{id},\"error\":{Quote(error)}}}\n";

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
