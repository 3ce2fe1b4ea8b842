using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>Where new nodes stand beside a node of the tree.</summary>
internal enum InsertionPlace
{
    /// <summary>In front of it.</summary>
    Before,

    /// <summary>Behind it.</summary>
    After,

    /// <summary>In its place.</summary>
    Instead,
}

/// <summary>
/// Sets blocks that are put into a document apart from their neighbours as those are set apart from each other: "2. Decides to meet." between clauses
/// that a blank line goes before gets one too, and their indentation. Trivia is added, never taken away.
/// </summary>
internal sealed class BlockSpacing
{
    private readonly int _lineEnds;
    private readonly GreenNode _lineEnd;
    private readonly GreenNode? _indentation;
    private readonly GreenNode? _quotation;
    private readonly SyntaxKind _kind;

    private BlockSpacing(SyntaxNode place)
    {
        SyntaxToken first = place.GetFirstToken(includeZeroWidth: true);
        SyntaxToken last = place.GetLastToken(includeZeroWidth: true);
        SyntaxToken before = first.GetPreviousToken(includeZeroWidth: true);
        SyntaxToken next = last.GetNextToken(includeZeroWidth: true);
        int above = Between(before, first);
        int below = next.Kind == SyntaxKind.EndOfFileToken ? 0 : Between(last, next);
        _lineEnds = Math.Max(1, above > 0 && below > 0 ? Math.Min(above, below) : Math.Max(above, below));
        _lineEnd = LineEndIn(last.Node?.Trailing) ?? LineEndIn(first.Node?.Leading) ?? LineEndIn(before.Node?.Trailing) ?? GreenTrivia.LineFeed;
        _indentation = IndentationOf(first.Node);
        _quotation = HasMarkup(first.Node?.Leading) ? first.Node!.Leading : null;
        _kind = place.Kind;
    }

    /// <summary>Returns the nodes as they are to stand beside a node of the tree, or in its place.</summary>
    public static IReadOnlyList<SyntaxNode> Fit(SyntaxNode place, InsertionPlace where, IReadOnlyList<SyntaxNode> nodes)
    {
        if (nodes.Count == 0 || place is not (BlockSyntax or MastheadItemSyntax or PageElementSyntax))
        {
            return nodes;
        }

        SyntaxToken first = place.GetFirstToken(includeZeroWidth: true);
        SyntaxToken last = place.GetLastToken(includeZeroWidth: true);
        SyntaxToken left = where == InsertionPlace.After ? last : first.GetPreviousToken(includeZeroWidth: true);
        SyntaxToken right = where == InsertionPlace.Before ? first : last.GetNextToken(includeZeroWidth: true);
        var spacing = new BlockSpacing(place);
        var fitted = new SyntaxNode[nodes.Count];
        for (int index = 0; index < fitted.Length; index++)
        {
            fitted[index] = spacing.SetApart(left, nodes[index], index + 1 < fitted.Length ? null : right);
            left = fitted[index].GetLastToken(includeZeroWidth: true);
        }

        return fitted;
    }

    // "right" is null when another new node follows, which is set apart from this one in its turn.
    private SyntaxNode SetApart(SyntaxToken left, SyntaxNode node, SyntaxToken? right)
    {
        SyntaxToken first = node.GetFirstToken(includeZeroWidth: true);
        if (first.Node is null)
        {
            return node;
        }

        GreenNode? leading = first.Node.Leading;
        if (node.Kind == _kind && leading is null && _quotation is not null)
        {
            leading = _quotation;
            first = first.WithTrivia(leading, first.Node!.Trailing);
        }
        else if (node.Kind == _kind && IndentationOf(first.Node) is null)
        {
            leading = RemovedTrivia.Join(leading, _indentation);
        }

        leading = RemovedTrivia.Join(LineEnds(left.Node is null ? 0 : _lineEnds - Between(left, first)), leading);
        SyntaxToken own = node.GetFirstToken(includeZeroWidth: true);
        if (!ReferenceEquals(leading, own.Node!.Leading))
        {
            node = SyntaxReplacer.ReplaceToken(node, own, own.WithTrivia(leading, own.Node.Trailing));
        }

        SyntaxToken last = node.GetLastToken(includeZeroWidth: true);
        return right is { } next ? RemovedTrivia.AddBehind(node, LineEnds(LineEndsBefore(next) - Between(last, next))) : node;
    }

    // The end of a text, or of a page, asks for no blank line.
    private int LineEndsBefore(SyntaxToken token) => token.Node is null || token.Kind == SyntaxKind.EndOfFileToken ? 1 : _lineEnds;

    private GreenNode? LineEnds(int count)
    {
        GreenNode? list = null;
        for (int index = 0; index < count; index++)
        {
            list = RemovedTrivia.Join(list, _lineEnd);
        }

        return list;
    }

    // How many lines end between two tokens. A page that ends there sets them apart by itself.
    private static int Between(SyntaxToken left, SyntaxToken right)
    {
        int count = CountIn(left.Node?.Trailing) + CountIn(right.Node?.Leading);
        bool isPageEnd = (left.Node?.Trailing?.ContainsStructuredTrivia ?? false) || (right.Node?.Leading?.ContainsStructuredTrivia ?? false);
        bool endsInText = left.Node is { TextWidth: > 0 } token && Text.LineBreaks.LengthAt(token.TextSpan, token.TextWidth - 1) > 0;
        return count + (endsInText ? 1 : 0) + (isPageEnd ? 1 : 0);
    }

    private static int CountIn(GreenNode? trivia)
    {
        int count = 0;
        foreach (GreenNode element in GreenList.Elements(trivia))
        {
            count += IsLineEnd(element) ? 1 : 0;
        }

        return count;
    }

    private static GreenNode? LineEndIn(GreenNode? trivia)
    {
        foreach (GreenNode element in GreenList.Elements(trivia))
        {
            if (element.Kind == SyntaxKind.EndOfLineTrivia)
            {
                return element;
            }
        }

        return null;
    }

    private static bool IsLineEnd(GreenNode trivia) => trivia.Kind is SyntaxKind.EndOfLineTrivia or SyntaxKind.FormFeedTrivia;

    // "> 3\\. Decides": the signs before a line go on before the next one, and before the blank line between.
    private static bool HasMarkup(GreenNode? leading)
    {
        if (leading is null or { ContainsStructuredTrivia: true })
        {
            return false;
        }

        foreach (GreenNode element in GreenList.Elements(leading))
        {
            if (element.Kind == SyntaxKind.MarkupTrivia)
            {
                return true;
            }
        }

        return false;
    }

    // The blanks before the first character of a line.
    private static GreenNode? IndentationOf(GreenToken? first)
    {
        int count = GreenList.Count(first?.Leading);
        GreenNode? last = count == 0 ? null : GreenList.ElementAt(first!.Leading, count - 1);
        return last is { Kind: SyntaxKind.WhitespaceTrivia } ? last : null;
    }
}
