using System.Globalization;
using UnDocParser.Diagnostics;
using UnDocParser.Facts;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>The form of symbols and dates.</summary>
internal static class CitationRules
{
    /// <summary>Checks that symbols are written as the United Nations write them.</summary>
    public static void CheckSymbols(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (DocumentCitation citation in context.Model.Citations)
        {
            if (citation is not { Kind: CitationKind.Document, Symbol: { } symbol } || citation.Text.IndexOf('/') < 0)
            {
                continue;
            }

            string printed = string.Concat(citation.Text.Where(static character => !TextFacts.IsIgnorable(character)).Select(Plain));
            string canonical = symbol.ToString();
            bool isSame = string.Equals(printed.Replace(" ", ""), canonical.Replace(" ", ""), StringComparison.OrdinalIgnoreCase);
            if (isSame && !string.Equals(printed, canonical, StringComparison.Ordinal))
            {
                bool isWhole = citation.Span.Length == citation.Text.Length;
                CodeFix? fix = isWhole ? new CodeFix($"Write “{canonical}”", new TextChange(citation.Span, canonical)) : null;
                context.Report(rule, citation.Span, fix, citation.Text.Replace('\n', ' '), canonical);
            }
        }
    }

    private static char Plain(char character) => TextFacts.IsHyphen(character) ? '-' : TextFacts.IsBlank(character) || character == '\n' ? ' ' : character;

    /// <summary>Checks that the text cites resolutions by their numbers.</summary>
    public static void CheckNumbers(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (DocumentCitation citation in context.Model.Citations)
        {
            if (citation is { Kind: CitationKind.Document, IsInNote: false, Symbol: { IsResolution: true, CitedNumber: { } number } symbol } && symbol.Joint is null)
            {
                TextContent content = context.Document.ContentOf(citation.Index);
                bool isNamed = FollowsResolutionWord(content.Text, content.FromSource(citation.Span.Start), context.Words);
                context.Report(rule, citation.Span, isNamed ? new CodeFix($"Write “{number}”", new TextChange(citation.Span, number)) : null, number);
            }
        }
    }

    private static bool FollowsResolutionWord(string text, int index, Language language)
    {
        string before = text.Substring(0, index).TrimEnd();
        int start = TextFacts.LastIndexOfBlank(before.AsSpan()) + 1;
        return language.ResolutionWords.Contains(before.AsSpan(start));
    }

    /// <summary>Checks that days are printed in figures alone.</summary>
    public static void CheckDates(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        if (context.Words.YearUnit is not null)
        {
            return;
        }

        string firstDay = context.Words.Style.FirstDaySuffix;
        foreach (CalendarMention mention in context.Model.Dates)
        {
            if (mention is { Kind: CalendarMentionKind.Date, Start: { } start, End: { } end } && start == end && Correct(mention.Text, firstDay) is { } correct)
            {
                CodeFix? fix = mention.Span.Length == mention.Text.Length ? new CodeFix($"Write “{correct}”", new TextChange(mention.Span, correct)) : null;
                context.Report(rule, mention.Span, fix, mention.Text, correct);
            }
        }
    }

    // Null where the date is right, or does not begin with its day.
    private static string? Correct(string text, string firstDay)
    {
        int figures = 0;
        while (figures < text.Length && TextFacts.IsDigit(text[figures]))
        {
            figures++;
        }

        int end = figures;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        // "1 er juillet": an extraction set the raised letters apart.
        string rest = text.Substring(end).TrimStart();
        bool isSetApart = firstDay.Length > 0 && rest.StartsWith(firstDay, StringComparison.Ordinal) && !char.IsLetter(rest.ElementAtOrDefault(firstDay.Length));
        if (figures is 0 or > 2 || end == text.Length || isSetApart)
        {
            return null;
        }

        string suffix = text.Substring(figures, end - figures);
        string wanted = text.Substring(0, figures) is "1" ? firstDay : "";
        return string.Equals(suffix, wanted, StringComparison.Ordinal) ? null : text.Substring(0, figures) + wanted + text.Substring(end);
    }

    /// <summary>Checks that the session named in the masthead is that of the symbol.</summary>
    public static void CheckSession(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        SessionLineSyntax? line = context.Tree.GetRoot().Masthead?.Items.OfType<SessionLineSyntax>().FirstOrDefault();
        if (line is null || context.Model.Symbol is not { Session: { Kind: SymbolSessionKind.Regular, Number: var number } } symbol || !(symbol.IsResolution || symbol.IsDraft))
        {
            return;
        }

        if (SessionIn(line.Content.GetTextContent().Text, context.Words) is { } named && named != number)
        {
            string said = named.ToString(CultureInfo.InvariantCulture);
            context.Report(rule, line.Content.Span, said, symbol.ToString(), number.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The longest ordinal of the line: "seventy-fifth" holds "fifth".
    private static int? SessionIn(string line, Language language)
    {
        var text = FoldedText.Of(line);
        int longest = 0;
        int? number = null;
        for (int index = 0; index < text.Length; index++)
        {
            if (text.StartsWord(index) && language.Actions.Calendar.Ordinals.Match(text.From(index), out int found) is var length && length > longest)
            {
                (longest, number) = (length, found);
            }
        }

        return number;
    }
}
