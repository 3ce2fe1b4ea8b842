using System.Collections.Immutable;
using UnDocParser.Analysis;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Analysis;

/// <summary>How analyzers are run, and what becomes of what they report.</summary>
public sealed class DocumentAnalysisTests
{
    private const string Text = "A/RES/91/12\n\nThe General Assembly,\n\nRecalling the Charter;\n\n1. Decides to meet.\n\n2. Decides to part.\n";
    private static readonly DiagnosticDescriptor Rule = new("EX0001", "Example", "Found {0}", DiagnosticSeverity.Info, "An example.");
    private static readonly DiagnosticDescriptor Other = new("EX0002", "Other", "Found", DiagnosticSeverity.Info, "Another.");

    [Fact]
    public void Findings_stand_in_the_order_of_their_places()
    {
        var tree = SyntaxTree.ParseText(Text);
        ImmutableArray<AnalysisFinding> findings = DocumentAnalysis.Run(tree, DocumentAnalyzers.All.Reverse());
        Assert.Equal(["UNL0003", "UNL0004"], findings.Select(finding => finding.Diagnostic.Id).Where(id => id != "UNL0025"));
        Assert.Equal(findings.Select(finding => finding.Diagnostic.Location.SourceSpan.Start).Order(), findings.Select(finding => finding.Diagnostic.Location.SourceSpan.Start));
    }

    [Fact]
    public void An_analyzer_that_throws_costs_its_own_findings_only()
    {
        var tree = SyntaxTree.ParseText(Text);
        var failing = new OwnAnalyzer(context =>
        {
            context.Report(Rule, new TextSpan(0, 1), "one");
            throw new InvalidOperationException("no lamp");
        });
        ImmutableArray<AnalysisFinding> findings = DocumentAnalysis.Run(tree, [failing, .. DocumentAnalyzers.Default]);
        Assert.Equal(["UNL0001", "UNL0003", "UNL0004"], findings.Select(finding => finding.Diagnostic.Id));
        Assert.Contains("no lamp", findings[0].Diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_analyzer_reports_only_what_it_supports_and_what_lies_in_the_text()
    {
        Assert.Equal(["UNL0001"], Run(context => context.Report(Other, new TextSpan(0, 1))));
        Assert.Equal(["UNL0001"], Run(context => context.Report(Rule, new TextSpan(0, Text.Length + 1), "one")));
        Assert.Equal(["UNL0001"], Run(context => context.Report(Rule, default, new CodeFix("Go too far", new TextChange(new TextSpan(0, Text.Length + 1), "")), "one")));
        Assert.Equal(["EX0001"], Run(context => context.Report(Rule, new TextSpan(0, Text.Length), "all")));
    }

    [Fact]
    public void An_analysis_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        var stopping = new OwnAnalyzer(context =>
        {
            source.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        });
        Assert.Throws<OperationCanceledException>(() => DocumentAnalysis.Run(SyntaxTree.ParseText(Text), [stopping], source.Token));
    }

    [Fact]
    public void Of_two_corrections_that_overlap_the_first_is_made()
    {
        var tree = SyntaxTree.ParseText(Text);
        var twice = new OwnAnalyzer(context =>
        {
            context.Report(Rule, new TextSpan(0, 1), new CodeFix("Write B", new TextChange(new TextSpan(0, 1), "B")), "one");
            context.Report(Rule, new TextSpan(0, 2), new CodeFix("Write C", new TextChange(new TextSpan(0, 2), "C/")), "two");
        });
        SyntaxTree corrected = DocumentAnalysis.ApplyFixes(tree, DocumentAnalysis.Run(tree, [twice]));
        Assert.StartsWith("B/RES", corrected.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_faults_is_left_as_it_is()
    {
        var tree = SyntaxTree.ParseText(Text);
        Assert.Same(tree, DocumentAnalysis.ApplyFixes(tree, []));
    }

    [Fact]
    public void Findings_of_another_tree_are_refused()
    {
        ImmutableArray<AnalysisFinding> findings = DocumentAnalysis.Run(SyntaxTree.ParseText(Text), DocumentAnalyzers.Default);
        Assert.Throws<ArgumentException>(() => DocumentAnalysis.ApplyFixes(SyntaxTree.ParseText(Text), findings));
    }

    [Fact]
    public void A_correction_parses_only_what_it_changes()
    {
        var tree = SyntaxTree.ParseText(string.Concat(Enumerable.Repeat("A/RES/91/12\n\nThe General Assembly,\n\n", 1)) + Many(200));
        AnalysisFinding finding = DocumentAnalysis.Run(tree, DocumentAnalyzers.Default).Single();
        SyntaxTree corrected = finding.Fix!.Apply(tree);
        Assert.Empty(DocumentAnalysis.Run(corrected, DocumentAnalyzers.Default));
        Assert.InRange(corrected.ReuseStatistics.BlocksCreated, 1, 20);
    }

    [Fact]
    public void A_correction_changes_something_and_nothing_twice()
    {
        Assert.Throws<ArgumentException>(() => new CodeFix("Nothing"));
        Assert.Throws<ArgumentException>(() => new CodeFix("Twice", new TextChange(new TextSpan(0, 2), "a"), new TextChange(new TextSpan(1, 2), "b")));
    }

    [Fact]
    public void Default_rules_are_all_but_the_hints() =>
        Assert.Equal(
            DocumentAnalyzers.All.Where(analyzer => analyzer.SupportedDiagnostics.All(descriptor => descriptor.Severity > DiagnosticSeverity.Hidden)),
            DocumentAnalyzers.Default);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("1.")]
    [InlineData("The General Assembly,")]
    [InlineData("The General Assembly,\n\n1.\n\n2.\n")]
    [InlineData("The General Assembly,\n\nRecalling\n\n1. ”\n\n(a)\n\n2. ]")]
    [InlineData("Annex\n\n¹\n\n(a)\n\n¹ \n")]
    public void Any_text_can_be_analyzed(string text) =>
        Assert.DoesNotContain(DocumentAnalysis.Run(SyntaxTree.ParseText(text), DocumentAnalyzers.All), finding => finding.Diagnostic.Id == "UNL0001");

    private static IEnumerable<string> Run(Action<DocumentAnalysisContext> analyze) =>
        DocumentAnalysis.Run(SyntaxTree.ParseText(Text), [new OwnAnalyzer(analyze)]).Select(finding => finding.Diagnostic.Id);

    private static string Many(int count) =>
        "Recalling the Charter,\n\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"{number}. Decides to meet in room {number}{(number == 7 ? '.' : number == count ? '.' : ';')}\n\n"));

    private sealed class OwnAnalyzer(Action<DocumentAnalysisContext> analyze) : DocumentAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Analyze(DocumentAnalysisContext context)
        {
            Assert.Equal(context.Model.Language, context.Language);
            Assert.Same(context.Tree, context.Model.Tree);
            analyze(context);
        }
    }
}
