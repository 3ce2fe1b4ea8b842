using System.Text.Json;
using UnDocParser.Cli.Input;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Serving;

/// <summary>A request for an outline: <c>{"id": 1, "text": "The General Assembly, …", "language": "en"}</c> or <c>{"id": "a", "path": "draft.pdf"}</c>.</summary>
/// <param name="Id">The id as it was written, JSON; <c>null</c> if there is none.</param>
internal sealed record ServeRequest(string Id)
{
    /// <summary>The id of a request that has none, or whose id cannot be read.</summary>
    public const string NoId = "null";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Gets the text; null where a path is named.</summary>
    public string? Text { get; private init; }

    /// <summary>Gets the path of a file; null where there is a text.</summary>
    public string? Path { get; private init; }

    /// <summary>Gets the language; null to find it in the text.</summary>
    public string? Language { get; private init; }

    /// <summary>Reads a request.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="ServeException">It is no request.</exception>
    public static ServeRequest Parse(byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Check(Read(document.RootElement))
                : throw new ServeException(NoId, "the line is no JSON object");
        }
        catch (JsonException exception)
        {
            throw new ServeException(NoId, $"the line is no valid JSON at byte {(exception.BytePositionInLine ?? 0) + 1}: {WordsOf(exception)}");
        }
    }

    // "'x' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 1."
    private static string WordsOf(JsonException exception) => exception.Message.Split(" LineNumber: ")[0].TrimEnd('.');

    private static ServeRequest Read(JsonElement root)
    {
        var request = new ServeRequest(root.TryGetProperty("id", out JsonElement id) ? IdOf(id) : NoId);
        foreach (JsonProperty member in root.EnumerateObject())
        {
            request = member.Name switch
            {
                "id" => request,
                "text" => request with { Text = StringOf(member, request) },
                "path" => request with { Path = StringOf(member, request) },
                "language" => request with { Language = StringOf(member, request) },
                var name => throw new ServeException(request.Id, $"'{name}' is no member of a request; they are id, text, path, language"),
            };
        }

        return request;
    }

    private static ServeRequest Check(ServeRequest request)
    {
        if (request.Text is null == request.Path is null)
        {
            throw new ServeException(request.Id, "a request has either a text or a path");
        }

        if (request.Path == InputReader.StandardInput)
        {
            throw new ServeException(request.Id, "standard input holds the requests and is no path");
        }

        return request.Language is null || ParseOptions.KnownLanguages.Contains(request.Language)
            ? request
            : throw new ServeException(request.Id, $"'{request.Language}' is no known language; they are {string.Join(", ", ParseOptions.KnownLanguages)}");
    }

    private static string IdOf(JsonElement id) => id.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null
        ? id.GetRawText()
        : throw new ServeException(NoId, "an id is a string or a number");

    private static string? StringOf(JsonProperty member, ServeRequest request)
    {
        try
        {
            return member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? member.Value.GetString()
                : throw new ServeException(request.Id, $"'{member.Name}' is no string");
        }
        catch (InvalidOperationException)
        {
            throw new ServeException(request.Id, $"'{member.Name}' is no valid Unicode");
        }
    }
}
