using System.Collections.Immutable;
using UnDocParser.Diagnostics;

namespace UnDocParser.Analysis;

/// <summary>The analyzers of the library. <c>docs/linting.md</c> lists them with an example each.</summary>
public static class DocumentAnalyzers
{
    /// <summary>Gets every analyzer, in the order of their identifiers.</summary>
    public static ImmutableArray<DocumentAnalyzer> All { get; } = [.. EditorialRules.Table];

    /// <summary>Gets the analyzers that official texts seldom give anything to report: all but those whose kinds of finding are hidden.</summary>
    public static ImmutableArray<DocumentAnalyzer> Default { get; } =
        [.. EditorialRules.Table.Where(static rule => rule.Descriptor.Severity > DiagnosticSeverity.Hidden)];
}
