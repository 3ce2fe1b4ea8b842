using UnDocParser.Combinators;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing;

/// <summary>The one primitive of the grammar: a line of a kind and the lines that continue it.</summary>
internal static class Blocks
{
    /// <summary>Makes the green node of a block from its first token and the number of its tokens.</summary>
    internal delegate GreenNode Builder(BlockSource source, int first, int count);

    /// <summary>Matches a line of the kind with its continuation lines and makes a node of them.</summary>
    public static TokenListParser<LineKind, GreenNode> Of(LineKind kind, Builder build)
    {
        string[] expectations = [kind.ToString()];
        return input => input.NextIs(kind)
            ? Build(input, build)
            : TokenListParserResult.Empty<LineKind, GreenNode>(input, expectations);
    }

    /// <summary>Matches a line of whatever kind with its continuation lines and makes a node of them.</summary>
    public static TokenListParser<LineKind, GreenNode> Any(Builder build) =>
        input => input.IsAtEnd ? TokenListParserResult.Empty<LineKind, GreenNode>(input) : Build(input, build);

    /// <summary>Makes a list of nodes.</summary>
    public static GreenNode? List(GreenNode[] nodes) => GreenList.Create(nodes);

    /// <summary>Marks a node with a diagnostic that covers its text.</summary>
    public static GreenNode Report(GreenNode node, DiagnosticDescriptor descriptor, params string[] arguments) =>
        node.WithDiagnostics(new GreenDiagnostic(descriptor, node.LeadingTriviaWidth, node.Width, arguments));

    private static TokenListParserResult<LineKind, GreenNode> Build(TokenList<LineKind> input, Builder build)
    {
        TokenList<LineKind> rest = input.Skip(1);
        while (rest.NextIs(LineKind.Continuation))
        {
            rest = rest.Skip(1);
        }

        GreenNode node = build((BlockSource)input.Source!, input.Position, rest.Position - input.Position);
        return TokenListParserResult.Value(node, input, rest);
    }
}
