using Superpower;
using Superpower.Model;
using UnDocParser.Diagnostics;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Tests.Invariants;
using static UnDocParser.Parsing.Blocks.BlockParsers;
using Rule = Superpower.TokenListParser<UnDocParser.Parsing.Blocks.Block, UnDocParser.Syntax.Green.GreenNode>;

namespace UnDocParser.Tests.Parsing;

/// <summary>The verbs that the grammar is written with.</summary>
public class BlockParserTests
{
    private static readonly Rule Clause = Of(LineKind.Clause).Select(Unlabelled);
    private static readonly Rule Heading = Of(LineKind.Heading).Select(Unlabelled);
    private static readonly Rule ClauseOrHeading = ByKind((LineKind.Clause, Clause), (LineKind.Heading, Heading));

    // A rule that takes no block and yet matches.
    private static readonly GreenNode Missing = GreenToken.CreateMissing(SyntaxKind.LabelToken);
    private static readonly Rule Nothing = input => TokenListParserResult.Value<Block, GreenNode>(Missing, input, input);

    public static TheoryData<string> Failures => [.. FailingRules.Keys];

    private static Dictionary<string, Rule> FailingRules { get; } = new(StringComparer.Ordinal)
    {
        ["Of"] = Clause,
        ["ByKind"] = ClauseOrHeading,
        ["NonEmptyList"] = NonEmptyList(ClauseOrHeading, nodes => nodes),
        ["Before"] = Any(Unlabelled).Before(LineKind.Clause),
        ["NotEmpty"] = Nothing.NotEmpty(),
    };

    [Fact]
    public void A_kind_takes_a_block_of_that_kind()
    {
        using var list = BlockList.Of(LineKind.Clause, LineKind.Heading);
        TokenListParserResult<Block, Block> result = Of(LineKind.Clause)(list.Blocks);
        Assert.True(result.HasValue);
        Assert.Equal(new Block(LineKind.Clause, 0, list.Source), result.Value);
        Assert.Equal(1, result.Remainder.Position);
    }

    [Fact]
    public void A_kind_leaves_a_block_of_another_kind_and_says_what_it_expects()
    {
        using var list = BlockList.Of(LineKind.Heading);
        TokenListParserResult<Block, Block> result = Of(LineKind.Clause)(list.Blocks);
        AssertLeft(result);
        Assert.Equal(["Clause"], result.Expectations!);
    }

    [Fact]
    public void Any_takes_a_block_of_each_kind()
    {
        foreach (LineKind kind in BlockList.Kinds)
        {
            using var list = BlockList.Of(kind);
            AssertTaken(1, Any(Unlabelled)(list.Blocks));
        }
    }

    [Fact]
    public void A_choice_is_made_by_the_kind_of_the_next_block()
    {
        using var list = BlockList.Of(LineKind.Heading, LineKind.Clause);
        AssertTaken(1, ClauseOrHeading(list.Blocks));
    }

    [Fact]
    public void A_choice_leaves_a_kind_that_it_does_not_name()
    {
        using var list = BlockList.Of(LineKind.AnnexHeading, LineKind.Clause);
        TokenListParserResult<Block, GreenNode> result = ClauseOrHeading(list.Blocks);
        AssertLeft(result);
        Assert.Equal(["Clause", "Heading"], result.Expectations!);
    }

    [Fact]
    public void A_choice_with_another_rule_gives_it_the_kinds_that_are_not_named()
    {
        Rule rule = ByKindOr(Any(Reported), (LineKind.Clause, Clause));
        using var list = BlockList.Of(LineKind.Clause, LineKind.Heading);
        Assert.Empty(rule(list.Blocks).Value.Diagnostics.ToArray());
        Assert.Single(rule(rule(list.Blocks).Remainder).Value.Diagnostics.ToArray());
    }

    [Fact]
    public void A_choice_with_another_rule_fails_where_the_rule_of_the_kind_does()
    {
        Rule rule = ByKindOr(Any(Unlabelled), (LineKind.Clause, Heading));
        using var list = BlockList.Of(LineKind.Clause);
        AssertLeft(rule(list.Blocks));
    }

    [Fact]
    public void A_choice_with_one_kind_twice_cannot_be_built()
    {
        Assert.Throws<ArgumentException>(() => ByKind((LineKind.Clause, Clause), (LineKind.Clause, Heading)));
        Assert.Throws<ArgumentException>(() => ByKindOr(Heading, (LineKind.Clause, Clause), (LineKind.Clause, Heading)));
    }

