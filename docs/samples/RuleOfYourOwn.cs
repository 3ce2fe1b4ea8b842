using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Analysis;
using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>A rule outside of the library: clauses that are too long to be read aloud.</summary>
public static class RuleOfYourOwn
{
    public static void Run(string text, TextWriter output)
    {
        var tree = SyntaxTree.ParseText(text);

        // Rules of your own run beside those of the library; findings come in the order of the text.
        foreach (AnalysisFinding finding in DocumentAnalysis.Run(tree, [.. DocumentAnalyzers.Default, new LongClauseAnalyzer()]))
        {
            output.WriteLine(finding);
        }
    }

    internal sealed class LongClauseAnalyzer : DocumentAnalyzer
    {
        private const int MostWords = 40;

        private static readonly DiagnosticDescriptor Rule = new(
            "EX0001",
            "Long clause",
            "This clause has {0} words",
            DiagnosticSeverity.Info,
            "A clause is read aloud when it is voted on.")
        {
            HelpLink = "https://example.org/rules#EX0001",
        };

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Analyze(DocumentAnalysisContext context)
        {
            foreach (DocumentParagraph clause in context.Model.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Operative))
            {
                int words = clause.Text.Split(' ').Length;
                if (words > MostWords)
                {
                    context.Report(Rule, clause.Span, words.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }
}

// Prints:
// (24,1): info EX0001: This clause has 41 words
