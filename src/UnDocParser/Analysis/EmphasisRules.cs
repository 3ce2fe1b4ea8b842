using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>The italics of the words that open clauses, where the layout has emphasis.</summary>
internal static class EmphasisRules
{
    // Converters lose emphasis here and there: three clauses in four must have it.
    private const int LeastClauses = 3;
    private const int SharesInFour = 3;

    /// <summary>Checks that the openers of a part are set off where those of most clauses are.</summary>
    public static void Check(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions)
        {
            Check(context, rule, resolution.Preamble);
            Check(context, rule, resolution.Operative);
        }
    }

    private static void Check(DocumentAnalysisContext context, DiagnosticDescriptor rule, List<AnalyzedClause> clauses)
    {
        string?[] markers = [.. clauses.Select(clause => MarkerOf(context.Model.Paragraphs[clause.First].Node))];
        string[] printed = [.. markers.OfType<string>()];
        if (printed.Length < LeastClauses || printed.Length * 4 < clauses.Count * SharesInFour)
        {
            return;
        }

        string usual = printed.GroupBy(static marker => marker, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).First().Key;
        for (int index = 0; index < clauses.Count; index++)
        {
            TextContent content = context.Document.ContentOf(clauses[index].First);
            if (markers[index] is null && ClauseText.OpeningIn(context.Model.Paragraphs[clauses[index].First], content.Text) is { } opening)
            {
                TextSpan span = content.ToSource(opening);
                context.Report(rule, span, SetOff(span, opening, usual), content.Text.Substring(opening.Start, opening.Length));
            }
        }
    }

    private static CodeFix? SetOff(TextSpan span, TextSpan opening, string marker) =>
        span.Length == opening.Length
            ? new CodeFix("Set the opener off", new TextChange(new TextSpan(span.Start, 0), marker), new TextChange(new TextSpan(span.End, 0), marker))
            : null;

    // The signs before the first words, a bracket or quotation mark apart.
    private static string? MarkerOf(SyntaxNode clause)
    {
        ParagraphTextSyntax? content = clause switch
        {
            PreambularClauseSyntax preambular => preambular.Content,
            OperativeClauseSyntax operative => operative.Content,
            _ => null,
        };
        foreach (SyntaxToken token in content?.DescendantTokens() ?? [])
        {
            if (token.Kind == SyntaxKind.EmphasisMarkerToken)
            {
                return token.Text;
            }

            if (token.Text.Any(char.IsLetter))
            {
                return null;
            }
        }

        return null;
    }
}