    [Fact]
    public void A_choice_of_no_kind_or_of_nothing_cannot_be_built()
    {
        Assert.Throws<ArgumentException>(() => ByKind((LineKind.None, Clause)));
        Assert.Throws<ArgumentException>(() => ByKind());
        Assert.Throws<ArgumentException>(() => ByKindOr(Heading));
    }

    [Fact]
    public void A_rule_that_is_not_set_yet_fails_where_the_grammar_is_built()
    {
        Assert.Throws<ArgumentNullException>(() => Any(null!));
        Assert.Throws<ArgumentNullException>(() => ByKind(null!));
        Assert.Throws<ArgumentNullException>(() => ByKind((LineKind.Clause, null!)));
        Assert.Throws<ArgumentNullException>(() => ByKindOr(null!, (LineKind.Clause, Clause)));
        Assert.Throws<ArgumentNullException>(() => ByKindOr(Clause, (LineKind.Clause, null!)));
        Assert.Throws<ArgumentNullException>(() => List(null!));
        Assert.Throws<ArgumentNullException>(() => NonEmptyList(null!, nodes => nodes));
        Assert.Throws<ArgumentNullException>(() => NonEmptyList(Clause, null!));
        Assert.Throws<ArgumentNullException>(() => default(Rule)!.Before(LineKind.Clause));
        Assert.Throws<ArgumentNullException>(() => default(Rule)!.NotEmpty());
        Assert.Throws<ArgumentNullException>(() => BlockParsers.Optional(null!));
    }

    [Fact]
    public void A_list_of_none_matches_and_is_null()
    {
        using var list = BlockList.Of(LineKind.Heading);
        TokenListParserResult<Block, GreenNode?> result = List(Clause)(list.Blocks);
        Assert.True(result.HasValue);
        Assert.Null(result.Value);
        Assert.Equal(0, result.Remainder.Position);
    }

