namespace UnDocParser.Syntax.Green;

/// <summary>What few nodes carry beside their syntax, where it is more than diagnostics.</summary>
/// <param name="diagnostics">The diagnostics of the node itself, or null.</param>
/// <param name="annotations">The annotations of the node itself; at least one.</param>
internal sealed class GreenExtras(GreenDiagnostic[]? diagnostics, SyntaxAnnotation[] annotations)
{
    /// <summary>Gets the diagnostics, or null.</summary>
    public GreenDiagnostic[]? Diagnostics { get; } = diagnostics;

    /// <summary>Gets the annotations.</summary>
    public SyntaxAnnotation[] Annotations { get; } = annotations;
}
