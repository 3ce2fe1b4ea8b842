using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Invariants;

/// <summary>What holds for every tree, whatever its text.</summary>
internal static class TreeAssert
{
    /// <summary>Parses the text and checks that the tree is the text, the whole text and nothing but the text.</summary>
    public static SyntaxTree RoundTrips(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        DocumentSyntax root = tree.GetRoot();
        Same(text, root.ToFullString(), "the full string of the root");
        Assert.Equal(text.Length, root.FullSpan.End);
        var tokens = new StringBuilder(text.Length);
        int position = 0;
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            Assert.Equal(position, token.FullSpan.Start);
            tokens.Append(token.ToFullString());
            position = token.FullSpan.End;
            Tiles(token, text);
        }

        Same(text, tokens.ToString(), "the full strings of the tokens");
        NodesTile(root, text);
        DiagnosticsFit(tree);
        return tree;
    }

    private static void Same(string expected, string actual, string what) =>
        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal), "The text differs from " + what + ".");

    private static void NodesTile(SyntaxNode root, string text)
    {
        foreach (SyntaxNode node in root.DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            int position = node.FullSpan.Start;
            foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
            {
                Assert.Equal(position, child.FullSpan.Start);
                position = child.FullSpan.End;
            }

            Assert.Equal(node.FullSpan.End, position);
            Assert.Equal(text.Substring(node.Span.Start, node.Span.Length), node.ToString());
            Assert.Equal(text.Substring(node.FullSpan.Start, node.FullSpan.Length), node.ToFullString());
            Assert.True(node.FullSpan.Contains(node.Span) || node.FullWidth == 0);
            Assert.True(node.FullSpan.End <= text.Length);
        }
    }

    // Leading trivia, text, trailing trivia, in that order; trivia with structure tile from their own tokens.
    private static void Tiles(SyntaxToken token, string text)
    {
        int position = Tiles(token.LeadingTrivia, token.FullSpan.Start, text);
        Assert.Equal(position, token.Span.Start);
        Assert.Equal(token.Text, text.Substring(token.Span.Start, token.Span.Length));
        Assert.Equal(token.FullSpan.End, Tiles(token.TrailingTrivia, token.Span.End, text));
    }

    private static int Tiles(SyntaxTriviaList list, int position, string text)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            Assert.Equal(position, trivia.FullSpan.Start);
            Assert.Equal(trivia.ToFullString(), text.Substring(position, trivia.FullSpan.Length));
            position = trivia.FullSpan.End;
            if (trivia.GetStructure() is { } structure)
            {
                Assert.Equal(trivia.FullSpan, structure.FullSpan);
                int inner = trivia.FullSpan.Start;
                foreach (SyntaxToken token in structure.DescendantTokens())
                {
                    Assert.Equal(inner, token.FullSpan.Start);
                    Tiles(token, text);
                    inner = token.FullSpan.End;
                }

                Assert.Equal(trivia.FullSpan.End, inner);
            }
        }

        return position;
    }

    private static void DiagnosticsFit(SyntaxTree tree)
    {
        int previous = 0;
        foreach (Diagnostics.Diagnostic diagnostic in tree.GetDiagnostics())
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            Assert.InRange(span.Start, previous, tree.Length);
            Assert.InRange(span.End, span.Start, tree.Length);
            previous = span.Start;
        }
    }
}