    [Fact]
    public void A_list_of_one_is_the_node_itself()
    {
        using var list = BlockList.Of(LineKind.Clause, LineKind.Heading);
        TokenListParserResult<Block, GreenNode?> result = List(Clause)(list.Blocks);
        Assert.Equal(Clause(list.Blocks).Value.Kind, result.Value!.Kind);
        Assert.Equal(1, result.Remainder.Position);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_list_holds_every_node_up_to_the_first_block_it_does_not_take(int length)
    {
        LineKind[] kinds = [.. Enumerable.Repeat(LineKind.Clause, length), LineKind.Heading];
        using var list = BlockList.Of(kinds);
        TokenListParserResult<Block, GreenNode?> result = List(Clause)(list.Blocks);
        Assert.Equal(length, GreenList.Count(result.Value));
        Assert.Equal(length * BlockList.Width, result.Value!.FullWidth);
        Assert.Equal(length, result.Remainder.Position);
    }

    [Fact]
    public void A_list_ends_where_an_item_takes_nothing()
    {
        using var list = BlockList.Of(LineKind.Clause, LineKind.Clause, LineKind.Heading);
        TokenListParserResult<Block, GreenNode?> none = List(Nothing)(list.Blocks);
        Assert.Null(none.Value);
        TokenListParserResult<Block, GreenNode?> two = List(ByKindOr(Nothing, (LineKind.Clause, Clause)))(list.Blocks);
        Assert.Equal(2, GreenList.Count(two.Value));
        Assert.Equal(2, two.Remainder.Position);
    }

    [Fact]
    public void A_list_that_is_not_empty_makes_its_node_of_the_nodes()
    {
        using var list = BlockList.Of(LineKind.Clause, LineKind.Clause);
        TokenListParserResult<Block, GreenNode> result = NonEmptyList(Clause, GreenFactory.OperativePart)(list.Blocks);
        Assert.Equal(SyntaxKind.OperativePart, result.Value.Kind);
        AssertTaken(2, result);
    }

    [Fact]
    public void A_list_that_is_not_empty_fails_where_its_item_takes_nothing()
    {
        using var list = BlockList.Of(LineKind.Clause);
        AssertLeft(NonEmptyList(Nothing, nodes => nodes)(list.Blocks));
    }

    [Fact]
    public void A_rule_before_a_kind_takes_its_block_where_that_kind_follows()
    {
        using var list = BlockList.Of(LineKind.Heading, LineKind.Clause);
        AssertTaken(1, Heading.Before(LineKind.Clause)(list.Blocks));
    }

    [Fact]
    public void A_rule_before_a_kind_builds_nothing_where_another_follows_or_none()
    {
        int built = 0;
        Rule rule = Any(block =>
        {
            built++;
            return Unlabelled(block);
        }).Before(LineKind.Clause);
        using var other = BlockList.Of(LineKind.Heading, LineKind.Heading);
        using var last = BlockList.Of(LineKind.Heading);
        AssertLeft(rule(other.Blocks));
        AssertLeft(rule(last.Blocks));
        Assert.Equal(0, built);
    }

    [Fact]
    public void A_rule_that_must_not_be_empty_fails_where_it_takes_nothing()
    {
        using var list = BlockList.Of(LineKind.Clause);
        AssertLeft(Nothing.NotEmpty()(list.Blocks));
        AssertTaken(1, Clause.NotEmpty()(list.Blocks));
    }

    [Fact]
    public void An_optional_rule_gives_null_where_it_does_not_match()
    {
        using var list = BlockList.Of(LineKind.Clause);
        TokenListParserResult<Block, GreenNode?> absent = BlockParsers.Optional(Heading)(list.Blocks);
        Assert.True(absent.HasValue);
        Assert.Null(absent.Value);
        Assert.Equal(0, absent.Remainder.Position);
        Assert.NotNull(BlockParsers.Optional(Clause)(list.Blocks).Value);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_rule_fails_at_the_end_of_the_blocks(string name)
    {
        using var list = BlockList.Of();
        AssertLeft(FailingRules[name](list.Blocks));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_can_be_told(string name)
    {
        using var list = BlockList.Of(LineKind.AnnexHeading);
        TokenListParserResult<Block, GreenNode> result = FailingRules[name](list.Blocks);
        Assert.Contains("AnnexHeading", result.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_allocates_nothing(string name)
    {
        using var list = BlockList.Of(LineKind.AnnexHeading);
        TokenList<Block> blocks = list.Blocks;
        Rule rule = FailingRules[name];
        Assert.Equal(0, AllocatedBytes.Of(() => rule(blocks)));
    }

    [Fact]
    public void A_list_of_none_allocates_nothing()
    {
        using var list = BlockList.Of(LineKind.AnnexHeading);
        TokenList<Block> blocks = list.Blocks;
        TokenListParser<Block, GreenNode?> rule = List(ClauseOrHeading);
        Assert.Equal(0, AllocatedBytes.Of(() => rule(blocks)));
    }

    [Fact]
    public void A_block_that_only_follows_can_be_looked_at()
    {
        using var list = BlockList.Before(LineKind.Clause, LineKind.Heading);
        Assert.Equal(1, list.Source.Blocks);
        AssertTaken(1, Heading.Before(LineKind.Clause)(list.Blocks));
        Assert.False(list.Source.Overran);
    }

    [Fact]
    public void A_block_that_only_follows_has_no_text_and_its_taking_is_noticed()
    {
        using var list = BlockList.Before(LineKind.Clause, LineKind.Heading);
        TokenListParserResult<Block, GreenNode?> result = List(ClauseOrHeading)(list.Blocks);
        Assert.Equal(BlockList.Width, result.Value!.FullWidth);
        Assert.Equal(2, result.Remainder.Position);
        Assert.True(list.Source.Overran);
    }

    [Fact]
    public void The_label_of_a_block_that_only_follows_is_noticed()
    {
        using var list = BlockList.Before(LineKind.Clause);
        Assert.Null(Of(LineKind.Clause)(list.Blocks).Value.Label());
        Assert.True(list.Source.Overran);
    }

    [Fact]
    public void A_line_that_continues_is_part_of_the_block_before_it()
    {
        using var list = BlockList.Of(LineKind.Clause, LineKind.Continuation, LineKind.Continuation, LineKind.Heading);
        Assert.Equal(2, list.Source.Blocks);
        Assert.Equal(3 * BlockList.Width, Clause(list.Blocks).Value.FullWidth);
        Assert.Equal(LineKind.Heading, Of(LineKind.Heading)(Clause(list.Blocks).Remainder).Value.Kind);
    }

    private static GreenNode Unlabelled(Block block) => GreenFactory.ContinuationParagraph(block.Content());

    private static GreenNode Reported(Block block) => Report(Unlabelled(block), Descriptors.UnrecognizedBlock);

    private static void AssertTaken(int blocks, TokenListParserResult<Block, GreenNode> result)
    {
        Assert.True(result.HasValue);
        Assert.Equal(blocks, result.Remainder.Position);
        Assert.Equal(blocks * BlockList.Width, result.Value.FullWidth);
    }

    private static void AssertLeft<T>(TokenListParserResult<Block, T> result)
    {
        Assert.False(result.HasValue);
        Assert.Equal(0, result.Remainder.Position);
    }
}
