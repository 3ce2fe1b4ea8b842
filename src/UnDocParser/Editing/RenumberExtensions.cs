using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Editing;

/// <summary>Counts labels anew after clauses were put in, moved or taken out.</summary>
public static class RenumberExtensions
{
    /// <summary>
    /// Returns a copy in which labels count from each other: clauses <c>1.</c>, <c>2.</c>, <c>3.</c>, items <c>(a)</c>, <c>(b)</c>, notes 1, 2, 3. Each label keeps its form;
    /// <c>3 bis.</c> becomes a number of its own.
    /// </summary>
    /// <typeparam name="TRoot">The type of the root.</typeparam>
    /// <param name="root">The root: a document, a resolution, a clause.</param>
    /// <param name="scope">What is counted anew.</param>
    /// <returns>The copy, of a tree of its own where the root is that of a tree; the root itself when every label is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    /// <remarks>
    /// <para>Clauses count from 1 in a resolution that has an enacting formula, in one that has none from the number of the first. Labels that are no numbers or
    /// letters, such as dashes, stay.</para>
    /// <para>References follow the clause that had their number. Where two have it, as after an insertion without regard to numbers, that is the last of them. Only
    /// references that say where they lead, <c>above</c> or <c>below</c>, are the document's own for certain; others may be of the document named behind them, and stay.</para>
    /// <para>Notes are counted in the order of their marks, and only where each has a mark and no number is used twice, as it is where each page counts from 1. That takes
    /// the root of a tree.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// DocumentSyntax edited = root.InsertNodesAfter(second, [SyntaxFactory.OperativeClause("2 bis.", "Decides", "to meet;")]).Renumber();
    /// </code>
    /// </example>
    public static TRoot Renumber<TRoot>(this TRoot root, RenumberScope scope = RenumberScope.All)
        where TRoot : SyntaxNode
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        var changes = new List<TextChange>();
        foreach (LabelSequence sequence in LabelSequences.Of(root))
        {
            RenumberScope kind = sequence.IsOfClauses ? RenumberScope.Clauses : RenumberScope.Items;
            IReadOnlyList<LabelChange> counted = sequence.Count();
            changes.AddRange((scope & kind) == RenumberScope.None ? [] : counted.Where(label => label.Text != label.Token.Text).Select(label => new TextChange(label.Token.Span, label.Text)));
            if ((scope & RenumberScope.References) != RenumberScope.None && sequence.Resolution is { } resolution)
            {
                changes.AddRange(OwnReferences.Follow(resolution, counted));
            }
        }

        if ((scope & RenumberScope.Notes) != RenumberScope.None && root is DocumentSyntax { SyntaxTree: { } tree })
        {
            changes.AddRange(NoteSequence.Count(tree));
        }

        return Apply(root, changes);
    }

    // Each change lies within the text of one token.
    private static TRoot Apply<TRoot>(TRoot root, List<TextChange> changes)
        where TRoot : SyntaxNode
    {
        ILookup<SyntaxToken, TextChange> byToken = changes
            .ToLookup(change => root.FindToken(change.Span.Start, findInsideTrivia: true));
        return root.ReplaceTokens(
            byToken.Where(group => group.All(change => group.Key.Span.Contains(change.Span))).Select(group => group.Key),
            (token, rewritten) => SyntaxFactory.Token(rewritten.LeadingTrivia, token.Kind, Changed(token, byToken[token]), rewritten.TrailingTrivia)
                .WithAdditionalAnnotations(token.GetAnnotations()));
    }

    private static string Changed(SyntaxToken token, IEnumerable<TextChange> changes) => SourceText.From(token.Text)
        .WithChanges(changes.Select(change => new TextChange(new TextSpan(change.Span.Start - token.SpanStart, change.Span.Length), change.NewText)))
        .ToString();
}
