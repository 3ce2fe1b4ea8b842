using UnDocParser.Diagnostics;
using UnDocParser.Facts;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>The words that open clauses, and their order.</summary>
internal static class OpenerRules
{
    /// <summary>Checks that clauses of a preamble open with no verb of the operative part.</summary>
    public static void CheckPreamble(DocumentAnalysisContext context, DiagnosticDescriptor rule) =>
        CheckForms(context, rule, static resolution => resolution.Preamble, isFiniteWrong: true);

    /// <summary>Checks that operative clauses open with no participle.</summary>
    public static void CheckOperative(DocumentAnalysisContext context, DiagnosticDescriptor rule) =>
        CheckForms(context, rule, static resolution => resolution.Operative, isFiniteWrong: false);

    private static void CheckForms(
        DocumentAnalysisContext context, DiagnosticDescriptor rule, Func<AnalyzedResolution, IReadOnlyList<AnalyzedClause>> clausesOf, bool isFiniteWrong)
    {
        if (context.Words.OpenersOverlap)
        {
            return;
        }

        foreach (AnalyzedClause clause in context.Document.Resolutions.SelectMany(clausesOf))
        {
            TextContent content = context.Document.ContentOf(clause.First);
            var text = FoldedText.Of(content.Text);
            if (VerbAt(text, 0, context.Words.Actions) is { } verb && verb.IsFinite == isFiniteWrong && (isFiniteWrong || !HasFiniteVerb(text, context.Words.Actions)))
            {
                TextSpan span = text.Unfold(verb.Span);
                context.Report(rule, content.ToSource(span), content.Text.Substring(span.Start, span.Length));
            }
        }
    }

    // The verb with what stands before it; null where the words are none that is known.
    private static (bool IsFinite, TextSpan Span)? VerbAt(FoldedText text, int start, ActionLexicon words)
    {
        while (start < text.Length && !char.IsLetter(text.Characters[start]))
        {
            start++;
        }

        int length;
        int index = start;
        do
        {
            ReadOnlySpan<char> rest = text.From(index);
            if (words.Verbs.Match(rest, out VerbCode verb) is var end and > 0 && (end == rest.Length || !char.IsLetter(rest[end])))
            {
                return (verb.IsFinite, TextSpan.FromBounds(start, index + end));
            }

            length = Math.Max(words.Modifiers.Match(rest, out _), Math.Max(words.Intensities.Match(rest, out _), words.Tones.Match(rest, out _)));
            index = text.SkipBlanks(index + length);
        }
        while (length > 0);

        return null;
    }

