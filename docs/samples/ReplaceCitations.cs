using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Prints the full symbol of each resolution of the General Assembly that a text cites by its number alone.</summary>
public static class ReplaceCitations
{
    public static void Run(string text, TextWriter output)
    {
        SyntaxTree tree = SyntaxTree.ParseText(text);

        // The tree says where something is cited, the model what: "89/114" is A/RES/89/114 because the General Assembly speaks.
        DocumentModel model = DocumentModel.Create(tree);
        Dictionary<SyntaxNode, string> symbols = [];
        foreach (DocumentCitation citation in model.Citations)
        {
            if (citation.GetNode(tree.GetRoot()) is { } node && citation.Symbol?.ToString() is { } symbol && node.ToString() != symbol)
            {
                symbols[node] = symbol;
            }
        }

        // One walk replaces them all. The trivia around each stays.
        DocumentSyntax edited = tree.GetRoot().ReplaceNodes(symbols.Keys, (node, _) => Citation(symbols[node]).WithTriviaFrom(node));
        foreach (Text.TextChange change in edited.SyntaxTree!.GetChanges(tree))
        {
            output.WriteLine(change);
        }
    }

    private static CitationSyntax Citation(string symbol) => SyntaxFactory.Citation(SyntaxFactory.List<InlineSyntax>(
        SyntaxFactory.SymbolReference(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.SymbolToken, symbol)))));
}

// Prints:
// [385..639) -> "A/RES/89/114 of 17 December 2034, in which it underlined that lighthouses, even those without a keeper, remain useful to coastal navigation,
// Recalling also its resolutions A/RES/87/61 of 9 December 2032 and A/RES/88/73 of 11 December 2033, and Security Council resolution S/RES/"
// [811..811) -> "A/RES/"
// [1243..1248) -> "A/CONF.411/9"
