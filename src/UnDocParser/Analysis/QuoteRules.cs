using UnDocParser.Diagnostics;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>Quotation marks and apostrophes.</summary>
internal static class QuoteRules
{
    // Nine in ten: fewer are the habit of an extraction.
    private const int LeastTypographic = 9;

    /// <summary>Checks that no typewriter mark stands among typographic ones.</summary>
    public static void CheckStraight(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        var apostrophes = new List<(TextContent Content, int Index)>();
        var quotes = new List<(TextContent Content, int Index)>();
        int typographicApostrophes = 0;
        int typographicQuotes = 0;
        for (int paragraph = 0; paragraph < context.Model.Paragraphs.Length; paragraph++)
        {
            TextContent content = context.Document.ContentOf(paragraph);
            for (int index = 0; index < content.Length; index++)
            {
                switch (content.Text[index])
                {
                    case '\'' when IsBetweenLetters(content.Text, index):
                        apostrophes.Add((content, index));
                        break;
                    case '’' when IsBetweenLetters(content.Text, index):
                        typographicApostrophes++;
                        break;
                    case '"':
                        quotes.Add((content, index));
                        break;
                    case '“' or '”' or '«' or '»' or '„':
                        typographicQuotes++;
                        break;
                    default:
                        break;
                }
            }
        }

        if (typographicApostrophes >= apostrophes.Count * LeastTypographic)
        {
            apostrophes.ForEach(found => Report(context, rule, found.Content, found.Index, "’"));
        }

        if (typographicQuotes >= quotes.Count * LeastTypographic)
        {
            quotes.ForEach(found => Report(context, rule, found.Content, found.Index, QuoteAt(found.Content.Text, found.Index, context.Words.Style)));
        }
    }

    private static void Report(DocumentAnalysisContext context, DiagnosticDescriptor rule, TextContent content, int index, string printed)
    {
        TextSpan span = content.ToSource(new TextSpan(index, 1));
        context.Report(rule, span, new CodeFix($"Write “{printed}”", new TextChange(span, printed)), content.Text[index].ToString(), printed);
    }

    private static bool IsBetweenLetters(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]);

    private static string QuoteAt(string text, int index, EditorialStyle style) =>
        index == 0 || TextFacts.IsBlank(text[index - 1]) || CharacterClasses.IsOpenBracket(text[index - 1])
            ? style.OpeningQuote + (style.HasSpacedSigns ? "\u00A0" : "")
            : (style.HasSpacedSigns ? "\u00A0" : "") + style.ClosingQuote;

    /// <summary>Checks that what is quoted in a paragraph is closed there.</summary>
    public static void CheckPairs(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        EditorialStyle style = context.Words.Style;
        foreach (AnalyzedClause clause in context.Document.Resolutions.SelectMany(static resolution => resolution.Preamble.Concat(resolution.Operative)))
        {
            TextContent content = context.Document.ContentOf(clause.First);
            bool isWholePassage = clause.First != clause.Last || content.Length == 0 || TextFacts.IsQuote(content.Text[0]);
            if (!isWholePassage && FindUnpaired(content.Text, style.OpeningQuote[0], style.ClosingQuote[0]) is { } index)
            {
                context.Report(rule, content.ToSource(new TextSpan(index, 1)), content.Text[index].ToString());
            }
        }
    }

    private static int? FindUnpaired(string text, char opening, char closing)
    {
        var open = new Stack<int>();
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == opening)
            {
                open.Push(index);
            }
            else if (text[index] == closing)
            {
                if (open.Count == 0)
                {
                    return index;
                }

                open.Pop();
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }
}
