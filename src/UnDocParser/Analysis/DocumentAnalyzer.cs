using System.Collections.Immutable;
using UnDocParser.Diagnostics;

namespace UnDocParser.Analysis;

/// <summary>
/// Looks for one kind of fault in documents, as an editor does. Derive from it to add a rule of your own: the analyzers of the library have no other
/// door. An analyzer keeps nothing between two documents, so that one object serves all threads.
/// </summary>
/// <example>
/// <code>
/// using System.Collections.Immutable;
///
/// internal sealed class LongClauseAnalyzer : DocumentAnalyzer
/// {
///     private static readonly DiagnosticDescriptor Rule = new("EX0001", "Long clause", "A clause of {0} characters", DiagnosticSeverity.Info, "…");
///
///     public override ImmutableArray&lt;DiagnosticDescriptor&gt; SupportedDiagnostics =&gt; [Rule];
///
///     public override void Analyze(DocumentAnalysisContext context)
///     {
///         foreach (DocumentParagraph clause in context.Model.Paragraphs.Where(paragraph =&gt; paragraph.Text.Length &gt; 1000))
///         {
///             context.Report(Rule, clause.Span, $"{clause.Text.Length}");
///         }
///     }
/// }
/// </code>
/// </example>
public abstract class DocumentAnalyzer
{
    /// <summary>Gets the kinds of finding it can report; no other may be reported.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Looks at a document, and reports what it finds.</summary>
    /// <param name="context">The document, and where to report.</param>
    /// <remarks>Any text parses, so the document may be anything. An exception costs the findings of this analyzer only.</remarks>
    public abstract void Analyze(DocumentAnalysisContext context);
}
