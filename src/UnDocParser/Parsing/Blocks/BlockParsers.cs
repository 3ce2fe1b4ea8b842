using Superpower;
using Superpower.Model;
using UnDocParser.Diagnostics;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax.Green;
using OptionalRule = Superpower.TokenListParser<UnDocParser.Parsing.Blocks.Block, UnDocParser.Syntax.Green.GreenNode?>;
using Rule = Superpower.TokenListParser<UnDocParser.Parsing.Blocks.Block, UnDocParser.Syntax.Green.GreenNode>;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// The verbs of the grammar that the combinators lack or pay for: a choice is one look into a table, a list is built as a green
/// list at once, and a rule that does not match allocates nothing.
/// </summary>
/// <remarks>
/// <b>Invariant.</b> A rule that has taken a block does not fail. A list may therefore end at every failure, and no rule ever goes
/// back.
/// </remarks>
internal static class BlockParsers
{
    private const int FirstRent = 16;
    private static readonly int KindCount = (int)LineKind.Unrecognized + 1;

    /// <summary>Returns a parser that takes a block of a kind.</summary>
    public static TokenListParser<Block, Block> Of(LineKind kind)
    {
        string[] expectations = [kind.ToString()];
        return input =>
        {
            TokenListParserResult<Block, Token<Block>> next = input.ConsumeToken();
            return next.HasValue && next.Value.Kind.Kind == kind
                ? TokenListParserResult.Value(next.Value.Kind, input, next.Remainder)
                : TokenListParserResult.Empty<Block, Block>(input, expectations);
        };
    }

    /// <summary>Returns a rule that makes a node of a block of a kind.</summary>
    public static Rule Of(LineKind kind, Func<Block, GreenNode> build)
    {
        ThrowIfNull(build, nameof(build));
        string[] expectations = [kind.ToString()];
        return input =>
        {
            TokenListParserResult<Block, Token<Block>> next = input.ConsumeToken();
            return next.HasValue && next.Value.Kind.Kind == kind
                ? TokenListParserResult.Value(build(next.Value.Kind), input, next.Remainder)
                : TokenListParserResult.Empty<Block, GreenNode>(input, expectations);
        };
    }

    /// <summary>Returns a rule that makes a node of a block of a kind and of the nodes that follow it, none included.</summary>
    /// <param name="kind">The kind of the block.</param>
    /// <param name="openers">The openers its text may begin with.</param>
    /// <param name="member">The rule of those that follow.</param>
    /// <param name="build">What is made of the label, the text and the list of those that follow.</param>
    /// <remarks>Label and text are made before the members, as they stand: a block that only follows is noticed where it is asked for.</remarks>
    public static Rule WithMembers(LineKind kind, OpenerSet openers, Rule member, Func<GreenToken?, GreenNode, GreenNode?, GreenNode> build)
    {
        ThrowIfNull(member, nameof(member));
        ThrowIfNull(build, nameof(build));
        string[] expectations = [kind.ToString()];
        return input =>
        {
            TokenListParserResult<Block, Token<Block>> next = input.ConsumeToken();
            if (!next.HasValue || next.Value.Kind.Kind != kind)
            {
                return TokenListParserResult.Empty<Block, GreenNode>(input, expectations);
            }

            Block block = next.Value.Kind;
            TokenList<Block> rest = next.Remainder;
            GreenToken? label = block.Label();
            GreenNode content = block.Content(openers);
            GreenNode? members = ReadList(ref rest, member);
            return TokenListParserResult.Value(build(label, content, members), input, rest);
        };
    }

    /// <summary>Returns a rule that makes a node of a block of any kind. It fails at the end only.</summary>
    public static Rule Any(Func<Block, GreenNode> build)
    {
        ThrowIfNull(build, nameof(build));
        return input =>
        {
            TokenListParserResult<Block, Token<Block>> next = input.ConsumeToken();
            return next.HasValue
                ? TokenListParserResult.Value(build(next.Value.Kind), input, next.Remainder)
                : TokenListParserResult.Empty<Block, GreenNode>(input);
        };
    }

    /// <summary>Returns the choice of a rule by the kind of the next block.</summary>
    /// <param name="alternatives">The rules by the kind of the block that each begins with.</param>
    /// <exception cref="ArgumentException">There is no alternative, a kind is none or stands twice, or a rule is missing.</exception>
    public static Rule ByKind(params (LineKind Kind, Rule Rule)[] alternatives)
    {
        Rule?[] table = Table(alternatives);
        string[] expectations = [.. alternatives.Select(alternative => alternative.Kind.ToString())];
        return input => RuleOf(input, table) is { } rule ? rule(input) : TokenListParserResult.Empty<Block, GreenNode>(input, expectations);
    }

    /// <summary>Returns the choice of a rule by the kind of the next block; another rule takes the kinds that are not named.</summary>
    /// <exception cref="ArgumentException">There is no alternative, a kind is none or stands twice, or a rule is missing.</exception>
    public static Rule ByKindOr(Rule otherwise, params (LineKind Kind, Rule Rule)[] alternatives)
    {
        ThrowIfNull(otherwise, nameof(otherwise));
        Rule?[] table = Table(alternatives);
        return input => input.IsAtEnd
            ? TokenListParserResult.Empty<Block, GreenNode>(input)
            : (RuleOf(input, table) ?? otherwise)(input);
    }

