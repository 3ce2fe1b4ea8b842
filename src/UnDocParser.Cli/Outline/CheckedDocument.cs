using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Outline;

/// <summary>What <c>undoc check</c> says of one text as JSON.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Path">The path as given.</param>
/// <param name="Diagnostics">What is doubtful or wrong, in the order of the text.</param>
internal sealed record CheckedDocument(string Schema, string Path, IReadOnlyList<OutlineDiagnostic> Diagnostics)
{
    /// <summary>Maps what was found.</summary>
    /// <param name="input">The text.</param>
    /// <param name="findings">What was found in it.</param>
    public static CheckedDocument Of(InputText input, IReadOnlyList<Finding> findings) =>
        new("undoc-check/1", input.Path, [.. findings.Select(OutlineMapper.Map)]);
}
