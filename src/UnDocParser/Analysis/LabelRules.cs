using UnDocParser.Diagnostics;
using UnDocParser.Editing;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>The numbers and letters of clauses and items.</summary>
internal static class LabelRules
{
    private const string CyrillicLookAlikes = "асеорхАСЕОРХВ";
    private const string LatinLookAlikes = "aceopxACEOPXB";

    /// <summary>Checks that labels count on from each other. One finding a sequence: what is wrong behind the first often follows from it.</summary>
    public static void CheckNumbering(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions.Where(static resolution => resolution.Formula is not null))
        {
            var lasts = new HashSet<int>();
            foreach (LabelSequence sequence in LabelSequences.Of(resolution.Node))
            {
                IReadOnlyList<LabelChange> counted = sequence.Count();
                bool isOfNegotiation = counted.Any(static label => label.Ordinal == 0);
                LabelChange wrong = counted.FirstOrDefault(static label => label.Text != label.Token.Text);
                if (wrong.NewOrdinal > 0 && !isOfNegotiation && !GoesOn(counted, lasts))
                {
                    context.Report(rule, wrong.Token.Span, CountAnew(sequence, counted), wrong.Token.Text, wrong.Text);
                }

                if (counted.Count > 0 && !sequence.IsOfClauses)
                {
                    lasts.Add(counted[counted.Count - 1].Ordinal);
                }
            }
        }
    }

    // "(i) … (a) … (b) … (ii) … (c)": the letters below one item go on with those below the item before it.
    private static bool GoesOn(IReadOnlyList<LabelChange> counted, HashSet<int> lasts)
    {
        int before = counted[0].Ordinal - counted[0].NewOrdinal;
        return lasts.Contains(before) && counted.All(label => label.Ordinal - label.NewOrdinal == before);
    }

    /// <summary>Checks that a single clause has no number.</summary>
    public static void CheckSingle(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions.Where(static resolution => resolution.Formula is not null))
        {
            if (resolution.Operative.Count == 1
                && context.Model.Paragraphs[resolution.Operative[0].First].Node is OperativeClauseSyntax { Label: { IsMissing: false, Kind: SyntaxKind.LabelToken } label } clause
                && LabelSequence.Read(label.Text) is { Style: LabelStyle.Number, Suffix: 0 })
            {
                var span = TextSpan.FromBounds(label.SpanStart, clause.Content.Span.Start);
                context.Report(rule, label.Span, new CodeFix("Take out the number", new TextChange(span, "")));
            }
        }
    }

    /// <summary>Checks that the letters of items have the parentheses of their language.</summary>
    public static void CheckItems(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        bool isEnclosed = context.Words.Style.LabelsAreEnclosed;
        foreach (SyntaxToken label in ItemLabels(context).SelectMany(static labels => labels))
        {
            string text = label.Text;
            LabelStyle style = LabelSequence.Read(text).Style;
            bool isLetter = style is LabelStyle.BracketedLetter or LabelStyle.BracketedDoubleLetter or LabelStyle.BracketedRoman;
            bool isOpened = text.Length > 0 && CharacterClasses.IsOpenBracket(text[0]);
            if (isLetter && isOpened != isEnclosed && (isOpened || char.IsLetter(text[0])))
            {
                string printed = isEnclosed ? "(" + text : text.Substring(1);
                context.Report(rule, label.Span, new CodeFix($"Write “{printed}”", new TextChange(label.Span, printed)), text, printed);
            }
        }
    }

    /// <summary>Checks that no label has a letter of another script than those around it.</summary>
    public static void CheckScripts(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (SyntaxToken[] labels in ItemLabels(context))
        {
            if (!Array.Exists(labels, static label => label.Text.Any(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z')))
            {
                continue;
            }

            foreach (SyntaxToken label in labels)
            {
                string latin = string.Concat(label.Text.Select(static character => CyrillicLookAlikes.IndexOf(character) is var at and >= 0 ? LatinLookAlikes[at] : character));
                if (latin != label.Text)
                {
                    context.Report(rule, label.Span, new CodeFix("Write the Latin letter", new TextChange(label.Span, latin)), label.Text);
                }
            }
        }
    }

    /// <summary>Checks labels such as <c>3 bis</c>: their order in drafts, and that adopted texts have none.</summary>
    public static void CheckNegotiation(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (AnalyzedResolution resolution in context.Document.Resolutions.Where(static resolution => resolution.Formula is not null))
        {
            foreach (LabelSequence sequence in LabelSequences.Of(resolution.Node).Where(static sequence => sequence.IsOfClauses))
            {
                IReadOnlyList<LabelChange> counted = sequence.Count();
                Label before = default;
                foreach (LabelChange change in counted)
                {
                    Label label = LabelSequence.Read(change.Token.Text);
                    if (label.Suffix > 0 && context.Model.Kind == DocumentKind.Resolution)
                    {
                        context.Report(rule, change.Token.Span, CountAnew(sequence, counted), $"“{change.Token.Text}” is a label of negotiations; this text is adopted");
                    }
                    else if (label.Suffix > 0 && !Follows(label, before))
                    {
                        context.Report(rule, change.Token.Span, $"“{change.Token.Text}” does not follow the label before it");
                    }

                    before = label;
                }
            }
        }
    }

    // "3 alt" and "3 bis" begin, "3 ter" follows "3 bis".
    private static bool Follows(Label label, Label before) =>
        label.Ordinal == before.Ordinal && (label.Suffix > 2 ? before.Suffix == label.Suffix - 1 : before.Suffix < 2);

    private static CodeFix CountAnew(LabelSequence sequence, IReadOnlyList<LabelChange> counted)
    {
        IEnumerable<TextChange> labels = counted.Where(static label => label.Text != label.Token.Text).Select(static label => new TextChange(label.Token.Span, label.Text));
        IEnumerable<TextChange> references = sequence.Resolution is { } resolution ? OwnReferences.Follow(resolution, counted) : [];
        return new CodeFix("Count the labels anew", labels.Concat(references));
    }

    // The labels of the items of each clause and item of resolutions.
    private static IEnumerable<SyntaxToken[]> ItemLabels(DocumentAnalysisContext context) =>
        context.Document.Resolutions
            .SelectMany(static resolution => resolution.Node.DescendantNodes(static node => node is not ParagraphTextSyntax))
            .Where(static node => node is PreambularClauseSyntax or OperativeClauseSyntax or ClauseItemSyntax)
            .Select(static node => node.ChildNodes().OfType<ClauseItemSyntax>().Select(static item => item.Label).Where(static label => !label.IsMissing).ToArray());
}
