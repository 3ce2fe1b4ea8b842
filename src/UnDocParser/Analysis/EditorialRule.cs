using System.Collections.Immutable;
using UnDocParser.Diagnostics;

namespace UnDocParser.Analysis;

/// <summary>Looks at a document for one rule.</summary>
/// <param name="context">The document, and where to report.</param>
/// <param name="rule">What is reported.</param>
internal delegate void EditorialCheck(DocumentAnalysisContext context, DiagnosticDescriptor rule);

/// <summary>A rule of editors: what is reported, an example, a counter-example and where it comes from. <c>docs/linting.md</c> is made from these.</summary>
/// <param name="descriptor">What is reported.</param>
/// <param name="check">How it is found.</param>
internal sealed class EditorialRule(DiagnosticDescriptor descriptor, EditorialCheck check) : DocumentAnalyzer
{
    /// <summary>Gets what is reported.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <summary>Gets a text that is reported.</summary>
    public required string Example { get; init; }

    /// <summary>Gets the nearest text that is not; where there is a correction, what it makes of the example.</summary>
    public required string CounterExample { get; init; }

    /// <summary>Gets where the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Gets a value indicating whether there is a correction, in all cases or in most.</summary>
    public bool HasFix { get; init; }

    /// <inheritdoc/>
    public override void Analyze(DocumentAnalysisContext context) => check(context, Descriptor);

    /// <summary>Returns the identifier and the title.</summary>
    public override string ToString() => Descriptor.ToString();
}
