using System.Text.Json;

namespace UnDocParser.Cli.Trees;

/// <summary>Prints nested objects: <c>{"role", "kind", "start", "end", "missing"?, "text"?, "children"}</c>.</summary>
internal sealed class JsonTreePrinter(Utf8JsonWriter writer) : TreePrinter
{
    /// <inheritdoc/>
    protected override void Begin(in TreeElement element)
    {
        writer.WriteStartObject();
        writer.WriteString("role", NameOf(element.Role));
        writer.WriteString("kind", element.Kind.ToString());
        writer.WriteNumber("start", element.Span.Start);
        writer.WriteNumber("end", element.Span.End);
        if (element.IsMissing)
        {
            writer.WriteBoolean("missing", value: true);
        }

        if (element.Text is { } text)
        {
            writer.WriteString("text", text);
        }

        writer.WriteStartArray("children");
    }

    /// <inheritdoc/>
    protected override void End(in TreeElement element)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(TreeRole role) => role switch
    {
        TreeRole.Node => "node",
        TreeRole.Token => "token",
        TreeRole.LeadingTrivia => "leadingTrivia",
        _ => "trailingTrivia",
    };
}