    // "5. Recalling paragraph 4, expresses its intention": the verb of the clause stands behind a comma.
    private static bool HasFiniteVerb(FoldedText text, ActionLexicon words)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (CharacterClasses.IsComma(text.Characters[index]) && VerbAt(text, index + 1, words) is { IsFinite: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks that no clause of a preamble stands among operative clauses: it is read as going on with the one before.</summary>
    public static void CheckOrder(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        for (int index = 1; index < context.Model.Paragraphs.Length; index++)
        {
            if (IsPreambleBehind(context.Document, index))
            {
                TextContent content = context.Document.ContentOf(index);
                context.Report(rule, content.ToSource(new TextSpan(0, content.Length)));
            }
        }
    }

    /// <summary>Determines whether a paragraph is a clause of the preamble that stands behind an operative one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">The index of the paragraph.</param>
    public static bool IsPreambleBehind(AnalyzedDocument document, int index)
    {
        if (document.Words.OpenersOverlap || index == 0 || document.Model.Paragraphs[index].Node is not ContinuationParagraphSyntax { Parent: OperativeClauseSyntax })
        {
            return false;
        }

        string text = document.ContentOf(index).Text;
        bool isBehindStop = ClauseText.StopAtEnd(document.ContentOf(index - 1).Text) is Stops.Semicolon or Stops.FullStop;
        bool isEnclosed = text.Length == 0 || TextFacts.IsQuote(text[0]);
        return isBehindStop
            && !isEnclosed
            && ClauseText.StopAtEnd(text) == Stops.Comma
            && document.Words.PreambularOpeners.Match(text.AsSpan()) > 0
            && VerbAt(FoldedText.Of(text), 0, document.Words.Actions) is not { IsFinite: true };
    }

    /// <summary>Checks that openers agree with the organ.</summary>
    public static void CheckAgreement(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        EditorialStyle style = context.Words.Style;
        foreach (AnalyzedResolution resolution in context.Document.Resolutions.Where(resolution => !style.FeminineForms.IsEmpty && resolution.Formula is not null))
        {
            string formula = context.Document.ContentOf(resolution.Formula!.Value).Text;
            OrganNames? organ = context.Words.Organs.FirstOrDefault(organ => organ.FormulaPhrases.Match(formula.AsSpan()) > 0);
            if (organ is null)
            {
                continue;
            }

            foreach (AnalyzedClause clause in resolution.Preamble.Concat(resolution.Operative))
            {
                CheckAgreement(context, rule, clause, organ.IsFeminine);
            }
        }
    }

    private static void CheckAgreement(DocumentAnalysisContext context, DiagnosticDescriptor rule, AnalyzedClause clause, bool isFeminine)
    {
        EditorialStyle style = context.Words.Style;
        TextContent content = context.Document.ContentOf(clause.First);
        if (ClauseText.OpeningIn(context.Model.Paragraphs[clause.First], content.Text) is not { } opening)
        {
            return;
        }

        foreach (TextSpan word in WordsIn(content.Text, opening))
        {
            string printed = content.Text.Substring(word.Start, word.Length);
            int index = (isFeminine ? style.MasculineForms : style.FeminineForms).IndexOf(printed, 0, StringComparer.OrdinalIgnoreCase);
            if (index >= 0)
            {
                string form = (isFeminine ? style.FeminineForms : style.MasculineForms)[index];
                form = char.IsUpper(printed[0]) ? char.ToUpperInvariant(form[0]) + form.Substring(1) : form;
                context.Report(rule, content.ToSource(word), Replace(content, word, form), printed, form);
            }
        }
    }

    /// <summary>Checks the conjunction that opens the clauses of a preamble.</summary>
    public static void CheckConjunctions(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        EditorialStyle style = context.Words.Style;
        foreach (AnalyzedResolution resolution in context.Document.Resolutions.Where(resolution => style.FirstConjunction.Length > 0 && resolution.Formula is not null))
        {
            for (int index = 0; index < resolution.Preamble.Count; index++)
            {
                TextContent content = context.Document.ContentOf(resolution.Preamble[index].First);
                string wanted = index == 0 ? style.FirstConjunction : style.NextConjunction;
                string wrong = index == 0 ? style.NextConjunction : style.FirstConjunction;
                if (WordsIn(content.Text, new TextSpan(0, content.Length)).FirstOrDefault() is { IsEmpty: false } word
                    && content.Text.AsSpan(word.Start, word.Length).SequenceEqual(wrong.AsSpan()))
                {
                    context.Report(rule, content.ToSource(word), Replace(content, word, wanted), wanted, wrong);
                }
            }
        }
    }

    /// <summary>Checks on which side of the verb modifiers stand.</summary>
    public static void CheckModifiers(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        if (!context.Words.Style.ModifiersPrecedeVerbs)
        {
            return;
        }

        foreach (AnalyzedResolution resolution in context.Document.Resolutions)
        {
            foreach (AnalyzedClause clause in resolution.Preamble)
            {
                CheckModifier(context, rule, clause, isFirstWrong: true);
            }

            foreach (AnalyzedClause clause in resolution.Operative)
            {
                CheckModifier(context, rule, clause, isFirstWrong: false);
            }
        }
    }

    // Two words alone: in longer phrases the place is free.
    private static void CheckModifier(DocumentAnalysisContext context, DiagnosticDescriptor rule, AnalyzedClause clause, bool isFirstWrong)
    {
        TextContent content = context.Document.ContentOf(clause.First);
        if (ClauseText.OpeningIn(context.Model.Paragraphs[clause.First], content.Text) is not { } opening
            || WordsIn(content.Text, opening).ToArray() is not { Length: 2 } words)
        {
            return;
        }

        TextSpan first = words[0];
        TextSpan second = words[1];
        TextSpan modifier = isFirstWrong ? first : second;
        string modifierWord = content.Text.Substring(modifier.Start, modifier.Length);
        if (context.Words.Actions.Modifiers.Match(modifierWord.ToLowerInvariant().AsSpan(), out ActionModifiers code) == modifierWord.Length
            && code is ActionModifiers.Also or ActionModifiers.Further)
        {
            string printed = content.Text.Substring(opening.Start, opening.Length);
            string usual = Capital(content.Text.Substring(second.Start, second.Length)) + " " + content.Text.Substring(first.Start, first.Length).ToLowerInvariant();
            context.Report(rule, content.ToSource(opening), Replace(content, opening, usual), usual, printed);
        }
    }

    /// <summary>Checks that no two neighbours open with the same words.</summary>
    public static void CheckRuns(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (IReadOnlyList<AnalyzedClause> clauses in context.Document.Resolutions.SelectMany(static resolution => new[] { resolution.Preamble, resolution.Operative }))
        {
            for (int index = 1; index < clauses.Count; index++)
            {
                DocumentParagraph clause = context.Model.Paragraphs[clauses[index].First];
                string? before = context.Model.Paragraphs[clauses[index - 1].First].Opening;
                TextContent content = context.Document.ContentOf(clauses[index].First);
                if (ClauseText.OpeningIn(clause, content.Text) is { } opening && string.Equals(clause.Opening, before, StringComparison.Ordinal))
                {
                    context.Report(rule, content.ToSource(opening), clause.Opening!);
                }
            }
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    // Null where markup lies within: a person decides what becomes of it.
    private static CodeFix? Replace(TextContent content, TextSpan span, string text)
    {
        TextSpan source = content.ToSource(span);
        return source.Length == span.Length ? new CodeFix($"Write “{text}”", new TextChange(source, text)) : null;
    }

    private static IEnumerable<TextSpan> WordsIn(string text, TextSpan span)
    {
        int start = -1;
        for (int index = span.Start; index <= span.End; index++)
        {
            bool isLetter = index < span.End && (char.IsLetter(text[index]) || TextFacts.IsIgnorable(text[index]));
            if (isLetter && start < 0)
            {
                start = index;
            }
            else if (!isLetter && start >= 0)
            {
                yield return TextSpan.FromBounds(start, index);
                start = -1;
            }
        }
    }
}
