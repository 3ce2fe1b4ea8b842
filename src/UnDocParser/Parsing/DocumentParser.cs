using UnDocParser.Diagnostics;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>Parses a whole text: lines, tokens, grammar, tree.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a text into a tree.</summary>
    public static SyntaxTree Parse(SourceText text, ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string characters = text.TryGetString() ?? text.ToString();
        DocumentLines document = LineTokenizer.Tokenize(characters, options.Language, out List<LineToken> tokens);
        cancellationToken.ThrowIfCancellationRequested();
        var source = new BlockSource(document, tokens);
        cancellationToken.ThrowIfCancellationRequested();
        (GreenNode? masthead, GreenNode[] members) = Grammar.Document(source.ToTokenList()).Value;
        GreenNode root = GreenFactory.Document(masthead, Blocks.List(members), source.EndOfFile);
        return SyntaxTree.Create(text, Report(root, document, tokens), options, document.Language.Code);
    }

    private static GreenNode Report(GreenNode root, DocumentLines document, List<LineToken> tokens)
    {
        if (!tokens.Exists(token => token.Kind > LineKind.MastheadText))
        {
            return Blocks.Report(root, Descriptors.NoStructure);
        }

        bool hasFormula = tokens.Exists(token => token.Kind is LineKind.EnactingFormula or LineKind.StatementTitle or LineKind.StatementText);
        return hasFormula ? root : Blocks.Report(root, Descriptors.NoEnactingFormula);
    }
}
