using UnDocParser.Syntax;

namespace UnDocParser.Cli.Trees;

/// <summary>Goes through a tree in the order of its text; the formats say what is written at the begin and the end of each element.</summary>
internal abstract class TreePrinter
{
    /// <summary>Prints a node and everything below it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="withTrivia">Whether to print trivia too, with the nodes of page furniture in it.</param>
    /// <remarks>The parser bounds the depth of its trees, and so that of this recursion.</remarks>
    public void Print(SyntaxNode node, bool withTrivia)
    {
        var element = new TreeElement(TreeRole.Node, node.Kind, node.Span, Text: null, node.IsMissing);
        Begin(element);
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                Print(inner, withTrivia);
            }
            else
            {
                PrintToken(child.AsToken(), withTrivia);
            }
        }

        End(element);
    }

    /// <summary>Writes what stands before the elements below.</summary>
    protected abstract void Begin(in TreeElement element);

    /// <summary>Writes what stands behind the elements below.</summary>
    protected abstract void End(in TreeElement element);

    private void PrintToken(SyntaxToken token, bool withTrivia)
    {
        var element = new TreeElement(TreeRole.Token, token.Kind, token.Span, token.Text, token.IsMissing);
        Begin(element);
        if (withTrivia)
        {
            PrintTrivia(token.LeadingTrivia, TreeRole.LeadingTrivia);
            PrintTrivia(token.TrailingTrivia, TreeRole.TrailingTrivia);
        }

        End(element);
    }

    private void PrintTrivia(SyntaxTriviaList list, TreeRole role)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            StructuredTriviaSyntax? structure = trivia.GetStructure();
            var element = new TreeElement(role, trivia.Kind, trivia.Span, structure is null ? trivia.ToFullString() : null);
            Begin(element);
            if (structure is not null)
            {
                Print(structure, withTrivia: true);
            }

            End(element);
        }
    }
}
