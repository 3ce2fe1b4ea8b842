using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnDocParser.Cli.Output;

/// <summary>A line of the manifest: what became of one input. The order of the members is that of the keys.</summary>
/// <param name="Input">The path of the input as given.</param>
/// <param name="Sha256">The hash of its bytes in small hexadecimal digits; null where it could not be read.</param>
/// <param name="Output">The result in the folder, with slashes; null where there is none.</param>
/// <param name="Bytes">The length of the result.</param>
/// <param name="Error">What went wrong; null where there is a result.</param>
/// <param name="Warning">What is doubtful in the input as a file, or null.</param>
/// <param name="ExitCode">What the input means for the exit code.</param>
/// <param name="Milliseconds">How long the work on it took.</param>
/// <param name="Settings">What else the result depends on: command, options, version.</param>
internal sealed record ManifestEntry(
    string Input, string? Sha256, string? Output, long Bytes, string? Error, string? Warning, int ExitCode, long Milliseconds, string Settings);

/// <summary>Reads and writes the lines of a manifest.</summary>
[JsonSerializable(typeof(ManifestEntry))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    private static readonly ManifestJson OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    /// <summary>Returns the line of an entry, without its end.</summary>
    /// <param name="entry">The entry.</param>
    public static byte[] Write(ManifestEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, OneLine.ManifestEntry);

    /// <summary>Returns the entry of a line; null if it is none.</summary>
    /// <param name="line">The line, without its end.</param>
    public static ManifestEntry? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, OneLine.ManifestEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
