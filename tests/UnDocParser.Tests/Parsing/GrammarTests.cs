using System.Reflection;
using Superpower;
using Superpower.Model;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Tests.Invariants;
using Rule = Superpower.TokenListParser<UnDocParser.Parsing.Blocks.Block, UnDocParser.Syntax.Green.GreenNode>;

namespace UnDocParser.Tests.Parsing;

/// <summary>What holds for every rule, on every list of blocks that is short enough to try them all.</summary>
public class GrammarTests
{
    private const int Longest = 4;

    // Set to 1, every list of four blocks is tried with every rule, not only those of the kinds that the rule names.
    private const string AllVariable = "UNDOC_GRAMMAR_ALL";

    public static TheoryData<string> Names => [.. Rules.Keys];

    private static Dictionary<string, Rule> Rules { get; } = typeof(Grammar)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(Rule))
        .ToDictionary(field => field.Name, field => (Rule)field.GetValue(null)!, StringComparer.Ordinal);

    private static bool TriesAll => Environment.GetEnvironmentVariable(AllVariable) == "1";

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_takes_what_it_takes_whole_or_leaves_it_where_it_is(string name)
    {
        Rule rule = Rules[name];
        var lists = new ListsOfBlocks();
        var named = new HashSet<LineKind>();
        string? fault = lists.FirstFault(BlockList.Kinds, Longest - 1, blocks => Fault(rule, blocks, named));
        LineKind[] kinds = TriesAll ? BlockList.Kinds : [.. named, .. BlockList.Kinds.Except(named).Take(1)];
        fault ??= lists.FirstFault(kinds, Longest, blocks => Fault(rule, blocks, named));
        Assert.Null(fault);
        Assert.Equal(rule == Grammar.Unrecognized, named.Count == 0);
    }

    [Fact]
    public void A_document_takes_every_list_whole()
    {
        string? fault = new ListsOfBlocks().FirstFault(BlockList.Kinds, TriesAll ? Longest : Longest - 1, blocks =>
        {
            TokenListParserResult<Block, (GreenNode? Masthead, GreenNode? Members)> result = Grammar.Document(blocks);
            int width = (result.Value.Masthead?.FullWidth ?? 0) + (result.Value.Members?.FullWidth ?? 0);
            return result.HasValue && result.Remainder.IsAtEnd && width == result.Remainder.Position * BlockList.Width ? null : "not whole";
        });
        Assert.Null(fault);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_choice_has_for_each_kind_it_names_a_rule_that_takes_it_and_for_no_other(string name)
    {
        Rule rule = Rules[name];
        using var none = BlockList.Of();
        if (rule(none.Blocks).Expectations is not { } expected)
        {
            return;
        }

        string[] taken = [.. BlockList.Kinds.Where(kind => Begins(rule, kind)).Select(kind => kind.ToString())];
        Assert.Equal(expected.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_that_does_not_match_allocates_nothing(string name)
    {
        Rule rule = Rules[name];
        foreach (LineKind kind in BlockList.Kinds)
        {
            using var list = BlockList.Of(kind);
            TokenList<Block> blocks = list.Blocks;
            if (!rule(blocks).HasValue)
            {
                Assert.Equal(0, AllocatedBytes.Of(() => rule(blocks)));
            }
        }
    }

    private static bool Begins(Rule rule, LineKind kind) => BlockList.Kinds.Any(following =>
    {
        using var list = BlockList.Of(kind, following);
        TokenListParserResult<Block, GreenNode> result = rule(list.Blocks);
        return result.HasValue && result.Remainder.Position > 0;
    });

    // Each block is as wide as any other, so that a node that is as wide as what was taken holds each block once.
    private static string? Fault(Rule rule, TokenList<Block> blocks, HashSet<LineKind> named)
    {
        TokenListParserResult<Block, GreenNode> result = rule(blocks);
        int taken = result.Remainder.Position;
        if (!result.HasValue)
        {
            return taken == 0 ? null : $"fails behind {taken} blocks";
        }

        if (result.Value.Kind != SyntaxKind.UnrecognizedBlock)
        {
            named.UnionWith(blocks.Take(taken).Select(token => token.Kind.Kind));
        }

        return result.Value.FullWidth == taken * BlockList.Width ? null : $"is {result.Value.FullWidth} wide, with {taken} blocks";
    }

    /// <summary>All lists of some kinds. They share their source: only the kinds of the blocks are others.</summary>
    private sealed class ListsOfBlocks
    {
        private readonly BlockList[] _lists = [.. Enumerable.Range(0, Longest + 1).Select(length => BlockList.Of(new LineKind[length]))];

        /// <summary>Returns the first list up to a length in which a fault is found, with the fault; null when there is none.</summary>
        public string? FirstFault(LineKind[] kinds, int longest, Func<TokenList<Block>, string?> faultOf)
        {
            for (int length = 0; length <= longest; length++)
            {
                if (FirstFault(kinds, [.. _lists[length].Blocks], 0, faultOf) is { } fault)
                {
                    return fault;
                }
            }

            return null;
        }

        private static string? FirstFault(LineKind[] kinds, Token<Block>[] blocks, int index, Func<TokenList<Block>, string?> faultOf)
        {
            if (index == blocks.Length)
            {
                string? fault = faultOf(new TokenList<Block>(blocks));
                return fault is null ? null : $"{string.Join(", ", blocks.Select(block => block.Kind.Kind))}: {fault}";
            }

            Token<Block> block = blocks[index];
            foreach (LineKind kind in kinds)
            {
                blocks[index] = new Token<Block>(block.Kind with { Kind = kind }, block.Span);
                if (FirstFault(kinds, blocks, index + 1, faultOf) is { } fault)
                {
                    return fault;
                }
            }

            return null;
        }
    }
}
