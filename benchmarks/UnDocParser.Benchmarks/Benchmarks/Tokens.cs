using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>Visits every token of a tree, those in page furniture included, so that every inline is found.</summary>
internal static class Tokens
{
    public static int Count(SyntaxTree tree)
    {
        int count = 0;
        foreach (SyntaxToken _ in tree.GetRoot().DescendantTokens(descendIntoTrivia: true))
        {
            count++;
        }

        return count;
    }
}