    /// <summary>Returns a rule for nodes that follow each other, none included. It never fails.</summary>
    /// <remarks>The list ends where a node takes no block: it would end nowhere else.</remarks>
    public static OptionalRule List(Rule item)
    {
        ThrowIfNull(item, nameof(item));
        return input =>
        {
            TokenList<Block> rest = input;
            GreenNode? list = ReadList(ref rest, item);
            return TokenListParserResult.Value(list, input, rest);
        };
    }

    /// <summary>Returns a rule for one node or more that follow each other, and what is made of them.</summary>
    public static Rule NonEmptyList(Rule item, Func<GreenNode, GreenNode> build)
    {
        ThrowIfNull(item, nameof(item));
        ThrowIfNull(build, nameof(build));
        return input =>
        {
            TokenList<Block> rest = input;
            return ReadList(ref rest, item) is { } nodes
                ? TokenListParserResult.Value(build(nodes), input, rest)
                : TokenListParserResult.Empty<Block, GreenNode>(input);
        };
    }

    /// <summary>Returns a rule of a single block that matches only where a block of a kind follows. It looks before it builds.</summary>
    public static Rule Before(this Rule rule, LineKind following)
    {
        ThrowIfNull(rule, nameof(rule));
        return input => KindOf(input.ConsumeToken().Remainder) == following ? rule(input) : TokenListParserResult.Empty<Block, GreenNode>(input);
    }

    /// <summary>Returns a rule that fails where the given one takes no block.</summary>
    public static Rule NotEmpty(this Rule rule)
    {
        ThrowIfNull(rule, nameof(rule));
        return input =>
        {
            TokenListParserResult<Block, GreenNode> result = rule(input);
            return result.HasValue && result.Remainder.Position == input.Position
                ? TokenListParserResult.Empty<Block, GreenNode>(input)
                : result;
        };
    }

    /// <summary>Returns a rule that gives null where the given one does not match.</summary>
    public static OptionalRule Optional(Rule rule)
    {
        ThrowIfNull(rule, nameof(rule));
        return rule.AsNullable().OptionalOrDefault();
    }

    /// <summary>Returns a node with a diagnostic that covers its text.</summary>
    public static GreenNode Report(GreenNode node, DiagnosticDescriptor descriptor, params string[] arguments) =>
        node.WithDiagnostics(new GreenDiagnostic(descriptor, node.LeadingTriviaWidth, node.Width, arguments));

    private static Rule?[] Table((LineKind Kind, Rule Rule)[] alternatives)
    {
        ThrowIfNull(alternatives, nameof(alternatives));
        if (alternatives.Length == 0)
        {
            throw new ArgumentException("There is no rule to choose.", nameof(alternatives));
        }

        var table = new Rule?[KindCount];
        foreach ((LineKind kind, Rule rule) in alternatives)
        {
            ThrowIfNull(rule, nameof(alternatives));
            if (kind == LineKind.None || table[(int)kind] is not null)
            {
                throw new ArgumentException($"There are two rules for {kind}, or it is no kind.", nameof(alternatives));
            }

            table[(int)kind] = rule;
        }

        return table;
    }

    private static Rule? RuleOf(TokenList<Block> input, Rule?[] table) => table[(int)KindOf(input)];

    // The table has no rule for no kind, so the end of the blocks needs no question of its own.
    private static LineKind KindOf(TokenList<Block> input)
    {
        TokenListParserResult<Block, Token<Block>> next = input.ConsumeToken();
        return next.HasValue ? next.Value.Kind.Kind : LineKind.None;
    }

    // Most lists are empty, and many have one node: they need no room.
    private static GreenNode? ReadList(ref TokenList<Block> rest, Rule item)
    {
        GreenNode? first = Next(ref rest, item);
        GreenNode? next = first is null ? null : Next(ref rest, item);
        if (next is null)
        {
            return first;
        }

        GreenNode[] nodes = NodePool.Rent(FirstRent);
        nodes[0] = first!;
        int count = 1;
        while (next is not null)
        {
            if (count == nodes.Length)
            {
                nodes = Grow(nodes);
            }

            nodes[count++] = next;
            next = Next(ref rest, item);
        }

        GreenNode? list = GreenList.Create(nodes.AsSpan(0, count));
        NodePool.Return(nodes, count);
        return list;
    }

    private static GreenNode? Next(ref TokenList<Block> rest, Rule item)
    {
        TokenListParserResult<Block, GreenNode> result = item(rest);
        if (!result.HasValue || result.Remainder.Position == rest.Position)
        {
            return null;
        }

        rest = result.Remainder;
        return result.Value;
    }

    private static GreenNode[] Grow(GreenNode[] nodes)
    {
        GreenNode[] grown = NodePool.Rent(nodes.Length * 2);
        nodes.AsSpan().CopyTo(grown);
        NodePool.Return(nodes, nodes.Length);
        return grown;
    }

    // A rule that is used before its field is set is null: it fails where the grammar is built, not where a text is parsed.
    private static void ThrowIfNull(object? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
