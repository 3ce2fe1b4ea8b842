using System.Collections.Immutable;
using UnDocParser.Analysis;
using UnDocParser.Cli.Input;

namespace UnDocParser.Cli.Linting;

/// <summary>What <c>undoc lint</c> says of one text as JSON.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Path">The path as given.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
internal sealed record LintedDocument(string Schema, string Path, IReadOnlyList<LintedFinding> Findings)
{
    /// <summary>Maps what was found.</summary>
    /// <param name="input">The text.</param>
    /// <param name="printed">The findings as the program prints them.</param>
    /// <param name="findings">The findings, in the same order.</param>
    public static LintedDocument Of(InputText input, IReadOnlyList<Finding> printed, ImmutableArray<AnalysisFinding> findings) =>
        new("undoc-lint/1", input.Path, [.. printed.Zip(findings, LintedFinding.Of)]);
}

/// <summary>Something found in a text.</summary>
internal sealed record LintedFinding(
    string Id, string Severity, string Message, int Start, int End, int Line, int Column, int? Page, string Help, LintedFix? Fix)
{
    /// <summary>Maps a finding.</summary>
    public static LintedFinding Of(Finding printed, AnalysisFinding finding) => new(
        printed.Kind.Id,
        printed.Severity,
        printed.Message,
        printed.Span.Start,
        printed.Span.End,
        printed.Line,
        printed.Column,
        printed.Page,
        printed.Kind.HelpLink,
        finding.Fix is { } fix ? new LintedFix(fix.Title, [.. fix.Changes.Select(static change => new LintedChange(change.Span.Start, change.Span.End, change.NewText))]) : null);
}

/// <summary>How a finding is corrected.</summary>
internal sealed record LintedFix(string Title, IReadOnlyList<LintedChange> Changes);

/// <summary>What to put where.</summary>
internal sealed record LintedChange(int Start, int End, string Text);
