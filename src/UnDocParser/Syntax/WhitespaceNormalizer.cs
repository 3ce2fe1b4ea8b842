using UnDocParser.Languages;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// Prints each paragraph on one line and a blank line between paragraphs: trivia of blanks and line ends gives way to what that takes. Markup and page
/// ends stay as they are.
/// </summary>
internal sealed class WhitespaceNormalizer : SyntaxRewriter
{
    private readonly HashSet<SyntaxToken> _starts = [];
    private readonly HashSet<SyntaxToken> _rows = [];
    private readonly SyntaxToken _first;
    private readonly SyntaxToken _last;
    private readonly GreenNode _lineEnd;

    private WhitespaceNormalizer(SyntaxNode node, string lineEnd)
        : base(visitIntoStructuredTrivia: false)
    {
        _lineEnd = SyntaxFactory.EndOfLine(lineEnd).Node!;
        _first = node.GetFirstToken(includeZeroWidth: true);
        _last = node.GetLastToken(includeZeroWidth: true);
        foreach (SyntaxNode block in node.DescendantNodesAndSelf(static inner => inner is not ParagraphTextSyntax))
        {
            if (block is BlockSyntax or MastheadItemSyntax or PageElementSyntax)
            {
                SyntaxToken first = block.GetFirstToken(includeZeroWidth: true);
                _starts.Add(first);
                if (block is PageElementSyntax or TableRuleSyntax || (block is TableRowSyntax && block != (block.Parent as TableSyntax)?.Rows[0]))
                {
                    _rows.Add(first);
                }
            }
        }
    }

    /// <summary>Returns a copy of a node.</summary>
    public static TNode Normalize<TNode>(TNode node, string lineEnd)
        where TNode : SyntaxNode => (TNode)new WhitespaceNormalizer(node, lineEnd).Visit(node)!;

    /// <inheritdoc/>
    public override SyntaxToken VisitToken(SyntaxToken token) => token.WithTrivia(Leading(token), Trailing(token));

    // What stands behind the line end of the line before.
    private GreenNode? Leading(SyntaxToken token)
    {
        var leading = new GreenListBuilder();
        bool startsParagraph = _starts.Contains(token) && !_rows.Contains(token);
        bool hasPage = token.Node!.Leading is { ContainsStructuredTrivia: true };
        if (startsParagraph && token != _first && !hasPage)
        {
            leading.Add(_lineEnd);
        }

        foreach (SyntaxTrivia trivia in token.LeadingTrivia)
        {
            if (trivia.Kind == SyntaxKind.MarkupTrivia)
            {
                leading.Add(trivia.Node!);
                AddBlankBehind(leading, token.LeadingTrivia, trivia);
            }
            else if (trivia.HasStructure)
            {
                leading.Add(_lineEnd);
                leading.Add(trivia.Node!);
                if (startsParagraph)
                {
                    leading.Add(_lineEnd);
                }
            }
        }

        return leading.ToList();
    }

    private static void AddBlankBehind(GreenListBuilder list, SyntaxTriviaList trivia, SyntaxTrivia markup)
    {
        int next = markup.Index + 1;
        if (next < trivia.Count && trivia[next].Kind == SyntaxKind.WhitespaceTrivia)
        {
            list.Add(GreenTrivia.Space);
        }
    }

    private GreenNode? Trailing(SyntaxToken token)
    {
        var trailing = new GreenListBuilder();
        foreach (SyntaxTrivia trivia in token.TrailingTrivia)
        {
            if (trivia.Kind == SyntaxKind.MarkupTrivia || trivia.HasStructure)
            {
                trailing.Add(trivia.Node!);
            }
        }

        SyntaxToken next = token == _last ? default : token.GetNextToken(includeZeroWidth: true);
        if (EndsLine(token, next))
        {
            trailing.Add(_lineEnd);
        }
        else if (next.Node is not null && IsBlankBetween(token, next))
        {
            trailing.Add(GreenTrivia.Space);
        }

        return trailing.ToList();
    }

    private bool EndsLine(SyntaxToken token, SyntaxToken next) => next.Node is null
        ? token.Kind != SyntaxKind.EndOfFileToken && HasLineEnd(token.Node!.Trailing)
        : next.Kind == SyntaxKind.EndOfFileToken || _starts.Contains(next) || next.Node.Leading is { ContainsStructuredTrivia: true };

    private static bool IsBlankBetween(SyntaxToken token, SyntaxToken next)
    {
        bool hasLineEnd = HasLineEnd(token.Node!.Trailing) || HasLineEnd(next.Node!.Leading);
        bool hasBlank = hasLineEnd || Has(token.Node.Trailing, SyntaxKind.WhitespaceTrivia) || Has(next.Node!.Leading, SyntaxKind.WhitespaceTrivia);
        if (!hasBlank || token.Width == 0 || next.Width == 0)
        {
            return hasBlank && token.Width > 0;
        }

        ReadOnlySpan<char> before = token.Node.TextSpan;
        char last = before[before.Length - 1];
        char first = next.Node!.TextSpan[0];
        bool isJoined = TextFacts.IsBlank(last) || TextFacts.IsBlank(first)
            || (hasLineEnd && (TextFacts.IsIdeograph(last) || (IsHyphenOfWord(before) && !SharedWords.StartsWithConjunction(next.Node.TextSpan))));
        return !isJoined;
    }

    // "long-" goes on in the next line without a blank, but not "short-" before "and long-term".
    private static bool IsHyphenOfWord(ReadOnlySpan<char> before) =>
        TextFacts.IsHyphen(before[before.Length - 1]) && before.Length > 1 && !TextFacts.IsBlank(before[before.Length - 2]);

    private static bool HasLineEnd(GreenNode? trivia) => Has(trivia, SyntaxKind.EndOfLineTrivia) || Has(trivia, SyntaxKind.FormFeedTrivia);

    private static bool Has(GreenNode? trivia, SyntaxKind kind)
    {
        foreach (GreenNode element in GreenList.Elements(trivia))
        {
            if (element.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
