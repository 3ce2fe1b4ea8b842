using System.Text.Json;
using System.Text.Json.Serialization;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Comparison;

/// <summary>Writes comparisons and alignments as JSON.</summary>
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(AlignmentDocument))]
internal sealed partial class ComparisonJson : JsonSerializerContext
{
    private static readonly ComparisonJson OneLine = new(JsonFormat.OptionsFor(indented: false));
    private static readonly ComparisonJson Indented = new(JsonFormat.OptionsFor(indented: true));

    /// <summary>Writes a comparison, with a line end behind it.</summary>
    /// <param name="document">The comparison.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static string Write(ComparisonDocument document, bool indented) =>
        JsonSerializer.Serialize(document, Context(indented).ComparisonDocument) + "\n";

    /// <summary>Writes an alignment, with a line end behind it.</summary>
    /// <param name="document">The alignment.</param>
    /// <param name="indented">Whether on several lines.</param>
    public static string Write(AlignmentDocument document, bool indented) =>
        JsonSerializer.Serialize(document, Context(indented).AlignmentDocument) + "\n";

    private static ComparisonJson Context(bool indented) => indented ? Indented : OneLine;
}
