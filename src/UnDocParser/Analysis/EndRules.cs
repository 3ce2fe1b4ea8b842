using UnDocParser.Diagnostics;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>What enacting formulas and clauses end with.</summary>
internal static class EndRules
{
    /// <summary>Checks the comma of each enacting formula.</summary>
    public static void CheckFormula(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        EditorialStyle style = context.Words.Style;
        foreach (AnalyzedResolution resolution in context.Document.Resolutions)
        {
            if (resolution.Formula is not { } formula || (resolution.Preamble.Count == 0 && resolution.Operative.Count == 0))
            {
                continue;
            }

            TextContent content = context.Document.ContentOf(formula);
            Stops stop = ClauseText.StopAtEnd(content.Text);
            bool wantsComma = resolution.Preamble.Count > 0;
            if (wantsComma && stop == Stops.None && ClauseText.LastIndex(content.Text) >= 0)
            {
                Report("A comma ends the enacting formula where a preamble follows", "End the formula with a comma", style.Comma);
            }
            else if (!wantsComma && stop == Stops.Comma)
            {
                Report("No comma ends the enacting formula where no preamble follows", "Take out the comma", "");
            }

            void Report(string message, string title, string newStop) =>
                context.Report(rule, LastOf(content), new CodeFix(title, ClauseText.ChangeStop(content, newStop, isSpaced: false)), message);
        }
    }

    /// <summary>Checks that each clause of a preamble ends with a comma.</summary>
    public static void CheckPreamble(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions)
        {
            for (int index = 0; index < resolution.Preamble.Count; index++)
            {
                AnalyzedClause clause = resolution.Preamble[index];
                TextContent content = context.Document.ContentOf(clause.Last);
                Stops stop = ClauseText.StopAtEnd(content.Text);
                bool isLast = index == resolution.Preamble.Count - 1 && resolution.Operative.Count == 0;
                Stops allowed = clause.First == clause.Last ? Stops.Comma : Stops.Comma | Stops.Semicolon;
                if (ClauseText.LastIndex(content.Text) < 0 || isLast || (stop & allowed) != Stops.None || stop is Stops.Colon or Stops.Mark)
                {
                    continue;
                }

                string comma = context.Words.Style.Comma;
                context.Report(rule, LastOf(content), new CodeFix("End the clause with a comma", ClauseText.ChangeStop(content, comma, isSpaced: false)), Show(content.Text, stop));
            }
        }
    }

    /// <summary>Checks that operative clauses end with a semicolon, the last one with a full stop.</summary>
    public static void CheckOperative(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions)
        {
            for (int index = 0; index < resolution.Operative.Count; index++)
            {
                AnalyzedClause clause = resolution.Operative[index];
                AnalyzedClause? next = index + 1 < resolution.Operative.Count ? resolution.Operative[index + 1] : null;
                if (!EndsSection(context.Model, clause, next) && !OpenerRules.IsPreambleBehind(context.Document, clause.Last))
                {
                    CheckOperative(context, rule, clause, isLast: next is null);
                }
            }
        }
    }

    private static void CheckOperative(DocumentAnalysisContext context, DiagnosticDescriptor rule, AnalyzedClause clause, bool isLast)
    {
        EditorialStyle style = context.Words.Style;
        TextContent content = context.Document.ContentOf(clause.Last);
        Stops stop = ClauseText.StopAtEnd(content.Text);
        Stops wanted = isLast ? Stops.FullStop : Stops.Semicolon;
        if (ClauseText.LastIndex(content.Text) < 0 || stop == wanted || stop is Stops.Colon or Stops.Mark)
        {
            return;
        }

        string newStop = isLast ? style.FullStop : style.Semicolon;
        CodeFix fix = new($"End the clause with “{newStop}”", ClauseText.ChangeStop(content, newStop, isSpaced: !isLast && style.HasSpacedSigns));
        context.Report(rule, LastOf(content), fix, isLast ? "The last operative clause" : "An operative clause", $"“{newStop}”", Show(content.Text, stop));
    }

    private static bool EndsSection(DocumentModel model, AnalyzedClause clause, AnalyzedClause? next) =>
        next is not null && model.Paragraphs[clause.First].Node.Parent != model.Paragraphs[next.First].Node.Parent;

    private static TextSpan LastOf(TextContent content) => content.ToSource(new TextSpan(ClauseText.LastIndex(content.Text), 1));

    private static string Show(string text, Stops stop) => stop == Stops.None ? "no stop" : $"“{text[ClauseText.LastIndex(text)]}”";
}
