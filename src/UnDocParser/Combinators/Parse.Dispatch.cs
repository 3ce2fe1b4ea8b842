namespace UnDocParser.Combinators;

internal static partial class Parse
{
    private const int LargestKind = 255;

    /// <summary>
    /// The parser that the next token's kind asks for, found in a table instead of by trying alternatives. Fails where
    /// the table has none, naming its kinds. Kinds are enum members from 0 to 255.
    /// </summary>
    public static TokenListParser<TKind, T> Dispatch<TKind, T>(params (TKind Kind, TokenListParser<TKind, T> Parser)[] rules)
        where TKind : struct, Enum
    {
        Rule.Require(rules);
        var expectations = Array.ConvertAll(rules, static rule => KindName.Of(rule.Kind));
        return Dispatch(input => TokenListParserResult.Empty<TKind, T>(input, expectations), rules);
    }

    /// <summary>As above, with a parser for all other kinds and for the end.</summary>
    public static TokenListParser<TKind, T> Dispatch<TKind, T>(
        TokenListParser<TKind, T> otherwise, params (TKind Kind, TokenListParser<TKind, T> Parser)[] rules)
        where TKind : struct, Enum
    {
        Rule.Require(otherwise);
        Rule.Require(rules);
        var table = new TokenListParser<TKind, T>?[rules.Length == 0 ? 0 : 1 + rules.Max(static rule => IndexOf(rule.Kind))];
        foreach (var (kind, parser) in rules)
        {
            Rule.Require(parser);
            var index = IndexOf(kind);
            if (table[index] is not null)
            {
                throw new ArgumentException($"{kind} is dispatched twice.", nameof(rules));
            }

            table[index] = parser;
        }

        return input =>
        {
            if (!input.IsAtEnd)
            {
                var index = KindIndex.Of(input.Peek().Kind);
                if ((uint)index < (uint)table.Length && table[index] is { } parser)
                {
                    return parser(input);
                }
            }

            return otherwise(input);
        };
    }

    private static int IndexOf<TKind>(TKind kind)
        where TKind : struct, Enum =>
        KindIndex.Of(kind) is var index and >= 0 and <= LargestKind
            ? index
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A table takes kinds from 0 to 255.");
}
