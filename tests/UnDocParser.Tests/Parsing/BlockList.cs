using Superpower.Model;
using UnDocParser.Lines;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Blocks;

namespace UnDocParser.Tests.Parsing;

/// <summary>Blocks to run rules of the grammar on: a line each, all of the same text.</summary>
internal sealed class BlockList : IDisposable
{
    private const string Line = "Lamps\n";

    private BlockList(IReadOnlyList<LineKind> kinds, LineKind following)
    {
        var lines = new LineWindow(string.Concat(kinds.Select(_ => Line)));
        TokenizedText tokenized = LineTokenizer.Tokenize(lines, DocumentCounts.Of(lines, "en"), new LineTokenList(), default);
        var tokens = new LineTokenList();
        for (int index = 0; index < kinds.Count; index++)
        {
            tokens.Add(new LineToken(kinds[index], index * Line.Length, ((index + 1) * Line.Length) - 1, index));
        }

        Source = new BlockSource(tokenized.Document, tokens);
        Blocks = Source.ToTokenList(following);
    }

    /// <summary>The width of a block with the end of its line.</summary>
    public static int Width => Line.Length;

    /// <summary>The kinds that blocks have.</summary>
    public static LineKind[] Kinds { get; } = [.. Enum.GetValues<LineKind>().Where(kind => kind is not LineKind.None and not LineKind.Continuation)];

    /// <summary>What the nodes are made from.</summary>
    public BlockSource Source { get; }

    /// <summary>The blocks as rules take them.</summary>
    public TokenList<Block> Blocks { get; }

    /// <summary>Makes blocks of kinds.</summary>
    public static BlockList Of(params LineKind[] kinds) => new(kinds, LineKind.None);

    /// <summary>Makes blocks of kinds, and one behind them that can only be looked at.</summary>
    public static BlockList Before(LineKind following, params LineKind[] kinds) => new(kinds, following);

    public void Dispose() => Source.Dispose();
}
