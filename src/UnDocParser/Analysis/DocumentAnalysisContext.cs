using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>What a <see cref="DocumentAnalyzer"/> is given: one document, and where to report. Serves one thread.</summary>
public sealed class DocumentAnalysisContext
{
    private readonly ImmutableArray<DiagnosticDescriptor> _supported;
    private readonly List<AnalysisFinding> _findings = [];

    internal DocumentAnalysisContext(AnalyzedDocument document, ImmutableArray<DiagnosticDescriptor> supported, CancellationToken cancellationToken)
    {
        Document = document;
        _supported = supported;
        CancellationToken = cancellationToken;
    }

    /// <summary>Gets the model of the document.</summary>
    public DocumentModel Model => Document.Model;

    /// <summary>Gets the tree of the document.</summary>
    public SyntaxTree Tree => Model.Tree;

    /// <summary>Gets the language of the document as its ISO 639-1 code.</summary>
    public string Language => Model.Language;

    /// <summary>Gets what stops the analysis; an analyzer that takes long looks at it.</summary>
    public CancellationToken CancellationToken { get; }

    internal AnalyzedDocument Document { get; }

    internal Language Words => Document.Words;

    internal IReadOnlyList<AnalysisFinding> Findings => _findings;

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">What kind of finding it is: one of <see cref="DocumentAnalyzer.SupportedDiagnostics"/>.</param>
    /// <param name="span">Where it is, in UTF-16 code units.</param>
    /// <param name="arguments">What the message has in its places.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The analyzer does not support the descriptor.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> ends behind the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) => Report(descriptor, span, fix: null, arguments);

    /// <summary>Reports a finding that can be corrected.</summary>
    /// <param name="descriptor">What kind of finding it is: one of <see cref="DocumentAnalyzer.SupportedDiagnostics"/>.</param>
    /// <param name="span">Where it is, in UTF-16 code units.</param>
    /// <param name="fix">How it is corrected; null where that takes a person.</param>
    /// <param name="arguments">What the message has in its places.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="fix"/> is null.</exception>
    /// <exception cref="ArgumentException">The analyzer does not support the descriptor.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/>, or a change of <paramref name="fix"/>, ends behind the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, CodeFix? fix, params string[] arguments)
    {
        if (descriptor is null)
        {
            throw new ArgumentNullException(nameof(descriptor));
        }

        if (arguments is null)
        {
            throw new ArgumentNullException(nameof(arguments));
        }

        if (!_supported.Contains(descriptor))
        {
            throw new ArgumentException($"{descriptor.Id} is none of the diagnostics that the analyzer supports.", nameof(descriptor));
        }

        if (span.End > Tree.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (fix is not null && fix.Changes[fix.Changes.Length - 1].Span.End > Tree.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(fix));
        }

        _findings.Add(new AnalysisFinding(new Diagnostic(descriptor, Tree.GetLocation(span), [.. arguments]), fix));
    }
}
