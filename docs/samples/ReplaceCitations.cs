using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Samples;

/// <summary>Prints the full symbol of each resolution that a text cites by its number alone.</summary>
public static class ReplaceCitations
{
    public static void Run(string text, TextWriter output)
    {
        var tree = SyntaxTree.ParseText(text);

        // The tree says where something is cited, the model what: "89/114" is A/RES/89/114 because the General Assembly speaks.
        var model = DocumentModel.Create(tree);
        // What names a place in the document besides, "A/CONF.411/9, annex I", stays as it is printed.
        IEnumerable<CitationSyntax> numbers = model.Citations
            .Where(citation => citation.Pinpoints.IsEmpty && citation.Symbol is not null && citation.Text != citation.Symbol.ToString())
            .Select(citation => citation.GetNode(tree.GetRoot()))
            .OfType<CitationSyntax>();

        // One walk replaces them all. The trivia around each stays.
        DocumentSyntax edited = tree.GetRoot().ReplaceNodes(numbers, (node, _) => Citation(model.GetCitation(node)!.Symbol.ToString()!).WithTriviaFrom(node));
        foreach (TextChange change in edited.SyntaxTree!.GetChanges(tree))
        {
            output.WriteLine(change);
        }

        static CitationSyntax Citation(string symbol) => SyntaxFactory.Citation(SyntaxFactory.List<InlineSyntax>(
            SyntaxFactory.SymbolReference(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.SymbolToken, symbol)))));
    }
}

// Prints:
// [385..385) -> "A/RES/"
// [551..551) -> "A/RES/"
// [580..580) -> "A/RES/"
// [639..639) -> "S/RES/"
// [811..811) -> "A/RES/"
