using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>Runs analyzers over documents, and corrects what they found.</summary>
/// <example>
/// <code>
/// SyntaxTree corrected = DocumentAnalysis.ApplyFixes(tree, DocumentAnalysis.Run(tree, DocumentAnalyzers.Default));
/// </code>
/// </example>
public static class DocumentAnalysis
{
    /// <summary>Returns what analyzers find in a document.</summary>
    /// <param name="tree">The tree of the document.</param>
    /// <param name="analyzers">The analyzers, such as <see cref="DocumentAnalyzers.Default"/>.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <returns>
    /// The findings in the order of their places, those of one place in the order of the analyzers. Those of an analyzer that threw are left out; a
    /// finding of the kind <see cref="AnalysisDescriptors.AnalyzerFailed"/> says so.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<AnalysisFinding> Run(SyntaxTree tree, IEnumerable<DocumentAnalyzer> analyzers, CancellationToken cancellationToken = default) =>
        tree is null ? throw new ArgumentNullException(nameof(tree)) : Run(DocumentModel.Create(tree), analyzers, cancellationToken);

    /// <summary>Returns what analyzers find in a document whose model is at hand.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="analyzers">The analyzers, such as <see cref="DocumentAnalyzers.Default"/>.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <returns>The findings, as for a tree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<AnalysisFinding> Run(DocumentModel model, IEnumerable<DocumentAnalyzer> analyzers, CancellationToken cancellationToken = default)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        if (analyzers is null)
        {
            throw new ArgumentNullException(nameof(analyzers));
        }

        var document = new AnalyzedDocument(model);
        var findings = new List<AnalysisFinding>();
        foreach (DocumentAnalyzer analyzer in analyzers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(Run(analyzer, document, cancellationToken));
        }

        return [.. findings.OrderBy(static finding => finding.Diagnostic.Location.SourceSpan)];
    }

    /// <summary>Returns the document with what was found corrected, as far as there are corrections that do not overlap.</summary>
    /// <param name="tree">The tree in which it was found.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <returns>
    /// The corrected document; the tree itself where nothing can be corrected. Of two corrections that overlap the first is made; analyze again for the other.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A finding with a correction is of another tree.</exception>
    public static SyntaxTree ApplyFixes(SyntaxTree tree, IEnumerable<AnalysisFinding> findings, CancellationToken cancellationToken = default)
    {
        if (tree is null)
        {
            throw new ArgumentNullException(nameof(tree));
        }

        if (findings is null)
        {
            throw new ArgumentNullException(nameof(findings));
        }

        var changes = new List<TextChange>();
        foreach (AnalysisFinding finding in findings.Where(static finding => finding.Fix is not null))
        {
            if (finding.Diagnostic.Location.SourceTree != tree)
            {
                throw new ArgumentException("It was found in another tree.", nameof(findings));
            }

            if (!finding.Fix!.Changes.Any(change => changes.Exists(made => Meet(change.Span, made.Span))))
            {
                changes.AddRange(finding.Fix.Changes);
            }
        }

        return changes.Count == 0 ? tree : new CodeFix("Make all corrections", changes).Apply(tree, cancellationToken);
    }

    // Two at one place count as overlapping, since their order would decide.
    private static bool Meet(TextSpan left, TextSpan right) => left.Start <= right.End && right.Start <= left.End;

    private static IReadOnlyList<AnalysisFinding> Run(DocumentAnalyzer analyzer, AnalyzedDocument document, CancellationToken cancellationToken)
    {
        try
        {
            var context = new DocumentAnalysisContext(document, analyzer.SupportedDiagnostics, cancellationToken);
            analyzer.Analyze(context);
            return context.Findings;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            SyntaxTree tree = document.Model.Tree;
            string name = analyzer.ToString() ?? analyzer.GetType().Name;
            Location location = tree.GetLocation(new TextSpan(0, 0));
            return [new AnalysisFinding(new Diagnostic(AnalysisDescriptors.AnalyzerFailed, location, [name, $"{exception.GetType().Name}: {exception.Message}"]), fix: null)];
        }
    }
}
